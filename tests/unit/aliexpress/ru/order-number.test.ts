import { describe, expect, it } from 'vitest';
import { groupedOrderId } from '../../../../src/aliexpress/ru/order-number';

describe('the number that aliexpress.ru prints', () => {
  it.each([
    ['5212 3456 7890 1234', '5212345678901234'],
    ['№ 5212\u00a03456\u00a07890\u00a01234', '5212345678901234'],
    ['Order 52 1234 5678 9012', '52123456789012'],
    ['521 2345 6789 0123', '521234567890123'],
    ['5212 3456 7890 12', '52123456789012'],
    ['5212345678901234', '5212345678901234'],
    ['5212 3456 7890 1234, 5212 3456 7890 1234', '5212345678901234'],
  ])('%j is %s', (text, id) => expect(groupedOrderId(text)).toBe(id));

  it.each([
    ['a day behind it', '5212 3456 7890 1234 29 January'],
    ['a count before it', '2 5212 3456 7890 1234'],
    ['two numbers', '5212 3456 7890 1234, 5212 3456 7890 1235'],
    ['a part of one', '3456 7890 1234'],
    ['more than any has', '5212 3456 7890 1234 5678'],
    ['none', 'Order'],
  ])('is not told of %s', (_what, text) => expect(groupedOrderId(text)).toBeNull());
});
