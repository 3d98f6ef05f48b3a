import type { Candidate, Clock } from '../model';
import { ruleOf } from '../rules/catalogue/catalogue';
import { GRADES } from '../rules/catalogue/rule';
import { say } from './say';
import { showDay } from './show';
import { tellClock } from './tell-clock';
import { type ToldRule, tellRules } from './tell-rule';

/** One way to a clock's day, for the fold-out behind it. */
export interface ExplainedCandidate {
  /** Whether it is the one that was chosen. */
  chosen: boolean;
  day: string;
  /** "delivered Mon 20 Jul + 15 days", or that the page printed it. */
  how: string;
  basis: string;
  /** The page's own words; empty where there are none. */
  quote: string;
  rules: ToldRule[];
  /** The weakest grade among its rules, in words; `null` where the page gives it and no rule is needed. */
  grade: string | null;
}

/** A clock explained: the sentence for everyone, and every way to the day for who wants to know. */
export interface ExplainedClock {
  sentence: string;
  candidates: ExplainedCandidate[];
}

/** Explains a clock at `now` (epoch ms), earliest candidate first. Plain text throughout. */
export function explainClock(clock: Clock, now: number): ExplainedClock {
  const chosen = clock.candidates.find((one) => one.dueAt === clock.dueAt && one.basis === clock.basis);
  return {
    sentence: tellClock(clock, now).sentence,
    candidates: clock.candidates.map((candidate) => ({
      chosen: candidate === chosen,
      day: showDay(candidate.dueOn, now),
      how: howOf(candidate, now),
      basis: say(`basis.${candidate.synthetic ? 'synthetic' : candidate.basis}`),
      quote: candidate.quote,
      rules: tellRules(candidate.ruleIds),
      grade: gradeOf(candidate),
    })),
  };
}

function howOf({ start, days, basis }: Candidate, now: number): string {
  if (start === null) return basis === 'user' ? say('basis.user') : say('clock.printed');
  const from = say(`start.${start.event}`, { day: showDay(start.on, now) });
  return days === null ? from : say('clock.counted', { start: from, n: days });
}

function gradeOf({ ruleIds, basis }: Candidate): string | null {
  if (basis === 'page') return null;
  const at = Math.max(...ruleIds.map((id) => GRADES.indexOf(ruleOf(id)?.grade ?? 'A')));
  const grade = GRADES[at];
  return grade === undefined ? null : say(`grade.${grade}`);
}
