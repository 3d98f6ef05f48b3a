import { blankLine, type OrderLine, type Problem, type Statement } from '../../model';
import type { ReadContext } from '../context';
import { pageFact, tidy } from '../facts';
import type { PriceFormat } from '../money';
import { isFreeReturnDenied, readStatements, type StatementSource } from '../statements';
import { textOfMarkup } from '../text';
import { globalProductId, productIdFromUrl } from '../urls';
import { FieldFacts } from './field-facts';
import { idAt, listAt, textAt } from './untrusted';

/** Which page and order a line stands on, and its currency's separators. */
export interface LineScope {
  page: 'order-list' | 'order-detail';
  orderId: string;
  local: PriceFormat | undefined;
}

/** One line of an order list's or order detail's response, and the promises on it (pages.md 2.2, 3). */
export function readOrderLine(
  line: unknown,
  { page, orderId, local }: LineScope,
  ctx: ReadContext,
): { line: OrderLine; statements: Statement[]; problems: Problem[] } {
  const facts = new FieldFacts(line, ctx, page === 'order-list' ? 'orderLines' : 'productVOList');
  const problems: Problem[] = [];
  const lineId = idAt(line, 'orderLineId');
  const productId = facts.id(['productId']) ?? facts.link(['itemDetailUrl'], productIdFromUrl);
  const read: OrderLine = {
    ...blankLine(),
    lineId,
    productId: productId && { ...productId, value: globalProductId(productId.value) },
    title: facts.text(['itemTitle']),
    options: optionsOf(line, ctx),
    quantity: facts.count(['quantity']),
    price: facts.money(
      { info: ['formatPriceInfo'], text: ['itemPriceText'], currency: ['currencyCode'] },
      local,
    ),
  };
  if (lineId === null) problems.push({ of: orderId, field: 'lines.lineId', reason: 'not-found', seen: '' });
  facts.expect(read.productId, orderId, 'lines.productId', ['productId'], problems);
  facts.expect(read.title, orderId, 'lines.title', ['itemTitle'], problems);
  facts.expect(read.quantity, orderId, 'lines.quantity', ['quantity'], problems);
  facts.expect(read.price, orderId, 'lines.price', ['itemPriceText'], problems);

  const source = { page, by: 'json' as const, orderId, lineId, productId: read.productId?.value ?? null };
  const statements: Statement[] = [];
  for (const { text, strategy, isFreeReturn } of promisesOf(line)) {
    const said = readStatements(text, { ...source, strategy }, ctx);
    const silent =
      isFreeReturn &&
      !said.statements.some(({ kind }) => kind === 'free-return') &&
      !isFreeReturnDenied(text, ctx);
    statements.push(...said.statements, ...(silent ? [freeReturn(text, { ...source, strategy }, ctx)] : []));
    problems.push(...said.problems);
  }
  return { line: read, statements, problems };
}

/** The texts on a line that may promise something: its tags and its extra line, both with markup. */
function promisesOf(line: unknown): { text: string; strategy: string; isFreeReturn: boolean }[] {
  const tags = listAt(line, 'itemTags').map((tag) => {
    const parts = [textAt(tag, 'richText'), textAt(tag, 'desc')].filter((part) => part !== null);
    const type = textAt(tag, 'type');
    return {
      text: parts.map(textOfMarkup).join('\n'),
      strategy: type === null ? 'itemTags' : `itemTags.${type.slice(0, 40)}`,
      isFreeReturn: type === 'LOCAL_FREE_RETURN',
    };
  });
  const extra = textAt(line, 'itemExtraInfo');
  return extra === null
    ? tags
    : [...tags, { text: textOfMarkup(extra), strategy: 'itemExtraInfo', isFreeReturn: false }];
}

/** The tag's code says it where its words are of a language that cannot be read (pages.md 6.3). */
function freeReturn(text: string, source: StatementSource, ctx: ReadContext): Statement {
  const { quote, witnesses } = pageFact(true, text.split('\n')[0] ?? '', source.strategy, 'json', ctx);
  return {
    kind: 'free-return',
    days: null,
    from: null,
    date: null,
    quote,
    lineId: source.lineId,
    productId: source.productId,
    page: source.page,
    url: ctx.url,
    seenAt: ctx.at,
    witnesses,
  };
}

/** `Color:Black, Length:2m`, as the card prints it. */
function optionsOf(line: unknown, ctx: ReadContext): OrderLine['options'] {
  const options = listAt(line, 'skuAttrs').flatMap((attribute) => {
    const text = textAt(attribute, 'text');
    const name = textAt(attribute, 'name');
    return text === null ? [] : [name === null ? text : `${name}:${text}`];
  });
  const joined = tidy(options.join(', '));
  return joined === '' ? null : pageFact(joined, joined, 'skuAttrs', 'json', ctx);
}
