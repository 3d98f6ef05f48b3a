import { describe, expect, it } from 'vitest';
import { isRefundNode, readStatements } from '../../../../src/aliexpress/statements';
import { contextOf } from '../context-of';
import { SENTENCES } from './sentences';
import { SOURCE } from './service-block';

function told(text: string, language: string | null) {
  const { statements, problems } = readStatements(text, SOURCE, contextOf({ language }));
  return {
    said: statements.map(({ kind, days, from, date }) => [kind, days, from, date]),
    problems: problems.map(({ reason, seen }) => [reason, seen]),
  };
}

const read = (...said: unknown[][]) => ({ said, problems: [] });

describe.each(Object.entries(SENTENCES))('ordinary sentences in %s', (language, texts) => {
  const day = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const refund = texts.refund.replace('@', day.format(Date.UTC(2026, 10, 4, 12)));

  it.each([language, null])('are read by their structure where the language is %s', (known) => {
    expect(told(texts.back, known)).toEqual(read(['return-after-receipt', 15, 'delivered', null]));
    expect(told(texts.freeBack, known)).toEqual(read(['free-return', 15, 'delivered', null]));
    expect(told(texts.freeTitle, known)).toEqual(read(['free-return', null, null, null]));
    expect(told(`${texts.freeTitle}\n${texts.back}`, known)).toEqual(
      read(['free-return', 15, 'delivered', null]),
    );
    expect(told(texts.confirmed, known)).toEqual(
      read(['return-after-receipt', 7, 'receipt-confirmed', null]),
    );
    expect(told(texts.dispute, known)).toEqual(read(['open-dispute', 15, 'completed', null]));
    expect(told(refund, known)).toEqual(read(['no-delivery-refund', null, null, '2026-11-04']));
  });

  it.each(texts.open)('are told and not guessed: %s', (text) => {
    const { said, problems } = told(text, language);
    expect(said).toEqual([]);
    expect(problems).toEqual([['unparsed', text]]);
    expect(told(text, null).said).toEqual([]);
  });

  it('are never read wrong as those of another language', () => {
    for (const other of ['en', 'es', ...Object.keys(SENTENCES)]) {
      const right = [[], told(texts.back, language).said];
      expect(right).toContainEqual(told(texts.back, other).said);
      expect([[], told(refund, language).said]).toContainEqual(told(refund, other).said);
    }
  });
});

describe('goods that are not as described', () => {
  it.each([
    [
      'de',
      'Wenn der Artikel nicht der Beschreibung entspricht, können Sie innerhalb von 90 Tagen nach Aufgabe der Bestellung einen Streitfall eröffnen.',
    ],
    [
      'fr',
      "Si l'article ne correspond pas à la description, vous pouvez ouvrir un litige dans les 90 jours suivant la commande.",
    ],
    [
      'ru',
      'Если товар не соответствует описанию, вы можете открыть спор в течение 90 дней после оформления заказа.',
    ],
    [
      'pt',
      'Se o item não corresponde à descrição, você pode abrir uma disputa dentro de 90 dias após a realização do pedido.',
    ],
    [
      'pl',
      'Jeśli produkt jest niezgodny z opisem, możesz otworzyć spór w ciągu 90 dni od złożenia zamówienia.',
    ],
    ['ko', '상품이 설명과 다른 경우 주문 후 90일 이내에 분쟁을 제기할 수 있습니다.'],
  ])('can be disputed, in %s', (language, text) => {
    expect(told(text, language)).toEqual(read(['open-dispute', 90, 'placed', null]));
  });
});

describe('the node of the time line', () => {
  it.each(['Rückerstattung', 'Remboursement', 'Возврат денег', '返金', '환불', 'Para iadesi'])(
    'is a refund as %s',
    (label) => {
      expect(isRefundNode(label)).toBe(true);
    },
  );

  it.each(['Bezahlt', '반품', 'Rückgabe', 'R$5'])('is none as %s', (label) => {
    expect(isRefundNode(label)).toBe(false);
  });
});
