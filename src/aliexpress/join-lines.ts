import type { OrderLine, Problem } from '../model';
import { joinFact } from './join-facts';

/**
 * Joins an order's lines. Cards print no line ids, so lines without one are matched by their product, the same
 * product's by price and quantity, else in their order; lines without a product (the mobile card has no links) by
 * their title, else by their place where as many are left on both sides. Options are worded differently in page
 * and data, so theirs are not compared.
 */
export function joinLines(
  dom: readonly OrderLine[],
  json: readonly OrderLine[],
  of: string,
  found: Problem[],
): OrderLine[] {
  const rest = [...json];
  const matches = new Map<OrderLine, OrderLine>();
  const match = (isSame: (dom: OrderLine, json: OrderLine) => boolean) => {
    for (const line of dom) {
      if (matches.has(line)) continue;
      const index = rest.findIndex((other) => isSame(line, other));
      const [other] = index === -1 ? [] : rest.splice(index, 1);
      if (other !== undefined) matches.set(line, other);
    }
  };
  match((line, other) => isSameLine(line, other) && costsTheSame(line, other));
  match(isSameLine);
  match((line, other) => line.productId === null && isSameTitle(line, other));
  const open = dom.filter((line) => !matches.has(line));
  if (open.length === rest.length && open.every((line) => line.productId === null && line.title === null)) {
    match(() => true);
  }
  if (dom.length > 0 && json.length > 0 && rest.length + dom.length > Math.max(dom.length, json.length)) {
    const seen = `${dom.length} / ${json.length}`;
    found.push({ of, field: 'lines', reason: 'disagree', seen });
  }
  const joined = dom.map((line) => {
    const other = matches.get(line);
    return other === undefined ? line : joinLine(line, other, of, found);
  });
  return [...joined, ...rest];
}

function isSameLine(dom: OrderLine, json: OrderLine): boolean {
  if (dom.lineId !== null && json.lineId !== null) return dom.lineId === json.lineId;
  return dom.productId !== null && dom.productId.value === json.productId?.value;
}

function isSameTitle(dom: OrderLine, json: OrderLine): boolean {
  return dom.title !== null && dom.title.value === json.title?.value;
}

function costsTheSame(a: OrderLine, b: OrderLine): boolean {
  return (
    Number(a.price?.value.amount) === Number(b.price?.value.amount) && a.quantity?.value === b.quantity?.value
  );
}

function joinLine(dom: OrderLine, json: OrderLine, of: string, found: Problem[]): OrderLine {
  return {
    lineId: dom.lineId ?? json.lineId,
    productId: joinFact(dom.productId, json.productId, of, 'lines.productId', found),
    title: joinFact(dom.title, json.title, of, 'lines.title', found),
    options: dom.options ?? json.options,
    quantity: joinFact(dom.quantity, json.quantity, of, 'lines.quantity', found),
    price: joinFact(dom.price, json.price, of, 'lines.price', found),
    canDispute: joinFact(dom.canDispute, json.canDispute, of, 'lines.canDispute', found),
  };
}
