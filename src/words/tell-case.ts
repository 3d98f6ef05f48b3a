import type { CaseState } from '../model';
import type { Standing } from '../rules/case/machine';
import type { NextAct } from '../rules/case/next-act';
import { isWordKey, say } from './say';

/** A case in words: where it stands, what to do next and where, and what is to be known of how sure that is. */
export interface ToldCase {
  state: string;
  act: string;
  where: string;
  /** That the state is inferred, and statuses of the page that are not known. */
  notes: string[];
}

/**
 * Tells where a case stands and its next act. One that a page calls over without saying how (`ended`) is told as over:
 * only the buyer can tell the rest.
 */
export function tellCase(standing: Standing<CaseState>, next: NextAct, ended = false): ToldCase {
  if (ended) {
    return {
      ...tellAct(next),
      state: say('rights.case.ended'),
      act: say('rights.case.ended.how'),
      notes: [],
    };
  }
  return {
    state: say(`case.${standing.state}`),
    ...tellAct(next),
    notes: [
      ...(standing.source === 'inferred' ? [say('case.inferred')] : []),
      ...standing.unknown.map((status) => say('case.unknown-status', { status })),
    ],
  };
}

/** A next act, of whichever machine, in words. */
export function tellAct({ words, where }: NextAct): Pick<ToldCase, 'act' | 'where'> {
  return { act: isWordKey(words) ? say(words) : words, where: say(`where.${where}`) };
}
