import { parseArgs } from 'node:util';
import { plainDate } from '../../src/aliexpress/dates';
import { isAliExpress } from '../../src/aliexpress/urls';
import { Unusable } from './unusable';

/** What the inspector is asked: `at` in epoch ms, `country` in ISO 3166 alpha-2. */
export interface Asked {
  /** The files in their order, each with the address that it was saved from. */
  pages: { file: string; url: string }[];
  at: number;
  country: string | null;
}

const USAGE = 'use: npm run -s inspect -- FILE --url URL [FILE --url URL ...] [--at INSTANT] [--country XX]';

/** Reads the command row; `now` stands in for `--at`. Throws `Unusable` for anything but what the usage says. */
export function askedBy(args: string[], now: number): Asked {
  const { values, positionals } = parsed(args);
  const urls = values.url ?? [];
  if (positionals.length === 0) throw new Unusable(`a FILE is needed; ${USAGE}`);
  if (urls.length !== positionals.length) throw new Unusable(`each FILE needs its --url; ${USAGE}`);
  return {
    pages: positionals.map((file, index) => ({ file, url: addressOf(urls[index] ?? '') })),
    at: values.at === undefined ? now : instantOf(values.at),
    country: values.country === undefined ? null : countryOf(values.country),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string', multiple: true },
        at: { type: 'string' },
        country: { type: 'string' },
      },
    });
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split(/\.\s/) : [];
    throw new Unusable(`${reason ?? 'unknown arguments'}; ${USAGE}`);
  }
}

function addressOf(url: string): string {
  if (!URL.canParse(url)) throw new Unusable(`--url is no absolute address: ${url}`);
  if (!isAliExpress(url)) throw new Unusable(`--url is no address of AliExpress: ${url}`);
  return url;
}

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/;

/** ISO 8601 with its zone, or a day, which is its start in UTC. */
function instantOf(text: string): number {
  const [, year, month, day] = INSTANT.exec(text) ?? [];
  const real = plainDate(Number(year), Number(month), Number(day)) !== null;
  const instant = real ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) throw new Unusable(`--at is no instant such as 2026-09-07T12:00:00Z: ${text}`);
  return instant;
}

function countryOf(text: string): string {
  const code = text.toUpperCase() === 'UK' ? 'GB' : text.toUpperCase();
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const known = /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && names.of(code) !== undefined;
  if (!known) throw new Unusable(`--country is no country's code such as BR: ${text}`);
  return code;
}
