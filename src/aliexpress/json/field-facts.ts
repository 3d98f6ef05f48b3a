import type { Known, Money, PlainDate, Problem } from '../../model';
import type { ReadContext } from '../context';
import { readDay } from '../dates';
import { expectFact, tidy } from '../facts';
import { type PriceFormat, readFormatPriceInfo, readMoney } from '../money';
import { type Answer, firstFact, type Strategy } from '../strategy';
import { idAt, numberAt, seenAt, shortIdAt, textAt } from './untrusted';

type Path = readonly (string | number)[];

/** Nobody orders more of one thing: a larger number is another one. */
const MOST_OF_ONE = 1_000_000;

/** What is read of one object of a response, with strategies named after the field's path. */
export class FieldFacts {
  constructor(
    private readonly fields: unknown,
    private readonly ctx: ReadContext,
    private readonly prefix: string,
  ) {}

  text(...paths: Path[]): Known<string> {
    return this.first(paths, (path) => {
      const text = textAt(this.fields, ...path);
      return text === null ? null : asAnswer(tidy(text));
    });
  }

  id(...paths: Path[]): Known<string> {
    return this.first(paths, (path) => asAnswer(idAt(this.fields, ...path)));
  }

  /** A store's number; these may be short. */
  shortId(...paths: Path[]): Known<string> {
    return this.first(paths, (path) => asAnswer(shortIdAt(this.fields, ...path)));
  }

  /** A whole number above zero: 1 or "1" (pages.md 7). */
  count(path: Path): Known<number> {
    return this.first([path], (one) => {
      const number = numberAt(this.fields, ...one);
      const isCount = number !== null && Number.isInteger(number) && number > 0 && number <= MOST_OF_ONE;
      return isCount ? asAnswer(number) : null;
    });
  }

  day(...paths: Path[]): Known<PlainDate> {
    return this.first(paths, (path) => {
      const text = textAt(this.fields, ...path);
      const value = text === null ? null : readDay(text, { language: this.ctx.language, at: this.ctx.at });
      return value === null || text === null ? null : { value, quote: text };
    });
  }

  /** A link's meaning: an id that `read` finds in it. */
  link(path: Path, read: (url: string) => string | null): Known<string> {
    return this.first([path], (one) => {
      const url = textAt(this.fields, ...one);
      const value = url === null ? null : read(url);
      return value === null || url === null ? null : { value, quote: url };
    });
  }

  /** `formatPriceInfo` first, then the printed price (pages.md 7). */
  money(paths: { info: Path; text: Path; currency: Path }, local?: PriceFormat): Known<Money> {
    const currency = currencyAt(this.fields, paths.currency);
    const options = { currency, url: this.ctx.url, ...(local !== undefined && { local }) };
    const answer = (path: Path, read: typeof readMoney) => {
      const text = textAt(this.fields, ...path);
      const value = text === null ? null : read(text, options);
      return value === null || text === null ? null : { value, quote: text.split('|')[0] ?? text };
    };
    return firstFact(
      [
        { name: this.nameOf(paths.info), read: () => answer(paths.info, readFormatPriceInfo) },
        { name: this.nameOf(paths.text), read: () => answer(paths.text, readMoney) },
      ],
      'json',
      this.ctx,
    );
  }

  /** Passes the fact on, with a problem where it is missing, telling what stands at `path`. */
  expect<T>(fact: Known<T>, of: string | null, field: string, path: Path, problems: Problem[]): Known<T> {
    return expectFact(fact, of, field, seenAt(this.fields, ...path), problems);
  }

  private first<T>(paths: readonly Path[], read: (path: Path) => Answer<T> | null): Known<T> {
    const strategies = paths.map(
      (path): Strategy<T> => ({ name: this.nameOf(path), read: () => read(path) }),
    );
    return firstFact(strategies, 'json', this.ctx);
  }

  private nameOf(path: Path): string {
    return [this.prefix, ...path].join('.');
  }
}

/** An ISO 4217 code at a path, or `null`. */
export function currencyAt(value: unknown, path: Path): string | null {
  const code = textAt(value, ...path);
  return code !== null && /^[A-Z]{3}$/.test(code) ? code : null;
}

function asAnswer<T>(value: T | null): Answer<T> | null {
  return value === null ? null : { value, quote: String(value) };
}
