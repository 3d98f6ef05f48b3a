import { describe, expect, it } from 'vitest';
import { readStatements } from '../../../../src/aliexpress/statements';
import { contextOf } from '../context-of';
import { PROMISES_EAST } from './promises-east';
import { PROMISES_WEST } from './promises-west';

const SOURCE = {
  page: 'order-detail',
  by: 'dom',
  strategy: 'service-block',
  orderId: '8200000000000001',
  lineId: null,
  productId: null,
} as const;

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
