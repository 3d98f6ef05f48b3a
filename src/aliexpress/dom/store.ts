import type { Order, Problem } from '../../model';
import type { ReadContext } from '../context';
import { expectFact, pageFact } from '../facts';
import { storeIdFromUrl } from '../urls';
import { asText, firstMatch, lookUp, type Mark } from './marks';
import { allWithin } from './nodes';

const STORE_LINK = 'a[href*="/store/"]';
const BY_LINK: Mark = ['store-link', STORE_LINK];

/**
 * The store of an order, from a root that holds one order only. The link to the store is missing on some cards
 * (pages.md 2.2): then its number is unknown and that is no problem. Links to two stores are one.
 */
export function readStore(
  root: Element,
  marks: readonly Mark[],
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Pick<Order, 'storeId' | 'storeName'> {
  const name = lookUp(root, [...marks, BY_LINK], asText, ctx);
  const block = firstMatch(root, marks)?.element ?? root;
  return {
    storeName: expectFact(name.fact, of, 'storeName', name.seen, problems),
    storeId: readStoreId(block, of, ctx, problems) ?? readStoreId(root, of, ctx, problems),
  };
}

function readStoreId(block: Element, of: string, ctx: ReadContext, problems: Problem[]): Order['storeId'] {
  const hrefs = allWithin(block, STORE_LINK).map((link) => link.getAttribute('href') ?? '');
  const ids = new Set(hrefs.map(storeIdFromUrl).filter((id) => id !== null));
  const [id] = ids;
  if (ids.size > 1) problems.push({ of, field: 'storeId', reason: 'disagree', seen: [...ids].join(' ') });
  if (ids.size !== 1 || id === undefined) return null;
  const href = hrefs.find((link) => storeIdFromUrl(link) === id) ?? '';
  return pageFact(id, href, 'store-link', 'dom', ctx);
}
