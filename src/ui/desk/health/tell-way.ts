import type { Witness } from '../../../model';
import type { WordKey } from '../../../words/say';

/** The kinds of ways to a value, told apart by how long they last when the shop changes its pages (pages.md 10). */
const WAYS: readonly (readonly [RegExp, WordKey])[] = [
  [/data-pl/, 'health.way.marks'],
  [/link|href|address|url|productid/i, 'health.way.links'],
  [/words|label|text|sentence|button|block|tag/, 'health.way.words'],
  [/class|prefix|span|form/, 'health.way.build'],
];

/** How a value was read, in plain words: each kind of way once. The names are for those who mend the readers. */
export function waysOf(witnesses: readonly Witness[]): { ways: WordKey[]; names: string[] } {
  const ways = witnesses.map(({ by, strategy }): WordKey => {
    if (by === 'json') return 'health.way.data';
    return WAYS.find(([pattern]) => pattern.test(strategy))?.[1] ?? 'health.way.place';
  });
  return { ways: [...new Set(ways)], names: witnesses.map(({ strategy }) => strategy) };
}
