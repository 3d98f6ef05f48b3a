import {
  blankOrder,
  type CaseNames,
  type Clock,
  type Evidence,
  type Pursuit,
  type PursuitOnPage,
  type TimeOnPage,
} from '../model';
import { whoPays } from '../rules/buying/who-pays';
import { filedEvent, isBeforeFiling, standingOf, withTelling } from '../rules/case/own-events';
import { lineOf, paidFor, type SituationParts, situationOf } from '../rules/case/situation';
import { clocksForLine, windowLeft } from '../rules/case/window-end';
import { clocksOf } from '../rules/clocks';
import { headline, urgencyOf } from '../rules/headline';
import type { RecourseDatabase } from '../store/database';
import { metaValue } from '../store/meta';
import { knownOrder } from '../store/orders';
import { addEvents, changePursuit, pursuitsOf, writeInto } from '../store/pursuits';
import { disputeText } from '../words/dispute-text';
import { say, type WordKey } from '../words/say';
import { showMoney } from '../words/show';
import { tellClock } from '../words/tell-clock';
import { fileOnPage } from './files-on-page';
import { PRESSED_FOR, pursuitOf, pursuitsOnPage } from './pursuits-on-page';
import { evidenceOfCase } from './vault';

/** The place among the answers where a press of the page's last button is kept until it is known what became of it. */
const PRESSED = 'submit-pressed';

/** What a page about a dispute is told, at `now` (epoch ms) in the buyer's zone. */
export async function casesOnPage(
  db: RecourseDatabase,
  names: CaseNames,
  now: number,
  zone: string,
): Promise<PursuitOnPage[]> {
  const pursuits = await pursuitsOnPage(db, names);
  return Promise.all(pursuits.map((pursuit) => told(db, pursuit, now, zone)));
}

async function told(
  db: RecourseDatabase,
  pursuit: Pursuit,
  now: number,
  zone: string,
): Promise<PursuitOnPage> {
  const { id, orderId, lineId, reason, wanted, texts, answers } = pursuit;
  const [found, evidence, country, all] = await Promise.all([
    knownOrder(db, orderId),
    evidenceOfCase(db, pursuit),
    metaValue(db, 'country'),
    pursuitsOf(db, orderId),
  ]);
  const known = found ?? { order: blankOrder(orderId), parcels: [], cases: [] };
  const line = lineOf(known, pursuit);
  const { clocks } = clocksOf(known, { now, zone, country });
  const mine = clocksForLine(clocks, lineId);
  const productId = pursuit.productId ?? line?.productId?.value;
  const product = productId ? ((await db.products.get(productId))?.product ?? null) : null;
  const others = all.filter((one) => one.id !== id);
  const paid = paidFor(known, pursuit);
  const generated = disputeText({ pursuit, order: known.order, line, evidence })?.english ?? '';
  const pressed = Number(answers[PRESSED] ?? Number.NaN);
  return {
    id,
    orderId,
    lineId,
    item: line?.title?.value ?? known.order.lines[0]?.title?.value ?? '',
    reason,
    state: standingOf(pursuit).state,
    beforeFiling: isBeforeFiling(pursuit),
    text: texts.dispute ?? generated,
    wanted,
    paid,
    files: evidence.filter(isForForm).map(fileOnPage),
    pressedAt: Number.isFinite(pressed) ? pressed : null,
    wantedShown: wanted ? showMoney(wanted) : '',
    paidShown: paid ? showMoney(paid) : '',
    wayBack: wayBackOf({ pursuit, known, product, clocks, others, now }, country),
    times: timesOf(mine, now),
    windowLeft: windowLeft(mine, now),
  };
}

/** Notes and the words of a page go into the text of a dispute, not into its field for files. */
function isForForm({ kind, type, url }: Evidence): boolean {
  return kind !== 'note' && !(url !== null && type.startsWith('text/'));
}

/** Who pays the way back by the rules: nothing of it stands on the pages of a dispute in words that are known. */
function wayBackOf(parts: SituationParts, country: string | null): string {
  const situation = situationOf(parts);
  if (situation === null) return '';
  const { reason, policy, freeReturnsUsed } = situation;
  const where = parts.known.order.country?.value ?? country;
  const of = { reason, policy, freeReturnsUsed, country: where, stated: null, toldBefore: null };
  return say(`pays.${whoPays(of).words}` as WordKey);
}

function timesOf(clocks: Clock[], now: number): TimeOnPage[] {
  const mine = headline(clocks, now);
  const theirs = clocks.find(({ actor, dueAt }) => actor !== 'buyer' && dueAt > now);
  return [mine, theirs].flatMap((clock) => {
    if (!clock) return [];
    const { kind, dueAt } = clock;
    return [{ kind, dueAt, urgency: urgencyOf(dueAt, now), sentence: tellClock(clock, now).sentence }];
  });
}

/**
 * Notes at `now` (epoch ms) that the page's last button was pressed at `at`, or, with `null`, that the buyer says it was
 * not. @throws Error for a pursuit of another page
 */
export async function notePress(
  db: RecourseDatabase,
  names: CaseNames,
  pursuitId: string,
  at: number | null,
  now: number,
): Promise<void> {
  const pursuit = await pursuitOf(db, names, pursuitId);
  // The page that comes next may name nothing but the line, which no page of the order has told so far (pages.md 1.2).
  const line = pursuit.lineId === null && at !== null ? names.lineId : null;
  if (line !== null) await writeInto(db, pursuitId, 'answers', PRESSED_FOR, line, now);
  await writeInto(db, pursuitId, 'answers', PRESSED, at === null ? null : String(at), now);
}

/**
 * The dispute is filed: since the press, if there was one, else since `now` (epoch ms). `seen`: what the page showed
 * of it; `null`: the buyer says so. A pursuit that is filed already stays as it is.
 */
export async function noteFiled(
  db: RecourseDatabase,
  names: CaseNames,
  pursuitId: string,
  seen: { quote: string } | null,
  now: number,
  zone: string,
): Promise<void> {
  const pursuit = await pursuitOf(db, names, pursuitId);
  if (!isBeforeFiling(pursuit)) return;
  const pressed = Number(pursuit.answers[PRESSED] ?? now);
  const last = Math.max(0, ...pursuit.events.map(({ at }) => at + 1));
  await addEvents(
    db,
    pursuitId,
    withTelling(pursuit, filedEvent(pursuit, Math.max(pressed, last), zone, seen)),
    now,
  );
  if (names.caseId !== null && pursuit.caseId === null) {
    await changePursuit(db, pursuitId, { caseId: names.caseId }, now);
  }
  await writeInto(db, pursuitId, 'answers', PRESSED, null, now);
}
