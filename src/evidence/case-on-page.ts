import {
  blankOrder,
  type CaseNames,
  type Clock,
  type Evidence,
  type FileOnPage,
  type FilePiece,
  type Pursuit,
  type PursuitOnPage,
  type TimeOnPage,
} from '../model';
import { filedEvent, isBeforeFiling, isLaidAside, standingOf, withTelling } from '../rules/case/own-events';
import { clocksForLine, lineOf, paidFor } from '../rules/case/situation';
import { windowLeft } from '../rules/case/window-end';
import { clocksOf } from '../rules/clocks';
import { headline, urgencyOf } from '../rules/headline';
import type { RecourseDatabase } from '../store/database';
import { metaValue } from '../store/meta';
import { knownOrder } from '../store/orders';
import { addEvents, changePursuit, writeInto } from '../store/pursuits';
import { disputeText } from '../words/dispute-text';
import { showMoney } from '../words/show';
import { tellClock } from '../words/tell-clock';
import { copyName, smallerCopy } from './copies';
import { takeIn } from './take-in';
import { bytesOf, evidenceOf } from './vault';

/** A multiple of three, so that the base64 of one piece can stand alone. */
export const PIECE = 393_216;
/** The place among the answers where a press of the page's last button is kept until it is known what became of it. */
const PRESSED = 'submit-pressed';
const LISTS = new Set(['listing', 'note']);

/**
 * The pursuits that belong to a page about a dispute, by what its address names: the case's number first, then the
 * line, then the order. Where it names nothing, those that are not filed yet: the buyer chooses. Pursuits that were
 * laid aside are left out.
 */
export async function pursuitsOnPage(db: RecourseDatabase, names: CaseNames): Promise<Pursuit[]> {
  const all = (await db.pursuits.toArray()).filter((one) => !(isBeforeFiling(one) && isLaidAside(one)));
  if (names.orderId === null && names.lineId === null && names.caseId === null) {
    return all.filter(isBeforeFiling).sort(byLastChange);
  }
  const orderId = names.orderId ?? (await orderOfLine(db, names.lineId));
  const fits = (one: Pursuit) => {
    if (names.caseId !== null && one.caseId !== null) return one.caseId === names.caseId;
    if (names.lineId !== null && one.lineId !== null) return one.lineId === names.lineId;
    return orderId !== null && one.orderId === orderId;
  };
  return all.filter(fits).sort(byLastChange);
}

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
  const [found, evidence, country] = await Promise.all([
    knownOrder(db, orderId),
    evidenceOf(db, { pursuitId: id }),
    metaValue(db, 'country'),
  ]);
  const known = found ?? { order: blankOrder(orderId), parcels: [], cases: [] };
  const line = lineOf(known, pursuit);
  const { clocks } = clocksOf(known, { now, zone, country });
  const mine = clocksForLine(clocks, lineId);
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
    files: evidence.filter(({ kind }) => !LISTS.has(kind)).map(fileOnPage),
    pressedAt: Number.isFinite(pressed) ? pressed : null,
    wantedShown: wanted ? showMoney(wanted) : '',
    paidShown: paid ? showMoney(paid) : '',
    times: timesOf(mine, now),
    windowLeft: windowLeft(mine, now),
  };
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

/** A piece of a file of a pursuit that belongs to the page. @throws Error for any other file */
export async function pieceOnPage(
  db: RecourseDatabase,
  names: CaseNames,
  of: { pursuitId: string; fileId: string; from: number },
): Promise<FilePiece> {
  const { from } = of;
  const { blob } = await fileOf(db, names, of);
  const bytes = new Uint8Array(await blob.slice(from, from + PIECE).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return { from, size: blob.size, base64: btoa(binary) };
}

/** Makes a copy of a picture with at most `maxBytes`, beside the original; `null` where that cannot be done. */
export async function smallerOnPage(
  db: RecourseDatabase,
  names: CaseNames,
  of: { pursuitId: string; fileId: string; maxBytes: number },
  about: { now: number; version: string; what: string },
): Promise<FileOnPage | null> {
  const { evidence, blob } = await fileOf(db, names, of);
  const copy = await smallerCopy(blob, of.maxBytes);
  if (copy === null) return null;
  const { orderId, lineId, pursuitId, item, kind, url, madeAt } = evidence;
  const name = copyName(evidence.name, about.what);
  const { version, now } = about;
  const kept = await takeIn(
    db,
    copy,
    { orderId, lineId, pursuitId, item, kind, url, madeAt, name, version, copyOf: evidence.id },
    now,
  );
  return fileOnPage(kept);
}

/** Notes that the page's last button was pressed at `at` (epoch ms). @throws Error for a pursuit of another page */
export async function notePress(
  db: RecourseDatabase,
  names: CaseNames,
  pursuitId: string,
  at: number | null,
): Promise<void> {
  await pursuitOf(db, names, pursuitId);
  await writeInto(db, pursuitId, 'answers', PRESSED, at === null ? null : String(at), at ?? 0);
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

async function pursuitOf(db: RecourseDatabase, names: CaseNames, pursuitId: string): Promise<Pursuit> {
  const found = (await pursuitsOnPage(db, names)).find(({ id }) => id === pursuitId);
  if (!found) throw new Error('no case of this page');
  return found;
}

async function fileOf(
  db: RecourseDatabase,
  names: CaseNames,
  { pursuitId, fileId }: { pursuitId: string; fileId: string },
): Promise<{ evidence: Evidence; blob: Blob }> {
  await pursuitOf(db, names, pursuitId);
  const evidence = await db.evidence.get(fileId);
  const blob = evidence?.pursuitId === pursuitId ? await bytesOf(db, fileId) : undefined;
  if (!evidence || !blob) throw new Error('no file of this case');
  return { evidence, blob };
}

async function orderOfLine(db: RecourseDatabase, lineId: string | null): Promise<string | null> {
  if (lineId === null) return null;
  const ids = new Set((await db.pursuits.toArray()).map(({ orderId }) => orderId));
  const orders = await db.orders.bulkGet([...ids]);
  return orders.find((one) => one?.order.lines.some((line) => line.lineId === lineId))?.orderId ?? null;
}

function fileOnPage({ id, name, type, size }: Evidence): FileOnPage {
  return { id, name, type, size };
}

function byLastChange(a: Pursuit, b: Pursuit): number {
  return b.changedAt - a.changedAt;
}
