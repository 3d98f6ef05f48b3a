import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../src/aliexpress/clauses';
import { isAtCost, isRefundNode, readStatements } from '../../../src/aliexpress/statements';
import { contextOf } from './context-of';

const SOURCE = {
  page: 'order-detail',
  by: 'json',
  strategy: 'reminder',
  orderId: '8200000000000001',
  lineId: null,
  productId: null,
} as const;
const read = (text: string, language: string | null = 'en') =>
  readStatements(text, SOURCE, contextOf({ language }));
const told = (text: string, language: string | null = 'en') =>
  read(text, language).statements.map(({ kind, days, from, date }) => [kind, days, from, date]);

describe('clausesOf', () => {
  it.each([
    ['All done.Return it.', ['All done.', 'Return it.']],
    ['Costs US $4.56 now. Next', ['Costs US $4.56 now.', 'Next']],
    ['Until Jul. 28 · or later; maybe', ['Until Jul. 28', 'or later', 'maybe']],
    ['Am 12. März fertig. Danach', ['Am 12. März fertig.', 'Danach']],
    ['Not happy? Tell us!', ['Not happy', 'Tell us']],
  ])('splits %s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });
});

describe('readStatements', () => {
  it('reads the windows of a reminder, with the sentences as quotes', () => {
    const text =
      'Order complete.For problems, you can ask for a return/refund within 9 days of confirming receipt.If it is not as described, you can open a dispute within 80 days after order was placed.';
    expect(told(text)).toEqual([
      ['return-after-receipt', 9, 'receipt-confirmed', null],
      ['open-dispute', 80, 'placed', null],
    ]);
    const [first] = read(text).statements;
    expect(first).toMatchObject({
      quote: 'For problems, you can ask for a return/refund within 9 days of confirming receipt.',
      witnesses: [{ by: 'json', strategy: 'reminder' }],
    });
  });

  it('reads the days of a service', () => {
    const text =
      'Fast delivery\nApply for R$5,00 coupon code if delayed by Oct 3, 2026 · Refund if no delivery before Nov 4, 2026 · Refund if items damaged';
    expect(told(text)).toEqual([
      ['late-delivery-coupon', null, null, '2026-10-03'],
      ['no-delivery-refund', null, null, '2026-11-04'],
      ['buyer-protection', null, null, null],
    ]);
  });

  it.each<[string, unknown[][]]>([
    [
      'Free returns\nUnhappy? Send it back within 12 days after delivery. The first return on each order is free (up to 4 times per month).',
      [['free-return', 12, 'delivered', null]],
    ],
    ['Free returns\nSend it back within 60 days.', [['free-return', 60, null, null]]],
    ['Free returns', [['free-return', null, null, null]]],
    ['Free returns are not available for this item', []],
    ['R$7 coupon if delayed', [['late-delivery-coupon', null, null, null]]],
    [
      'If delivered after Oct 3, 2026 you can collect a R$5 coupon after 48 hours of that date',
      [['late-delivery-coupon', null, null, '2026-10-03']],
    ],
    ['90-Day Buyer Protection', [['buyer-protection', 90, null, null]]],
    ['{day}-Day Buyer Protection', []],
    ['This item is non-returnable.', [['not-returnable', null, null, null]]],
    ['Items cannot be returned', [['not-returnable', null, null, null]]],
    ['No return shipping fee', []],
    [
      'Return within 30 days of delivery at your own expense',
      [['return-after-receipt', 30, 'delivered', null]],
    ],
    [
      'Once delivered, you have 15 days to return the item',
      [['return-after-receipt', 15, 'delivered', null]],
    ],
    [
      'Return it within 15 days after you receive the parcel',
      [['return-after-receipt', 15, 'delivered', null]],
    ],
    ['Open a dispute within 20 days after the order is completed', [['open-dispute', 20, 'completed', null]]],
    ['Refund if not received within 60 days after payment', [['no-delivery-refund', 60, 'paid', null]]],
    [
      'You can return within 15 days after delivery and open a dispute within 80 days after order was placed.',
      [
        ['return-after-receipt', 15, 'delivered', null],
        ['open-dispute', 80, 'placed', null],
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(read(text).problems).toEqual([]);
  });

  it.each<[string, unknown[][]]>([
    [
      'Devolución gratis\nTienes 12 días a partir de la fecha de entrega para devolver el artículo gratis',
      [['free-return', 12, 'delivered', null]],
    ],
    [
      'Puedes abrir una disputa dentro de los 15 días siguientes a la finalización del pedido',
      [['open-dispute', 15, 'completed', null]],
    ],
    [
      '20 días desde que confirmes la recepción para solicitar una devolución',
      [['return-after-receipt', 20, 'receipt-confirmed', null]],
    ],
    ['Reembolso si no se entrega antes del 4 nov 2026', [['no-delivery-refund', null, null, '2026-11-04']]],
    ['Este artículo no se puede devolver', [['not-returnable', null, null, null]]],
    ['Devuelve el artículo en 30 días por tu cuenta', [['return-after-receipt', 30, null, null]]],
    [
      'Obtén un cupón si tu pedido llega después de la fecha estimada',
      [['late-delivery-coupon', null, null, null]],
    ],
  ])('reads Spanish whatever the page says its language is: %s', (text, expected) => {
    expect(told(text, 'es')).toEqual(expected);
    expect(told(text, null)).toEqual(expected);
  });

  it.each([
    'Returns accepted within 2 weeks',
    'Refund within 15-30 days after receipt',
    'Refunds take 10 business days',
    'You can open a dispute 10 days after shipment',
    'Return it within 15 days of the estimated delivery date',
    'You cannot return items after 15 days from delivery',
    'Return within 15 days after delivery or 80 days from the order date',
    'After the estimated delivery date you have 15 days to open a dispute',
    'Return requests were made on Oct 3, 2026',
    'The seller must respond to your dispute within 5 days',
    'We will refund you within 5 days after receipt of the return',
    'Refund within 5 days after we have received your return',
    'Returned items are inspected within 5 days after receipt',
    'Refund within 5 days after the return is received',
    'Your return will be processed within 5 days of receipt',
  ])('tells what it does not understand: %s', (text) => {
    const { statements, problems } = read(text);
    expect(statements).toEqual([]);
    expect(problems).toEqual([{ of: SOURCE.orderId, field: 'statements', reason: 'unparsed', seen: text }]);
  });

  it('tells of promises in a language that it cannot read', () => {
    const text = 'Zboží lze vrátit do 15 dní od doručení';
    expect(read(text, 'cs')).toMatchObject({ statements: [], problems: [{ reason: 'unparsed' }] });
    expect(read('Cena je dobrá', 'cs').problems).toEqual([]);
  });

  it.each(['Ships within 8 days', 'Cleared customs in 1 days', 'Order complete.'])(
    'is silent on %s',
    (text) => {
      expect(read(text)).toEqual({ statements: [], problems: [] });
    },
  );
});

describe('words of the page', () => {
  it('tells who pays', () => {
    expect(isAtCost('Buyer pays return shipping')).toBe(true);
    expect(isAtCost('Return it within 15 days')).toBe(false);
  });

  it('knows the refund node of the time line', () => {
    expect(['Refund', 'Reembolso', 'Paid'].map(isRefundNode)).toEqual([true, true, false]);
  });
});

describe('numbers that are easily taken for something else', () => {
  it.each([
    'You may return 2 items within May 15 days after delivery',
    'Send it back in May 15 days after delivery',
    'Free returns: you may 15 days after delivery send it back',
    'Within two weeks after delivery you can return it',
    'Return it within fifteen days of delivery',
    'You can return it within a month of delivery',
  ])('"%s" is told as not understood', (text) => {
    expect(told(text)).toEqual([]);
    expect(read(text).problems).toMatchObject([{ field: 'statements', reason: 'unparsed' }]);
  });
});

describe('a promise that its sentence takes back', () => {
  it.each([
    ['en', 'Free returns unavailable'],
    ['en', 'Free returns are not available for this item'],
    ['en', 'Free returns ended'],
    ['en', 'Without free returns'],
    ['en', "Doesn't qualify for free returns"],
    ['en', 'Return free of charge only if defective'],
    ['es', 'No dispone de devolución gratis'],
    ['es', 'Devolución gratuita no disponible'],
    ['pt', 'Devolução grátis indisponível'],
    ['fr', 'Retour gratuit exclu'],
    ['de', 'Kostenlose Rückgabe ausgeschlossen'],
    ['it', 'Reso gratuito scaduto'],
    ['nl', 'Gratis retour uitgesloten'],
    ['pl', 'Bezpłatny zwrot niedostępny'],
    ['ru', 'Бесплатный возврат недоступен'],
    ['uk', 'Безкоштовне повернення неможливе'],
    ['tr', 'Ücretsiz iade sona erdi'],
    ['ar', 'انتهى الإرجاع المجاني'],
    ['he', 'החזרה חינם הסתיימה'],
    ['ja', '返品無料対象外'],
    ['ko', '무료 반품 대상이 아닙니다'],
    ['th', 'คืนสินค้าฟรีสิ้นสุดแล้ว'],
    ['vi', 'Trả hàng miễn phí đã hết hạn'],
    ['id', 'Pengembalian gratis berakhir'],
  ])('is none (%s): %s', (language, text) => {
    expect(told(text, language)).toEqual([]);
    expect(told(text, null)).toEqual([]);
  });

  it.each([
    ['en', 'This item does not offer free returns within 15 days.'],
    ['en', 'Free returns within 15 days of delivery are not available.'],
    ['en', 'Returns are accepted within 30 days after delivery except for customized items.'],
    ['en', 'Unless marked non-returnable, items can be returned within 30 days after delivery.'],
    ['en', 'If the seal is broken, the item cannot be returned.'],
    ['en', 'You have 15 days left to open a dispute.'],
    ['en', 'You have 3 days and 5 hours left to return the item'],
    ['en', 'Open a dispute before 10/12/2026'],
    ['en', 'Return within 0 days after delivery'],
    ['es', 'Este artículo no incluye devolución gratis durante 15 días'],
    ['de', 'Rückgabe innerhalb von 15 Tagen nach Lieferung ausgeschlossen'],
    ['ru', 'Бесплатный возврат невозможен в течение 15 дней после доставки'],
    ['ja', '到着後15日以内の返品無料は対象外です'],
  ])('is told as not understood where it holds a number or a case (%s): %s', (language, text) => {
    expect(read(text, language)).toMatchObject({ statements: [], problems: [{ reason: 'unparsed' }] });
  });

  it('is kept under a title with other blanks', () => {
    expect(told('Free\u00a0returns\nSend it back within 15 days after delivery.')).toEqual([
      ['free-return', 15, 'delivered', null],
    ]);
  });

  it('takes the title above it with it', () => {
    expect(told('Free returns\nFree returns are not available for this item.')).toEqual([]);
    expect(told('Kostenlose Rückgabe\nKostenlose Rückgabe ist ausgeschlossen', 'de')).toEqual([]);
  });

  it.each<[string, unknown[]]>([
    [
      'If it is not as described, you can return it within 15 days after delivery',
      ['return-after-receipt', 15],
    ],
    ['Not happy? No-reason free returns within 15 days after delivery', ['free-return', 15]],
    ['Free returns within 15 (fifteen) days after delivery', ['free-return', 15]],
    ["If you don't like it, return it within 15 days after delivery", ['return-after-receipt', 15]],
    ['Not sure? No problem, return within 15 days after delivery', ['return-after-receipt', 15]],
    ['Return within 15 days after delivery without giving any reason', ['return-after-receipt', 15]],
    ['If you are not fully satisfied, return it within 9 days after delivery', ['return-after-receipt', 9]],
    ['Returns not accepted', ['not-returnable', null]],
    ['Full refund if your parcel does not arrive within 60 days after payment', ['no-delivery-refund', 60]],
  ])('stays where the negation is of something else: %s', (text, expected) => {
    expect(told(text).map(([kind, days]) => [kind, days])).toEqual([expected]);
  });
});
