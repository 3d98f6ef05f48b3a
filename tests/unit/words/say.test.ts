import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../src/words/en';
import { messagesOf, speechOfCatalogue, speechOfMessages } from '../../../src/words/messages';
import { isWordKey, language, say, speakWith, type WordKey } from '../../../src/words/say';
import { spokenTag } from '../../../src/words/tags';

afterEach(() => speakWith(speechOfCatalogue('en', en)));

describe('say', () => {
  it('fills the places', () => {
    expect(say('badge.open-dispute', { left: '12 days' })).toBe('12 days to open a dispute');
    expect(
      say('notification.text', {
        day: 'Thu 3 Dec',
        time: '09:00',
        left: '2 days',
        money: 'US $12.40',
        page: say('where.paypal'),
      }),
    ).toBe('Until Thu 3 Dec, 09:00 (2 days) · US $12.40 · at PayPal');
  });

  it.each([
    [1, '1 day'],
    [0, '0 days'],
    [12, '12 days'],
  ])('chooses the plural form of %i', (n, text) => {
    expect(say('span.days', { n })).toBe(text);
  });

  it('says the policy with its number and event', () => {
    const event = say('event.delivered');
    expect(say('policy.free', { n: 15, event })).toBe('Returns: free within 15 days after delivery');
  });

  it('leaves a place without a value to be seen, and takes a value as it is', () => {
    expect(say('notification.title', { item: '{act} <b>hub</b> $&' })).toBe('{act}: {act} <b>hub</b> $&');
  });

  it('says a sentence that is nowhere as its key', () => {
    expect(isWordKey('no.such')).toBe(false);
    expect(isWordKey('constructor')).toBe(false);
    expect(say('no.such' as WordKey)).toBe('no.such');
  });
});

/** The browser's own reading of its texts: names without regard to case, `$$` is one sign. */
function browserTexts(catalogue: Parameters<typeof messagesOf>[0]) {
  const texts = new Map(
    Object.entries(messagesOf(catalogue)).map(([name, { message }]) => [name.toLowerCase(), message]),
  );
  return (name: string) => {
    if (!/^[\w@]+$/.test(name)) throw new Error(`no name of a message: ${name}`);
    return (texts.get(name.toLowerCase()) ?? '').replaceAll('$$', '$');
  };
}

describe('the browser’s texts', () => {
  it('say every sentence as the catalogue does', () => {
    const keys = Object.keys(en) as WordKey[];
    const wanted = keys.map((key) => [1, 2].map((n) => say(key, { n })));
    speakWith(speechOfMessages('en', browserTexts(en)));
    expect(keys.map((key) => [1, 2].map((n) => say(key, { n })))).toEqual(wanted);
  });

  it('choose among the plural forms of their language', () => {
    const words = { one: '{n} день', few: '{n} дні', many: '{n} днів', other: '{n} дня' };
    speakWith(speechOfMessages('uk', browserTexts({ 'span.days': words })));
    expect([1, 3, 5, 1.5].map((n) => say('span.days', { n }))).toEqual([
      '1 день',
      '3 дні',
      '5 днів',
      '1.5 дня',
    ]);
    expect(language()).toBe('uk');
  });

  it('keep what was once said when the browser no longer answers', () => {
    let gone = false;
    const texts = browserTexts(en);
    const find = (name: string) => {
      if (gone) throw new Error('Extension context invalidated.');
      return texts(name);
    };
    speakWith(speechOfMessages('en', find));
    expect(say('overlay.stale')).not.toBe('overlay.stale');
    gone = true;
    expect(say('overlay.stale')).not.toBe('overlay.stale');
    expect(say('badge.open-dispute')).toBe('badge.open-dispute');
  });

  it('refuses two sentences that the browser could not tell apart', () => {
    const twins = { 'a-b': 'x', 'a..b': 'x', 'A-B': 'y' } as Parameters<typeof messagesOf>[0];
    expect(() => messagesOf(twins)).toThrow('two sentences');
  });
});

describe('a tag', () => {
  it.each([
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['xx', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%j is spoken as %s', (tag, spoken) => {
    expect(spokenTag(tag)).toBe(spoken);
  });
});
