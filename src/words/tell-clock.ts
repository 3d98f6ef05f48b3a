import type { Candidate, Clock, ClockKind, Warning } from '../model';
import { isWordKey, say, type WordKey } from './say';
import { showDay, showSpan } from './show';

/** A clock in words: `{lead} · {by}` for one line, `basis` for its mark, `sentence` for a reader's ear. */
export interface ToldClock {
  lead: string;
  by: string;
  basis: string;
  sentence: string;
}

/**
 * Tells a clock at `now` (epoch ms). While it runs: how long for which act, and the day; a computed day is
 * said as "about". Once it has passed: never that alone, but also what may still be open and, where another
 * reading of the rules ends later (C-1), until when.
 */
export function tellClock(clock: Clock, now: number): ToldClock {
  const day = showDay(clock.dueOn, now);
  const mark = clock.synthetic ? 'synthetic' : clock.basis;
  const basis = say(`basis.${mark}`);
  const later = laterReading(clock, now);
  if (clock.dueAt <= now) {
    const over = say(wordFor('over', clock.kind), { day });
    const stays = [
      ...(later ? [say('over.later-reading', { day: showDay(later.dueOn, now) })] : []),
      say(wordFor('stays', clock.kind)),
    ].join(' ');
    const lead = say(shortOver(clock.kind));
    return { lead, by: day, basis, sentence: say('sentence.over', { over, stays }) };
  }
  const lead = say(wordFor('badge', clock.kind), { left: showSpan(clock.dueAt - now) });
  const certain = mark === 'page' || mark === 'user';
  const told = say(certain ? 'sentence.running' : 'sentence.about', {
    lead,
    day,
    // Told in many places: hardly ever on the page that said so.
    basis: mark === 'page' ? say('basis.page.said') : say(`basis.${mark}.long`),
  });
  const sentence = later ? `${told} ${say('later-reading', { day: showDay(later.dueOn, now) })}` : told;
  return { lead, by: certain ? day : say('day.about', { day }), basis, sentence };
}

/** What the buyer is to do by a clock, as an imperative: "Open a dispute". */
export function tellAct(kind: ClockKind): string {
  return say(wordFor('act', kind));
}

/** Why each rule leads to its day, one sentence per rule that has one. */
export function tellWhy(ruleIds: readonly string[]): string[] {
  return ruleIds.map((id) => `why.${id}`).flatMap((key) => (isWordKey(key) ? [say(key)] : []));
}

/** A listing's warning: what is not taken back for a change of mind, and what stays covered. */
export function tellWarning(warning: Pick<Warning, 'group'>): string {
  const key = `warning.${warning.group}`;
  return isWordKey(key) ? say(key) : say('warning.covered');
}

/** The last candidate that ends after the chosen day and still lies ahead; a page's own word has no other reading. */
function laterReading({ basis, candidates, dueOn }: Clock, now: number): Candidate | null {
  const last = candidates.at(-1);
  return basis !== 'page' && last && last.dueOn > dueOn && last.dueAt > now ? last : null;
}

function wordFor(prefix: 'badge' | 'act' | 'over' | 'stays', kind: ClockKind): WordKey {
  const key = `${prefix}.${kind}`;
  return isWordKey(key) ? key : `${prefix}.other`;
}

function shortOver(kind: ClockKind): WordKey {
  const key = `over.${kind}.short`;
  return isWordKey(key) ? key : 'over.other.short';
}
