import { describe, expect, it } from 'vitest';
import { readStatements } from '../../../../src/aliexpress/statements';
import { contextOf } from '../context-of';
import { PROMISES_EAST } from './promises-east';
import { PROMISES_WEST } from './promises-west';
import { SOURCE } from './service-block';

const languages = Object.entries({ ...PROMISES_WEST, ...PROMISES_EAST }).map(([language, table]) => ({
  language,
  cases: table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [, outcome = '', list = ''] = /^ *(\S+): (.*)$/.exec(row) ?? [];
      return list.split(' ¦ ').map((text) => ({ text, outcome }));
    }),
}));

function told(text: string, language: string | null): string {
  const { statements, problems } = readStatements(text, SOURCE, contextOf({ language }));
  const said = statements.map(({ kind, days, from, date }) =>
    [kind, days, from, date]
      .map((part) => part ?? '')
      .join('/')
      .replace(/\/+$/, ''),
  );
  return [...said, ...problems.map(({ reason }) => reason)].join('+') || 'silent';
}

describe.each(languages)('promises in $language', ({ language, cases }) => {
  it('are read, or kept as quotes where they are not plain', () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
    expect(cases.map(({ text }) => [text, told(text, language)])).toEqual(
      cases.map(({ text, outcome }) => [text, outcome]),
    );
  });

  it('are never read as anything else where the language is not known, or taken for another', () => {
    for (const other of [null, ...languages.map((one) => one.language), 'cs']) {
      for (const { text, outcome } of cases) {
        const read = told(text, other);
        if (!/^(silent|unparsed(\+unparsed)*)$/.test(read))
          expect([text, other, read]).toEqual([text, other, outcome]);
      }
    }
  });
});

describe('a refund that was sent', () => {
  it.each([
    ['en', 'You got a refund because the parcel did not arrive by Aug 3, 2026'],
    ['en', 'Was not delivered by Aug 3, 2026: refunded'],
    ['en', 'Refund was sent since your order did not arrive before Aug 3, 2026'],
    ['de', 'Erstattet, da nicht geliefert bis zum 3. August 2026'],
    ['fr', 'Remboursé car non livré avant le 3 août 2026'],
    ['es', 'Reembolsado porque no se entregó antes del 3 de agosto de 2026'],
    ['pt', 'Reembolsado porque não foi entregue até 3 de agosto de 2026'],
    ['ru', 'Деньги возвращены, так как заказ не был доставлен до 3 августа 2026'],
    ['ja', '2026年8月3日までに届かなかったため返金しました'],
    ['ko', '2026년 8월 3일까지 배송되지 않아 환불되었습니다'],
    ['tr', '3 Ağustos 2026 tarihine kadar teslim edilmediği için para iadesi yapıldı'],
    ['pl', 'Zwrócono pieniądze, ponieważ nie dostarczono przed 3 sierpnia 2026'],
    ['it', 'Rimborsato perché non consegnato entro il 3 agosto 2026'],
    ['nl', 'Geld terugbetaald omdat het niet is geleverd vóór 3 augustus 2026'],
    ['id', 'Dana kembali karena tidak diterima sebelum 3 Agustus 2026'],
    ['vi', 'Đã hoàn tiền vì không giao hàng trước ngày 3 tháng 8 năm 2026'],
    ['th', 'คืนเงินแล้วเพราะไม่ได้รับสินค้าก่อนวันที่ 3 สิงหาคม 2569'],
    ['ar', 'تم استرداد المبلغ لعدم التسليم قبل 3 أغسطس 2026'],
    ['he', 'בוצע החזר כספי כי לא נמסר לפני 3 באוגוסט 2026'],
    ['uk', 'Кошти повернуто, бо не доставлено до 3 серпня 2026'],
    ['en', 'Guaranteed delivery by Oct 3, 2026 or your money back'],
  ])('is no promise of one (%s): %s', (language, text) => {
    expect(told(text, language)).toBe('unparsed');
    expect(told(text, null)).not.toContain('refund');
  });
});
