import { describe, expect, it } from 'vitest';
import { parseResponse } from '../../../src/aliexpress/parse-response';

describe('parseResponse', () => {
  it.each(['{"a":1}', 'mtopjsonp3({"a":1})', ' mtopjsonp12({"a":1});\n', '/**/ a.b.c ( {"a":1} )'])(
    'opens %s',
    (text) => {
      expect(parseResponse(text)).toEqual({ a: 1 });
    },
  );

  it('keeps long integers exactly, as strings, and only those outside strings', () => {
    const text =
      '{"id":9007199254740993, "list":[9007199254740993,-9007199254740995], "short":123456789012345, "real":1.1234567890123456789, "text":"id: 9007199254740993, \\"k\\": 9007199254740993, \\\\", "after" : 9007199254740999}';
    expect(parseResponse(text)).toEqual({
      id: '9007199254740993',
      list: ['9007199254740993', '-9007199254740995'],
      short: 123456789012345,
      real: 1.1234567890123457,
      text: 'id: 9007199254740993, "k": 9007199254740993, \\',
      after: '9007199254740999',
    });
  });

  it('does not take brackets or quotes in strings for anything else', () => {
    const value = { a: 'x) [9007199254740993, 1] "', b: [1], c: '":9007199254740993,' };
    expect(parseResponse(`cb(${JSON.stringify(value)})`)).toEqual(value);
  });

  it.each(['', 'cb(', 'cb({"a":1}', '<html></html>', '{"a":}', 'cb()'])('refuses %s', (text) => {
    expect(() => parseResponse(text)).toThrow(SyntaxError);
  });
});
