import { responseText, SHOP_APIS } from '../../replica/json/response';
import { type Figure, median } from '../figure';
import { insideOf } from '../inside-page';
import type { Inside } from '../probe/entrypoints/inside';
import type { Stages } from '../stages';
import { PLAIN_URL } from './list-page';

const LENGTH = 300_000;

/** Reading an overheard answer of 300 kB: a product's, and an order list's, against `JSON.parse` of the same text. */
export async function readResponses({ account, ours }: Stages, probe: string): Promise<Figure[]> {
  const page = await ours.visit(PLAIN_URL);
  await insideOf(page, probe);
  const [listing] = account.listings.values();
  const product = responseText(account, SHOP_APIS.product, { productId: listing?.productId ?? '' });
  const list = responseText(account, SHOP_APIS.orderList, { statusTab: 'all', renderType: 'init' });
  const texts = [
    { what: 'a product', api: SHOP_APIS.product, text: padded(product, '"result":{') },
    { what: 'an order list', api: SHOP_APIS.orderList, text: padded(list, '"data":{') },
  ];
  const figures: Figure[] = [];
  for (const { what, api, text } of texts) {
    const times = await page.evaluate(timeReading, text, api);
    figures.push({
      what: `read ${what}'s answer of ${Math.round(text.length / 1000)} kB`,
      unit: 'ms',
      figure: median(times.read),
      floor: median(times.parse),
      goal: { of: 'ratio', most: 1.3 },
      note: `parsing alone ${(median(times.ourParse) / median(times.parse)).toFixed(2)}x; one task after the page has it`,
    });
  }
  await page.close();
  return figures;
}

/** Fills an answer up as the real ones are: with parts that we do not read, text with some numbers in it. */
function padded(text: string, after: string): string {
  const place = text.indexOf(after) + after.length;
  const parts: string[] = [];
  for (let size = text.length, at = 0; size < LENGTH; at += 1) {
    const part = `"MODULE_${at}":{"id":${1005000000000000 + at},"name":"Part ${at}","url":"https://ae01.example/kf/S${at}.jpg","list":[{"key":"a","value":"Some words of description that nobody reads","n":${at}},{"key":"b","value":"\\"quoted\\" words","n":${at * 7}}],"show":true},`;
    parts.push(part);
    size += part.length;
  }
  return text.slice(0, place) + parts.join('') + text.slice(place);
}

function timeReading(text: string, api: string): { read: number[]; ourParse: number[]; parse: number[] } {
  const { inside } = globalThis as unknown as { inside: Inside };
  const url = location.href;
  const context = { url, at: Date.now(), country: 'US', currency: 'USD', language: 'en' };
  const heard = { api, url, text } as Parameters<Inside['readHeard']>[0];
  const read = api.includes('.pdp.') ? inside.readHeardProduct : inside.readHeard;
  if (read(heard, context)?.state !== 'read') throw new Error(`${api} is not read`);
  const time = (run: () => unknown) => {
    const start = performance.now();
    for (let at = 0; at < 5; at += 1) run();
    return (performance.now() - start) / 5;
  };
  const times = { read: [] as number[], ourParse: [] as number[], parse: [] as number[] };
  for (let round = 0; round < 15; round += 1) {
    times.parse.push(time(() => JSON.parse(text)));
    times.ourParse.push(time(() => inside.parseResponse(text)));
    times.read.push(time(() => read(heard, context)));
  }
  return times;
}
