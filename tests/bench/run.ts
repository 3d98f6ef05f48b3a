import { cpus } from 'node:os';
import { asTable, type Figure, isMet, ratioOf } from './figure';
import { buildProbe } from './probe/build-probe';
import { deskScroll } from './rows/desk-scroll';
import { drift } from './rows/drift';
import { files } from './rows/files';
import { lifecycles } from './rows/lifecycles';
import { readAndBadge } from './rows/list-page';
import { loadMore } from './rows/load-more';
import { manyOrders } from './rows/many-orders';
import { memory } from './rows/memory';
import { otherPages } from './rows/other-pages';
import { productPage } from './rows/product-page';
import { readResponses } from './rows/read-response';
import { sizes } from './rows/sizes';
import { openStages, type Stages } from './stages';

/**
 * Every figure as a ratio to a floor measured in the same run, in a real Chromium with the production build before the
 * replica shop. `--json` prints the lines for machines; words that follow choose rows (`npm run bench -- sizes list`).
 */
const ROWS: Record<string, (stages: Stages, probe: string) => Promise<Figure[]> | Figure[]> = {
  sizes: (_, probe) => sizes(probe),
  other: otherPages,
  product: productPage,
  response: readResponses,
  list: readAndBadge,
  more: loadMore,
  memory,
  orders: (_, probe) => manyOrders(probe),
  alarms: lifecycles,
  desk: (_, probe) => deskScroll(probe),
  files,
  drift,
};

const words = process.argv.slice(2);
const chosen = Object.keys(ROWS).filter((row) => words.includes(row));
const lines: Figure[] = [];
const probe = await buildProbe();
const stages = await openStages();
try {
  for (const row of chosen.length > 0 ? chosen : Object.keys(ROWS)) {
    console.error(`measuring: ${row}`);
    lines.push(...((await ROWS[row]?.(stages, probe)) ?? []));
  }
} finally {
  await stages.close();
}
if (words.includes('--json')) {
  const told = lines.map((line) => ({ ...line, ratio: ratioOf(line), met: isMet(line) }));
  console.log(JSON.stringify({ node: process.version, cpus: cpus().length, lines: told }, null, 2));
} else console.log(asTable(lines));
