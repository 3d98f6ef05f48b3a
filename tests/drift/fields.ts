import type { Known, OrderLine, Reading, Statement } from '../../src/model';
import { ORDER_FIELDS } from '../../src/model';

/** One thing that a reading says, under a name that stays the same from one reading of a page to the next. */
export interface ReadField {
  /** `<order or product>/<field>`, for lines and parcels with the product or number between. */
  key: string;
  value: unknown;
  quote: string;
}

const LINE_FIELDS = ['title', 'options', 'quantity', 'price', 'canDispute'] as const;
const PARCEL_FIELDS = ['carrier', 'delivered', 'deliveredOn'] as const;
const PRODUCT_FIELDS = ['title', 'price', 'storeName'] as const;

function one(key: string, fact: Known<unknown>): ReadField[] {
  return fact === null ? [] : [{ key, value: fact.value, quote: fact.quote }];
}

function lineFields(of: string, line: OrderLine): ReadField[] {
  const name = `${of}/line ${line.productId?.value ?? '?'}`;
  const product = line.productId === null ? [] : one(`${name}/productId`, line.productId);
  return [...product, ...LINE_FIELDS.flatMap((field) => one(`${name}/${field}`, line[field]))];
}

/** A statement in one word: what it promises, and how long or until when. */
export function promiseOf({
  kind,
  days,
  from,
  date,
}: Pick<Statement, 'kind' | 'days' | 'from' | 'date'>): string {
  return [kind, days, from, date].map((part) => part ?? '-').join(' ');
}

function statementFields(of: string, statements: readonly Statement[]): ReadField[] {
  return statements.map((statement) => ({
    key: `${of}/statement ${promiseOf(statement)}`,
    value: promiseOf(statement),
    quote: statement.quote,
  }));
}

/** Everything that a reading says, field by field: what is counted as recalled. Unknown things are not in it. */
export function fieldsOf(reading: Reading): Map<string, ReadField> {
  const fields = [
    ...reading.orders.flatMap((order) => [
      { key: `${order.orderId}/order`, value: order.orderId, quote: order.orderId },
      ...ORDER_FIELDS.flatMap((field) => one(`${order.orderId}/${field}`, order[field])),
      ...order.lines.flatMap((line) => lineFields(order.orderId, line)),
      ...statementFields(order.orderId, order.statements),
    ]),
    ...reading.parcels.flatMap((parcel) => {
      const name = `${parcel.orderId}/parcel ${parcel.trackingNumber?.value ?? '?'}`;
      return [
        ...one(`${name}/trackingNumber`, parcel.trackingNumber),
        ...PARCEL_FIELDS.flatMap((field) => one(`${name}/${field}`, parcel[field])),
        ...parcel.events.map(({ title, detail, on, timeText }) => ({
          key: `${name}/event ${title} ${on ?? '-'}`,
          value: on,
          quote: `${title}${detail}${timeText ?? ''}`,
        })),
      ];
    }),
    ...productFields(reading),
  ];
  return new Map(fields.map((field) => [field.key, field]));
}

function productFields({ product }: Reading): ReadField[] {
  if (product === null) return [];
  return [
    ...PRODUCT_FIELDS.flatMap((field) => one(`${product.productId}/${field}`, product[field])),
    ...statementFields(product.productId, product.statements),
  ];
}
