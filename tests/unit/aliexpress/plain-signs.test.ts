import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy } from '../../../src/aliexpress/facts';
import { normalise } from '../../../src/aliexpress/text';

const plain = fc.string({ unit: fc.constantFrom(...'ab Z09 ,.-/:$"\'~ '), maxLength: 700 });

describe('a text of plain signs', () => {
  it.each([
    ['tidy', tidy],
    ['normalise', normalise],
  ])('comes to the same by the short way as by the long one (%s)', (_, fold) => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 700 }), (text, at) => {
        // A mark that is not seen is cut out, and makes the text one of more than plain signs.
        const marked = `${text.slice(0, at)}\u200b${text.slice(at)}`;
        expect(fold(text)).toBe(fold(marked));
      }),
    );
  });
});
