import { describe, expect, it } from 'vitest';
import { readStatements } from '../../../../src/aliexpress/statements';
import { contextOf } from '../context-of';
import { SOURCE } from './service-block';

function told(text: string, language: string) {
  const { statements, problems } = readStatements(text, SOURCE, contextOf({ language }));
  return [
    ...statements.map(({ kind, days, from }) => [kind, days, from]),
    ...problems.map(({ reason }) => reason),
  ];
}

describe('a return in words that stand apart', () => {
  it.each([
    ['pt', 'Envie de volta em até 15 dias após a entrega.'],
    ['de', 'Senden Sie es innerhalb von 15 Tagen nach Lieferung zurück.'],
    ['it', 'Rispediscilo entro 15 giorni dalla consegna.'],
    ['nl', 'Stuur het binnen 15 dagen na levering terug.'],
    ['ar', 'أعد المنتج خلال 15 يومًا بعد التسليم.'],
  ])('is read (%s): %s', (language, text) => {
    expect(told(text, language)).toEqual([['return-after-receipt', 15, 'delivered']]);
  });

  it.each([
    ['pt', 'Enviaremos o dinheiro de volta em até 15 dias após a entrega'],
    ['de', 'Wir geben Ihr Geld innerhalb von 15 Tagen nach Lieferung zurück'],
    ['nl', 'Wij zenden uw geld binnen 15 dagen na levering terug'],
    ['en', 'Refund within 14 days of receipt of return'],
    ['en', 'Return within 15 days after purchase protection ends'],
    ['en', 'Return within 15 days of the confirmed delivery date'],
  ])('is not what money does, nor what counts from something else (%s): %s', (language, text) => {
    expect(told(text, language)).toEqual(['unparsed']);
  });

  it('counts from a confirmation however it is said', () => {
    expect(told('Return within 15 days after delivery is confirmed', 'en')).toEqual([
      ['return-after-receipt', 15, 'receipt-confirmed'],
    ]);
  });
});
