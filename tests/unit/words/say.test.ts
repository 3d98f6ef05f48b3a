import { afterEach, describe, expect, it } from 'vitest';
import { language, say, useLanguage } from '../../../src/words/say';

afterEach(() => useLanguage('en'));

describe('say', () => {
  it('fills the places', () => {
    expect(say('badge.open-dispute', { left: '12 days' })).toBe('12 days to open a dispute');
    expect(
      say('notification.text', { day: 'Thu 3 Dec', time: '09:00', left: '2 days', money: 'US $12.40' }),
    ).toBe('Until Thu 3 Dec, 09:00 (2 days) · US $12.40');
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
});

describe('useLanguage', () => {
  it.each([
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['xx', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%j speaks %s', (tag, spoken) => {
    useLanguage(tag);
    expect(language()).toBe(spoken);
    expect(say('until', { day: 'Thu' })).toBe('until Thu');
  });
});
