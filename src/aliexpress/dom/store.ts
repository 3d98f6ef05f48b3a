import type { Order, Problem } from '../../model';
import type { ReadContext } from '../context';
import { expectFact, pageFact } from '../facts';
import type { Answer, Strategy } from '../strategy';
import { storeIdFromUrl } from '../urls';
import { asText, firstMatch, lookUp, type Mark } from './marks';
import { allWithin, textOf } from './nodes';

const STORE_LINK = 'a[href*="/store/"]';

/**
 * The store of an order, from a root that holds one order only, if there is one. The link to the store is missing on some cards
 * (pages.md 2.2): then its number is unknown and that is no problem. Links to two stores are one.
 */
export function readStore(
  root: Element | null,
  marks: readonly Mark[],
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Pick<Order, 'storeId' | 'storeName'> {
  if (root === null) {
    return { storeName: expectFact<string>(null, of, 'storeName', null, problems), storeId: null };
  }
  const name = lookUp(root, marks, asText, ctx, [byOnlyLink(root)]);
  const named = firstMatch(root, marks)?.element ?? root;
  // The name may stand within the link, as well as the link within the name.
  const around = named.closest(STORE_LINK);
  const block = around !== null && root.contains(around) ? around : named;
  return {
    storeName: expectFact(name.fact, of, 'storeName', name.seen, problems),
    storeId: readStoreId(block, of, ctx, problems),
  };
}

/** The words of the links to the one store that is linked above the products; what is below may be advertised. */
function byOnlyLink(root: Element): Strategy<string> {
  const read = (): Answer<string> | null => {
    const product = root.querySelector('a[href*="/item/"]');
    const links = allWithin(root, STORE_LINK).filter((link) => product !== null && isBefore(link, product));
    const stores = new Set(links.map((link) => storeIdFromUrl(link.getAttribute('href') ?? '')));
    const [text] = links.map(textOf).filter((words) => words !== '');
    return stores.size === 1 && text !== undefined ? { value: text, quote: text } : null;
  };
  return { name: 'store-link', read };
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ !== 0;
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
