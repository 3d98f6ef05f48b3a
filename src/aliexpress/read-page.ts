import type { PageKind, Reading } from '../model';
import { blankReading } from './blank-reading';
import type { ReadContext } from './context';
import { readDisputeDetail } from './dom/dispute-detail';
import { readDisputeOpen } from './dom/dispute-open';
import { readOrderDetail } from './dom/order-detail';
import { readOrderList } from './dom/order-list';
import { readRefundList } from './dom/refund-list';
import { readTracking } from './dom/tracking';
import { tidy } from './facts';
import { isCaptcha, stateOfNothing } from './page-state';
import { readProductPage, readSnapshot } from './read-product-page';
import { pageKindOf } from './urls';

export type PageReaders = Partial<Record<PageKind, (doc: Document, ctx: ReadContext) => Reading>>;

const READERS: PageReaders = {
  'order-list': readOrderList,
  'order-detail': readOrderDetail,
  tracking: readTracking,
  'refund-list': readRefundList,
  product: readProductPage,
  snapshot: readSnapshot,
  'dispute-open': readDisputeOpen,
  'dispute-detail': readDisputeDetail,
};

/**
 * What a page says, by the kind of page its address is (`ctx.url`). Where the context has no language the
 * document's own is taken; `own` are readers that go before these. Never throws: what goes wrong is a problem of an `unreadable` reading.
 */
export function readPage(doc: Document, ctx: ReadContext, own: PageReaders = {}): Reading {
  const page = pageKindOf(ctx.url);
  try {
    const read = own[page] ?? READERS[page];
    return readKind(doc, page, { ...ctx, language: ctx.language ?? languageOf(doc) }, read);
  } catch (error) {
    const seen = tidy(String(error));
    const problem = { of: null, field: 'page', reason: 'unparsed', seen } as const;
    return { ...blankReading(page, ctx, 'unreadable'), problems: [problem] };
  }
}

function readKind(doc: Document, page: PageKind, ctx: ReadContext, read: PageReaders[PageKind]): Reading {
  if (isCaptcha(doc)) return blankReading(page, ctx, 'captcha');
  const reading = read?.(doc, ctx) ?? blankReading(page, ctx);
  const { orders, product, parcels, cases, problems } = reading;
  if (orders.length + parcels.length + cases.length > 0 || product !== null) return reading;
  const told = stateOfNothing(doc, page, ctx);
  const state = told === 'empty' && problems.length > 0 ? 'unreadable' : told;
  if (state !== 'unreadable') return blankReading(page, ctx, state);
  const nothing = { of: null, field: 'page', reason: 'not-found', seen: tidy(doc.title) } as const;
  return { ...reading, state, problems: problems.length > 0 ? problems : [nothing] };
}

/** `<html lang="pt-BR">` -> `pt`. */
function languageOf(doc: Document): string | null {
  const tag = doc.documentElement.getAttribute('lang') ?? '';
  return /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase() ?? null;
}
