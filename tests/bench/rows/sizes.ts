import { statSync } from 'node:fs';
import { join } from 'node:path';
import { loadedBy, packed } from '../../e2e/drive/weigh';
import type { Figure } from '../figure';

const SCRIPTS = [
  { name: 'orders.js', kb: 40, floor: 'empty.js' },
  { name: 'product.js', kb: 35, floor: 'empty.js' },
  { name: 'dispute.js', kb: 45, floor: 'empty.js' },
  { name: 'page-data.js', kb: 6, floor: 'empty-page.js' },
];

/** What each bundle weighs, against the same kind of bundle of an extension that does nothing. */
export function sizes(probe: string, built = '.output/chrome-mv3'): Figure[] {
  const scripts = SCRIPTS.map(
    ({ name, kb, floor }): Figure => ({
      what: `size of ${name}`,
      unit: 'kB',
      figure: kilobytes(join(built, 'content-scripts', name)),
      floor: kilobytes(join(probe, 'content-scripts', floor)),
      goal: { of: 'figure', most: kb },
    }),
  );
  return [
    ...scripts,
    {
      what: 'size of the popup (script)',
      unit: 'kB',
      figure: loadedBy(built, 'popup.html') / 1000,
      floor: loadedBy(probe, 'popup.html') / 1000,
      goal: { of: 'figure', most: 130 },
    },
    {
      what: 'size of the desk until its first rows (script)',
      unit: 'kB',
      figure: loadedBy(built, 'desk.html', ['orders-section']) / 1000,
      floor: loadedBy(probe, 'popup.html') / 1000,
      goal: { of: 'figure', most: 260 },
    },
    {
      what: 'size of the package',
      unit: 'kB',
      figure: packed(built) / 1000,
      floor: packed(probe) / 1000,
      goal: { of: 'figure', most: 350 },
    },
    {
      what: 'size of the background',
      unit: 'kB',
      figure: kilobytes(join(built, 'background.js')),
      floor: kilobytes(join(probe, 'background.js')),
      goal: null,
    },
  ];
}

function kilobytes(path: string): number {
  return statSync(path).size / 1000;
}
