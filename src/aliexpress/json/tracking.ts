import { blankOrder, type Reading, type Statement } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { readStatements } from '../statements';
import { textOfMarkup } from '../text';
import { orderIdFromUrl } from '../urls';
import { readParcel } from './parcel';
import { orderIdOfRequest } from './request-ids';
import { listAt, objectAt, textAt } from './untrusted';

/**
 * Reads the data of `mtop.ae.ld.querydetail` (pages.md 4): one parcel per line of `trackingDetailLineList`, and
 * the promises of the fast delivery block. The order's id is not in the module itself; it comes from a link in
 * it or from the address. The receiver's block is never looked at.
 */
export function readTracking(data: unknown, ctx: ReadContext): Reading {
  const reading = blankReading('tracking', ctx);
  const module = objectAt(data, 'module');
  const lines = listAt(module, 'trackingDetailLineList');
  const orderId = orderIdInLinks(lines) ?? orderIdOfRequest(ctx.url);
  if (module === null || orderId === null) {
    reading.state = 'unreadable';
    const field = module === null ? 'parcels' : 'orderId';
    reading.problems.push({ of: null, field, reason: 'not-found', seen: '' });
    return reading;
  }
  reading.parcels = lines.map((line) => readParcel(line, orderId, ctx, reading.problems));
  const statements = promisesOf(module, orderId, reading, ctx);
  if (statements.length > 0) reading.orders.push({ ...blankOrder(orderId), statements });
  if (lines.length === 0) reading.state = 'empty';
  return reading;
}

function orderIdInLinks(lines: readonly unknown[]): string | null {
  for (const line of lines) {
    const id = orderIdFromUrl(textAt(line, 'etaInfo', 'tipsLink') ?? '');
    if (id !== null) return id;
  }
  return null;
}

function promisesOf(module: object, orderId: string, reading: Reading, ctx: ReadContext): Statement[] {
  const block = objectAt(module, 'fastDeliveryInfoDTO');
  const list = listAt(block, 'fdContentList').filter((text): text is string => typeof text === 'string');
  const content = list.length > 0 ? list.join('\n') : (textAt(block, 'fdContent') ?? '');
  const said = readStatements(
    textOfMarkup([textAt(block, 'fdTitle') ?? '', content].join('\n')),
    {
      page: 'tracking',
      by: 'json',
      strategy: list.length > 0 ? 'fdContentList' : 'fdContent',
      orderId,
      lineId: null,
      productId: null,
    },
    ctx,
  );
  reading.problems.push(...said.problems);
  return said.statements;
}
