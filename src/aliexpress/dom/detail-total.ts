import type { Known, Money, Problem } from '../../model';
import type { ReadContext } from '../context';
import { expectFact } from '../facts';
import { readMoney } from '../money';
import { type Answer, firstFact } from '../strategy';
import { isTotalLabel } from './labels';
import { spacedText, textOf } from './nodes';

const VALUE = '.right-col, .rightPriceClass';

interface PriceRow {
  label: string;
  value: Element;
  text: string;
  bold: boolean;
}

/**
 * The total in the price block (pages.md 3): the one bold row, else the row labelled as total. Several bold
 * rows decide nothing by themselves.
 */
export function readDetailTotal(
  doc: Document,
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Known<Money> {
  const rows = priceRows(doc);
  const named = rows.filter(({ label }) => isTotalLabel(label));
  const bold = rows.filter((row) => row.bold);
  const [total] = bold.length > 1 ? bold.filter((row) => named.includes(row)) : [...bold, ...named];
  const read = (): Answer<Money> | null => {
    const options = { currency: ctx.currency, url: ctx.url };
    const money = total === undefined ? null : readMoney(textOf(total.value), options);
    return money === null ? null : { value: money, quote: total?.text ?? '' };
  };
  const name = total?.bold === true ? 'price-row-bold' : 'price-row-label';
  const fact = firstFact([{ name, read }], 'dom', ctx);
  const block = doc.querySelector('.order-price');
  const seen = total?.text ?? (block === null ? null : spacedText(block));
  return expectFact(fact, of, 'total', seen, problems);
}

function priceRows(doc: Document): PriceRow[] {
  const marked = [...doc.querySelectorAll('.order-price-item')];
  const around = [...doc.querySelectorAll(VALUE)].flatMap((value) => value.parentElement ?? []);
  const inBlock = [...(doc.querySelector('.order-price')?.children ?? [])];
  const rows = [marked, [...new Set(around)], inBlock].find((found) => found.length > 0) ?? [];
  return rows.map((row) => {
    const value = row.querySelector(VALUE) ?? row.lastElementChild ?? row;
    const label = row.querySelector('.left-col') ?? row.firstElementChild ?? row;
    const bold = row.matches('.bold-font') || row.querySelector('.bold-font') !== null;
    return { label: textOf(label), value, text: spacedText(row), bold };
  });
}
