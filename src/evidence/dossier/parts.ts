import type { Known, Money, PlainDate } from '../../model';
import { say, type WordKey } from '../../words/say';
import { showDay, showMoney } from '../../words/show';
import { type Content, Markup } from './markup';

/** A part of the page under its heading. */
export function section(heading: WordKey, ...contents: Content[]): Markup {
  return Markup.of('section', {}, Markup.of('h2', {}, say(heading)), ...contents);
}

/** What each thing is and what is known of it; what is not known is left out. */
export function facts(rows: readonly (readonly [WordKey, string | null])[]): Markup {
  const told = rows.filter(([, value]) => value !== null);
  return Markup.of(
    'dl',
    {},
    ...told.map(([key, value]) => [Markup.of('dt', {}, say(key)), Markup.of('dd', { dir: 'auto' }, value)]),
  );
}

/** Words of a page or of the buyer, line by line, and where they come from. */
export function quote(text: string, from: string | null): Markup {
  return Markup.of(
    'blockquote',
    {},
    Markup.of('p', { dir: 'auto' }, text),
    from === null ? null : Markup.of('footer', {}, from),
  );
}

/** A day with who told it. */
export function dated(fact: Known<PlainDate>, at: number): string | null {
  return fact && say(`dossier.dated.${fact.basis}`, { day: showDay(fact.value, at) });
}

export function money(fact: Known<Money>): string | null {
  return fact && showMoney(fact.value);
}
