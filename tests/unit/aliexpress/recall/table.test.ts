import { afterAll, describe, expect, it } from 'vitest';
import { makeAccount } from '../../../replica/model/make-account';
import { LANGUAGES } from '../../../replica/model/types';
import type { RenderOptions } from '../../../replica/render/view';
import { CHECKS, readerOf } from './pages';
import { newScore, type Score } from './score';
import { TODAY } from './today';

const NOW = Date.parse('2026-11-21T12:00:00Z');

/** What a page looks like: its generation, and whether the page or the response behind it is read. */
const LOOKS: {
  name: string;
  by: 'dom' | 'json';
  options: RenderOptions;
  kinds?: string[];
  foreign?: true;
  host?: string;
}[] = [
  { name: '2a', by: 'dom', options: { generation: '2a', productEra: 'B' } },
  { name: '2b', by: 'dom', options: { generation: '2b', productEra: 'C' } },
  { name: 'mobile', by: 'dom', options: { variant: 'mobile' }, kinds: ['order-list'] },
  // The site's words of most languages are not known: labels, states and buttons in words of none.
  { name: 'words?', by: 'dom', options: { generation: '2b' }, foreign: true },
  {
    name: 'us',
    by: 'dom',
    options: { generation: '2b' },
    kinds: ['order-list', 'order-detail', 'tracking', 'product'],
    host: 'www.aliexpress.us',
  },
  {
    name: 'es.',
    by: 'dom',
    options: { generation: '2b' },
    kinds: ['order-list', 'order-detail', 'product'],
    host: 'es.aliexpress.com',
  },
  {
    name: 'json',
    by: 'json',
    options: {},
    kinds: ['order-list', 'order-detail', 'tracking', 'refund-list', 'dispute-detail', 'product'],
  },
];

const rows: string[] = [];
const figures: Record<string, string> = {};

/** Rounded down, so that a figure is never better than what was read. */
const percent = ({ held, right }: Score) => (held === 0 ? 100 : Math.floor((100 * right) / held));

// Many pages are made and read, which takes long on a machine with other work.
describe.each(Object.entries(CHECKS))('what is read of %s', { timeout: 120_000 }, (kind, check) => {
  const looks = LOOKS.filter(({ kinds }) => kinds === undefined || kinds.includes(kind));

  it.each(looks)('in $name, in every language', ({ name, by, options, foreign, host }) => {
    const recalls = LANGUAGES.map((language, seed) => {
      const account = makeAccount({ seed: 40 + seed, orders: 14, now: NOW, language });
      const score = newScore();
      check(account, readerOf(account, by, foreign, host), { ...options, language }, score, by);
      expect(score.wrong, `${kind} ${name} ${language}`).toEqual([]);
      const best = [...score.strategies].sort((a, b) => b[1] - a[1]).slice(0, 4);
      const told = best
        .map(([strategy, facts]) => `${strategy.replace(/^(?:dom|json):/, '')} ${facts}`)
        .join(', ');
      rows.push(
        [
          kind.padEnd(14),
          name.padEnd(6),
          language,
          `${score.right}/${score.held}`.padStart(9),
          `${percent(score)} %`.padStart(5),
          told,
        ].join('  '),
      );
      return percent(score);
    });
    figures[`${kind} ${name}`] = recalls.join(' ');
    const today = TODAY[`${kind} ${name}`]?.split(' ').map(Number) ?? [];
    expect(today).toHaveLength(LANGUAGES.length);
    const fallen = LANGUAGES.filter((_, index) => (recalls[index] ?? 0) < (today[index] ?? 100));
    expect(fallen, `${kind} ${name} reads less than it did`).toEqual([]);
  });
});

afterAll(() => {
  console.log(['page            look    lang  right/held recall  strategies', ...rows].join('\n'));
  if (process.env.RECALL_FIGURES) console.log(JSON.stringify(figures, null, 2));
});
