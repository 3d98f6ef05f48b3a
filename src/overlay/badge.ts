import { say } from '../words/say';
import css from './badge.css?inline';
import { addFold } from './fold';
import foldCss from './fold.css?inline';
import type { ShownOrder } from './order-view';
import { make, makeStyled } from './shadow';
import { basisMark, gonePart, ring } from './signs';
import { type Face, tellFace } from './tell-face';

export const BADGE = 'recourse-badge';

interface Badge {
  shown: ShownOrder;
  /** The minute (of the epoch) of the last painting: words change with time, but not faster. */
  minute: number;
  /** What stands on the face, to tell whether it has to be painted again. */
  painted: string;
  face: HTMLButtonElement;
  root: ShadowRoot;
}

/** The badges that this script made. An element that is not in here is a copy, or of an earlier script. */
const badges = new WeakMap<Element, Badge>();

/** What the badge shows now, `null` for any other element. */
export function shownOn(element: Element): ShownOrder | null {
  return badges.get(element)?.shown ?? null;
}

/** The parts of a badge that the hover card works with. */
export function badgeParts(element: Element): { face: HTMLButtonElement; root: ShadowRoot } | null {
  return badges.get(element) ?? null;
}

/** A new badge for an order, not yet in the page. */
export function createBadge(doc: Document, shown: ShownOrder, now: number): HTMLElement {
  const { host, root } = makeStyled(doc, BADGE, css + foldCss);
  host.dataset.order = shown.orderId;
  const face = make(doc, 'button', 'face');
  face.type = 'button';
  face.setAttribute('aria-haspopup', 'dialog');
  face.setAttribute('aria-expanded', 'false');
  root.append(face);
  addFold(host, root);
  badges.set(host, { shown, minute: -1, painted: '', face, root });
  paintBadge(host, shown, now);
  return host;
}

/**
 * Shows an order on its badge at `now` (epoch ms). Touches nothing where the same stands there already.
 * Attributes as promised: `data-clock`, `data-due` (ISO 8601 in UTC or empty), `data-basis`, `data-urgency`.
 */
export function paintBadge(host: HTMLElement, shown: ShownOrder, now: number): void {
  const badge = badges.get(host);
  const minute = Math.floor(now / 60_000);
  if (!badge || (badge.shown === shown && badge.minute === minute)) return;
  badge.shown = shown;
  badge.minute = minute;
  const face = tellFace(shown, now);
  const gone = face.clock ? Math.round(gonePart(face.clock, now) * 20) / 20 : 0;
  const painted = [face.sentence, face.lead, face.by, face.urgency, face.clock?.dueAt, gone].join('\n');
  if (painted === badge.painted) return;
  badge.painted = painted;
  tellAttributes(host, face);
  paintFace(badge.face, face, gone);
}

/** Notes on a badge that the extension was updated and the page has to be loaded again. */
export function markStale(host: HTMLElement): void {
  const face = badges.get(host)?.face;
  if (!face || face.querySelector('.again')) return;
  const note = make(host.ownerDocument, 'span', 'again', '↻');
  note.setAttribute('aria-hidden', 'true');
  face.append(note);
  face.title = say('overlay.stale');
}

function tellAttributes(host: HTMLElement, { clock, urgency }: Face): void {
  const told = {
    clock: clock?.kind ?? '',
    due: clock ? new Date(clock.dueAt).toISOString() : '',
    basis: clock?.basis ?? '',
    urgency,
  };
  for (const [name, value] of Object.entries(told)) {
    if (host.dataset[name] !== value) host.dataset[name] = value;
  }
}

function paintFace(button: HTMLButtonElement, face: Face, gone: number): void {
  const doc = button.ownerDocument;
  button.dataset.urgency = face.urgency;
  button.setAttribute('aria-label', face.sentence);
  button.replaceChildren(ring(doc, face.urgency, gone), words(doc, 'lead', face.lead));
  if (face.by !== '') button.append(make(doc, 'span', '', '·'), words(doc, 'by', face.by));
  if (face.clock) button.append(basisMark(doc, face.clock));
}

/** Words in their own direction: the line is mirrored with the page, what it says is not (screens.md). */
function words(doc: Document, className: string, text: string): HTMLElement {
  const span = make(doc, 'span', className, text);
  span.dir = 'auto';
  return span;
}
