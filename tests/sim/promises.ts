import { LEADS } from '../../src/alarms/ladder';
import type { Clock, Settings } from '../../src/model';
import { type Ledger, leadOf } from './ledger';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Whose end moves a case on by itself a day after, once it was told. */
const MOVES_ON: Clock['kind'][] = ['seller-response', 'refund-arrival'];

/** What the reminders must have done by the time at which the worker has come to the end of a run. */
export interface Situation {
  now: number;
  clocks: readonly Clock[];
  ledger: Ledger;
  settings: Settings;
  /** The ladders of single orders. */
  ownLeads: ReadonlyMap<string, number[]>;
  toolbar: string;
}

/** The first promise that is broken, in words; `null`: all are kept. Knows nothing of how the plans are made. */
export function brokenPromise(situation: Situation): string | null {
  for (const clock of situation.clocks) {
    if (situation.ledger.isSettled(clock)) continue;
    const broken = clock.actor === 'buyer' ? ofBuyer(clock, situation) : ofOthers(clock, situation);
    if (broken !== null) return `${broken}: ${nameOf(clock, situation.now)}`;
  }
  return ofToolbar(situation);
}

export function ladderOf(clock: Clock, { settings, ownLeads }: Pick<Situation, 'settings' | 'ownLeads'>) {
  return ownLeads.get(clock.orderId) ?? settings.leads[clock.kind] ?? LEADS;
}

export function nameOf({ orderId, lineId, kind, dueOn, dueAt }: Clock, now: number): string {
  const hours = Math.round((dueAt - now) / HOUR);
  return `${kind} of ${orderId}${lineId === null ? '' : ` line ${lineId}`}, due ${dueOn} (in ${hours} h)`;
}

function ofBuyer(clock: Clock, situation: Situation): string | null {
  const { now, ledger } = situation;
  const told = ledger.tellings(clock);
  if (clock.dueAt <= now) {
    if (now - clock.dueAt > 7 * DAY) return null;
    const said = told.some(({ rung, at }) => rung === 'over' || at >= clock.dueAt - DAY);
    return said ? null : 'it is over and nobody said so';
  }
  const behind = ladderOf(clock, situation).filter((lead) => clock.dueAt - lead <= now);
  const latest = behind.at(-1);
  const quiet = ledger.quietUntil(clock);
  if (latest === undefined || (quiet !== null && quiet > now)) return null;
  const said = told.some(({ rung, at }) => {
    if (rung === 'snooze') return at >= clock.dueAt - latest;
    const lead = leadOf(rung);
    return lead !== null && lead <= latest;
  });
  return said ? null : 'it was not announced';
}

function ofOthers(clock: Clock, { now, ledger, settings }: Situation): string | null {
  const since = now - clock.dueAt;
  if (
    MOVES_ON.includes(clock.kind) &&
    !clock.synthetic &&
    since >= DAY &&
    ledger.tellings(clock).length > 0
  ) {
    return 'the case stands still, although the time is over and was said to be';
  }
  if (since < (settings.quiet === null ? 0 : 26 * HOUR) || since > 7 * DAY) return null;
  const said = ledger.tellings(clock).some(({ rung }) => rung === 'over' || rung === 'after');
  return said ? null : "the others' time is over and nobody said so";
}

function ofToolbar({ now, clocks, ledger, toolbar }: Situation): string | null {
  const due = clocks.filter(
    (clock) =>
      clock.actor === 'buyer' &&
      clock.dueAt > now &&
      clock.dueAt <= now + 7 * DAY - 100 &&
      !ledger.isSettled(clock),
  );
  const shown = toolbar === '' ? 0 : Number.parseInt(toolbar, 10);
  return shown >= due.length ? null : `the toolbar shows ${shown} of ${due.length} due this week`;
}
