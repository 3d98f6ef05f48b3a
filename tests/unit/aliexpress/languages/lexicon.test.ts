import { afterEach, describe, expect, it } from 'vitest';
import { lexicon, lexiconTexts, readWordsFrom } from '../../../../src/aliexpress/lexicon';
import { LEXICON, readAllLanguages } from '../../../../src/aliexpress/lexicon/all';
import { ENGLISH } from '../../../../src/aliexpress/lexicon/english';
import { PLAIN_MARKS } from '../../../../src/aliexpress/lexicon/plain-marks';
import { PLAIN_ROWS } from '../../../../src/aliexpress/lexicon/plain-rows';
import { SPANISH } from '../../../../src/aliexpress/lexicon/spanish';
import { PLAIN_LANGUAGES, plainWords } from '../../../../src/aliexpress/plain-words';
import { statementWords } from '../../../../src/aliexpress/statement-words';
import { readStatements } from '../../../../src/aliexpress/statements';
import { LOCALES } from '../../../../tools/locales';
import { contextOf } from '../context-of';

const english = LOCALES.find(({ folder }) => folder === 'en')?.messages ?? {};

afterEach(readAllLanguages);

describe('the words by which pages are read', () => {
  it('come out of the browser as they went in', () => {
    readWordsFrom((name) => english[name]?.message ?? '');
    expect(statementWords()).toEqual([ENGLISH, SPANISH]);
    expect(lexicon('plain_marks')).toEqual(PLAIN_MARKS);
    for (const [language, rows] of Object.entries(PLAIN_ROWS)) {
      expect(lexicon(`plain_${language}`)).toBe(rows);
      expect(plainWords(language)?.day, language).not.toBe('');
    }
  });

  it('are of just the languages that have a table', () => {
    expect([...PLAIN_LANGUAGES].sort()).toEqual(Object.keys(PLAIN_ROWS).sort());
  });

  it('hold nothing that the browser takes for a place of its own, under names that it allows', () => {
    expect(Object.values(LEXICON).filter((text) => text.includes('$'))).toEqual([]);
    expect(lexiconTexts({ a: /(?<!\$)x$/iu })).toEqual({
      read_a: '{"source":"(?<!\\\\\\u0024)x\\u0024","flags":"iu"}',
    });
    expect(Object.keys(LEXICON).filter((name) => !/^\w+$/.test(name))).toEqual([]);
  });

  it('stop a reading that would be half without them', () => {
    readWordsFrom(() => '');
    const source = { page: 'order-detail', by: 'dom', strategy: 's', orderId: '1', lineId: null } as const;
    expect(() =>
      readStatements('Free returns within 15 days', { ...source, productId: null }, contextOf({})),
    ).toThrow('no words');
  });
});
