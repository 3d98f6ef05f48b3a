import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from '../../tools/inspect/inspect';

const folder = process.env.RECOURSE_CAPTURES ?? '';

/** Whether the folder of captured responses, which is no part of the project, is there. */
export const hasCaptures = folder !== '' && existsSync(folder);

if (!hasCaptures) {
  console.log('conformance: skipped, RECOURSE_CAPTURES names no folder of captured responses');
}

const API = 'https://acs.aliexpress.com/h5';

/** What the inspector says of a captured response of an API, at noon UTC of the day of the captures. */
export function inspectResponse(file: string, api: string): Inspected {
  return inspectFile(join('mtop', file), `${API}/${api.toLowerCase()}/1.0/?jsv=2.5.1&v=1.0`);
}

export function inspectFile(file: string, url: string): Inspected {
  const args = [join(folder, file), '--url', url, '--at', '2026-09-07T12:00:00Z'];
  return inspect(args, 0, 'UTC') as Inspected;
}

interface Said {
  kind: string;
  days: number | null;
  from: string | null;
  date: string | null;
  quote: string;
}

interface Cash {
  amount: string;
  currency: string;
}

/** As much of the inspector's JSON as the tests look at. */
export interface Inspected {
  page: string;
  orders: {
    orderId: string;
    status: string;
    placedOn: string;
    total: Cash;
    store: { id: string; name: string };
    lines: { lineId: string; productId: string; title: string; quantity: number; price: Cash }[];
    canDispute: boolean | null;
    statements: Said[];
  }[];
  product: { productId: string; returns: string; categoryIds: string[]; statements: Said[] } | null;
  parcels: {
    orderId: string;
    delivered: boolean;
    deliveredOn: string;
    events: { code: string; on: string }[];
  }[];
  cases: { caseId: string; orderId: string; lineId: string; status: string; refund: Cash | null }[];
  problems: object[];
  clocks: { orderId: string; kind: string; dueAt: string; basis: string; candidates: object[] }[];
}

/** The numbers of a promise, for a short comparison. */
export function told({ kind, days, from, date }: Said): unknown[] {
  return [kind, days, from, date];
}
