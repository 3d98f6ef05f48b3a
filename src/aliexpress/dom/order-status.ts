import type { Known, OrderStatus, Problem } from '../../model';
import type { ReadContext } from '../context';
import { expectFact, pageFact } from '../facts';
import { statusOfText } from '../statuses';
import { isConfirmReceived } from './labels';
import { textOf } from './nodes';

/**
 * An order's state from the words the page shows, else from a "Confirm received" button (which stands only on
 * an order under way). Words that are in no dictionary give `unknown` and a problem, no words give `null`.
 */
export function readStatus(
  root: ParentNode,
  statusText: Known<string>,
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Known<OrderStatus> {
  const said = statusText === null ? null : statusOfText(statusText.value);
  if (statusText !== null && said !== null) {
    return pageFact(said, statusText.quote, statusText.witnesses[0]?.strategy ?? 'status-words', 'dom', ctx);
  }
  const confirm = [...root.querySelectorAll('button, a.comet-btn')].find((button) =>
    isConfirmReceived(textOf(button)),
  );
  if (confirm !== undefined) return pageFact('in-transit', textOf(confirm), 'confirm-button', 'dom', ctx);
  expectFact(null, of, 'status', statusText?.value ?? null, problems);
  return statusText === null ? null : pageFact('unknown', statusText.quote, 'status-words', 'dom', ctx);
}
