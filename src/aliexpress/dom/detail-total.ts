import type { Known, Money, Problem } from '../../model';
import type { ReadContext } from '../context';
import { expectFact } from '../facts';
import { type Answer, firstFact } from '../strategy';
import { isTotalLabel } from './labels';
import { byClass, shownOf, spacedText, textOf } from './nodes';
import { readShownPrice } from './shown-price';

const VALUE = `${byClass('right-col')}, ${byClass('rightPriceClass')}`;
const BOLD = byClass('bold-font');
const BLOCK = byClass('order-price');

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
  const total = totalOf(bold, named);
  const read = (): Answer<Money> | null => {
    const money = total === undefined ? null : readShownPrice(total.value, ctx);
    return money === null ? null : { value: money, quote: total?.text ?? '' };
  };
  const name = total?.bold === true ? 'price-row-bold' : 'price-row-label';
  const fact = firstFact([{ name, read }], 'dom', ctx);
  const block = doc.querySelector(BLOCK);
  const seen = total?.text ?? (block === null ? null : spacedText(block));
  return expectFact(fact, of, 'total', seen, problems);
}

/**
 * The one row that both marks tell. Where they tell of different rows, the shop's own word for it counts: "You saved"
 * may be bold too.
 */
function totalOf(bold: readonly PriceRow[], named: readonly PriceRow[]): PriceRow | undefined {
  const both = bold.filter((row) => named.includes(row));
  const [total, ...others] = [both, named, bold].find(({ length }) => length > 0) ?? [];
  return others.every(({ value }) => textOf(value) === textOf(total?.value)) ? total : undefined;
}

function priceRows(doc: Document): PriceRow[] {
  const marked = [...doc.querySelectorAll(byClass('order-price-item'))];
  const around = [...doc.querySelectorAll(VALUE)].flatMap((value) => value.parentElement ?? []);
  const inBlock = [...(doc.querySelector(BLOCK)?.children ?? [])];
  const rows = [marked, [...new Set(around)], inBlock].find((found) => found.length > 0) ?? [];
  return shownOf(rows).map((row) => {
    const value = row.querySelector(VALUE) ?? row.lastElementChild ?? row;
    const label = textOf(row.querySelector(byClass('left-col')) ?? row.firstElementChild ?? row);
    const bold = row.matches(BOLD) || row.querySelector(BOLD) !== null;
    // The characters of a price stand in elements of their own.
    return { label, value, text: [...new Set([label, textOf(value)])].join(' '), bold };
  });
}
