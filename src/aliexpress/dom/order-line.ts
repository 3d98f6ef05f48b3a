import { blankLine, type Known, type Money, type OrderLine, type Problem } from '../../model';
import type { ReadContext } from '../context';
import { expectFact, pageFact, tidy } from '../facts';
import { firstFact } from '../strategy';
import { normalise } from '../text';
import type { LineScope } from './line-scopes';
import { asText, firstMatch, lookUp, type Mark } from './marks';
import { firstShown, shownOf, spacedText, textOf } from './nodes';
import { readShownPrice } from './shown-price';

/** Where a kind of page keeps a line's parts. */
export interface LineMarks {
  title: readonly Mark[];
  options: readonly Mark[];
  /** The block of the price, which may hold the quantity too. */
  price: readonly Mark[];
  quantity: readonly Mark[];
}

/**
 * One line of an order. A bare thumbnail tells its product only, and that is no problem (pages.md 2.2);
 * elsewhere product, title, quantity and price are expected.
 */
export function readLine(
  scope: LineScope,
  marks: LineMarks,
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): OrderLine {
  const productId =
    scope.productId === null ? null : pageFact(scope.productId, scope.href ?? '', 'product-link', 'dom', ctx);
  // On the mobile list the whole card is one link, so its lines have none.
  const linked = scope.root.parentElement?.closest('a') == null;
  if (linked) expectFact(productId, of, 'lines.productId', null, problems);
  if (scope.bare || textOf(scope.root) === '') return { ...blankLine(), productId };
  const prices = shownOf(
    marks.price[0] === undefined ? [] : [...scope.root.querySelectorAll(marks.price[0][1])],
  );
  if (prices.length > 1) {
    // The same product twice, not told apart: which price belongs to which is open.
    problems.push({ of, field: 'lines', reason: 'unparsed', seen: tidy(spacedText(scope.root)) });
    return { ...blankLine(), productId };
  }
  const title = lookUp(scope.root, marks.title, fullTitle, ctx);
  const quantity = readQuantity(scope.root, marks, ctx);
  return {
    ...blankLine(),
    productId,
    title: expectFact(title.fact, of, 'lines.title', title.seen, problems),
    options: lookUp(scope.root, marks.options, asText, ctx).fact,
    quantity: expectFact(quantity, of, 'lines.quantity', null, problems),
    price: readPrice(scope.root, marks, of, ctx, problems),
  };
}

/** The printed title is cut; its full text is in an attribute. */
function fullTitle(text: string, element: Element): string | null {
  const titled = element.hasAttribute('title') ? element : element.querySelector('[title]');
  return tidy(titled?.getAttribute('title') ?? '') || asText(text, element);
}

const COUNT_AFTER_PRICE = /[x×]\s*(\d{1,5})$/i;
const COUNT_BEFORE_PRICE = /^[x×]\s*\d/i;

function readQuantity(root: Element, marks: LineMarks, ctx: ReadContext): Known<number> {
  const tail = {
    name: 'after-price',
    read: () => {
      const quote = COUNT_AFTER_PRICE.exec(normalise(textOf(firstMatch(root, marks.price)?.element)));
      return quote?.[1] === undefined ? null : { value: Number(quote[1]), quote: quote[0] };
    },
  };
  return firstFact(
    [
      ...marks.quantity.map(([name, selector]) => ({
        name,
        read: () => {
          const quote = textOf(firstShown(root, selector));
          const count = /^[x×]?\s*(\d{1,5})$/i.exec(normalise(quote))?.[1];
          return count === undefined ? null : { value: Number(count), quote };
        },
      })),
      tail,
    ],
    'dom',
    ctx,
  );
}

function readPrice(
  root: Element,
  marks: LineMarks,
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Known<Money> {
  const quantity = firstMatch(root, marks.quantity)?.element ?? null;
  const parse = (_: string, block: Element) => readShownPrice(block, ctx, withoutQuantity(block, quantity));
  const { fact, seen } = lookUp(root, marks.price, parse, ctx);
  return expectFact(fact, of, 'lines.price', seen, problems);
}

/**
 * The price's text alone: `US $26.70x1` must not become 26.701 where the sign of the count is another, nor
 * `x226,70` of two for 26.70 a price of 226.70.
 */
function withoutQuantity(block: Element, quantity: Element | null): string {
  const text = withoutCount(block, quantity, textOf(block));
  return COUNT_BEFORE_PRICE.test(text) ? '' : text;
}

function withoutCount(block: Element, quantity: Element | null, text: string): string {
  if (quantity !== null && block !== quantity && block.contains(quantity)) {
    const count = textOf(quantity);
    if (text.endsWith(count)) return text.slice(0, text.length - count.length);
    return text.startsWith(count) ? text.slice(count.length) : '';
  }
  if (COUNT_AFTER_PRICE.test(text)) return text.replace(COUNT_AFTER_PRICE, '');
  const first = block.firstElementChild;
  return first !== null && block.children.length === 2 ? textOf(first) : text;
}
