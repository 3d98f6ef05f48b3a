import { describe, expect, it, vi } from 'vitest';
import { readDay } from '../../../src/aliexpress/dates';
import { warmUp } from '../../../src/overlay/warm-up';
import { NOW } from './given';

describe('getting ready for the first card', () => {
  it.each([
    ['pl', '3 lis 2026'],
    ['ja', '2026年11月3日'],
  ])('leaves Intl nothing to name when a day in %s is read', (language, text) => {
    warmUp({ url: '', at: NOW, country: null, currency: null, language });
    const named = vi.spyOn(Intl, 'DateTimeFormat');
    expect(readDay(text, { language, at: NOW })).toBe('2026-11-03');
    expect(named).not.toHaveBeenCalled();
    named.mockRestore();
  });

  it('needs no language', () => {
    expect(() => warmUp({ url: '', at: NOW, country: null, currency: null, language: null })).not.toThrow();
  });
});
