import { describe, expect, it } from 'vitest';
import type { OrderLine } from '../../../src/model';
import { growLines } from '../../../src/store/grow-lines';
import { fact, line } from './samples';

const RED = fact('Color: Red');
const BLUE = fact('Color: Blue');
const P = fact('1005000000000123');
const Q = fact('1005000000000456');

function grown(...readings: OrderLine[][]): OrderLine[] {
  return readings.reduce((known, seen) => growLines(known, seen), { lines: [], history: [] } as Parameters<
    typeof growLines
  >[0]).lines;
}

describe('lines of one order from different pages', () => {
  it('are matched by their id, whatever else changed', () => {
    const lines = grown(
      [line({ lineId: '8200000000000018', title: fact('Cable') })],
      [line({ lineId: '8200000000000018', title: fact('Kabel', { seenAt: fact(0).seenAt + 1 }) })],
    );
    expect(lines.map(({ title }) => title?.value)).toEqual(['Kabel']);
  });

  it('are matched by product and options, and gain the id', () => {
    const lines = grown(
      [line({ productId: P, options: RED, title: fact('Cable red') }), line({ productId: P, options: BLUE })],
      [
        line({ lineId: '8200000000000019', productId: P, options: BLUE, quantity: fact(2) }),
        line({ lineId: '8200000000000018', productId: P, options: RED }),
      ],
    );
    expect(lines).toMatchObject([
      { lineId: '8200000000000018', title: { value: 'Cable red' } },
      { lineId: '8200000000000019', quantity: { value: 2 } },
    ]);
  });

  it('are matched by the product where it is the only one', () => {
    const lines = grown(
      [line({ productId: P, title: fact('Cable') })],
      [line({ lineId: '8200000000000018', productId: P, options: RED })],
    );
    expect(lines).toMatchObject([{ lineId: '8200000000000018', title: { value: 'Cable' } }]);
  });

  it('with the same product and other ids stay two', () => {
    const seen = [
      line({ lineId: '8200000000000018', productId: P }),
      line({ lineId: '8200000000000019', productId: P }),
    ];
    expect(grown(seen, seen)).toHaveLength(2);
    expect(grown([line({ productId: P })], seen)).toHaveLength(2);
  });

  it('in another language are paired by their place', () => {
    const lines = grown(
      [line({ productId: P, options: RED }), line({ productId: P, options: BLUE })],
      [line({ productId: P, options: fact('Rojo') }), line({ productId: P, options: fact('Azul') })],
    );
    expect(lines).toHaveLength(2);
  });

  it('that cannot be told apart are not guessed', () => {
    const lines = grown(
      [
        line({ lineId: '8200000000000018', productId: P, options: RED }),
        line({ lineId: '8200000000000019', productId: P, options: BLUE }),
      ],
      [line({ productId: P, options: fact('Rot'), quantity: fact(3) })],
    );
    expect(lines).toHaveLength(2);
    expect(lines.every(({ quantity }) => quantity === null)).toBe(true);
  });

  it('are matched by their title where one page gives no product', () => {
    const lines = grown([line({ title: fact('Cable') })], [line({ title: fact('Cable'), productId: P })]);
    expect(lines).toMatchObject([{ productId: { value: P.value } }]);
  });
});

describe('a card with thumbnails only', () => {
  const named = [line({ productId: P, title: fact('Cable') }), line({ productId: Q, title: fact('Hub') })];

  it('takes no titles away', () => {
    expect(grown(named, [line(), line(), line()])).toEqual(named);
    expect(
      grown(named, [line({ productId: P }), line({ productId: Q })]).map(({ title }) => title?.value),
    ).toEqual(['Cable', 'Hub']);
  });

  it('keeps the places that named lines take later', () => {
    expect(grown([line(), line()])).toHaveLength(2);
    expect(grown([line(), line()], [line(), line()], named)).toEqual(named);
  });

  it('lends nothing that may belong to another line', () => {
    const lines = grown([line({ quantity: fact(4) }), line()], named);
    expect(lines.map(({ quantity }) => quantity)).toEqual([null, null]);
  });
});
