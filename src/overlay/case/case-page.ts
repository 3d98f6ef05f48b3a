import { offeredOn } from '../../aliexpress/dispute-form';
import { orderIdFromUrl, pageKindOf } from '../../aliexpress/urls';
import type { send as Send } from '../../messages/send';
import type { OrderOnPage, PursuitOnPage } from '../../model';
import type { GuardFacts } from '../../rules/case/guards';
import { watchPage } from '../watch-page';
import { casePanel } from './case-panel';
import { followFocus } from './put-text';
import { watchSubmit } from './submit-watch';

/** A press that is older than this (ms) says nothing of the page that shows now. */
const PRESS_COUNTS = 30 * 60_000;

export interface CasePageParts {
  doc: Document;
  view: Window & typeof globalThis;
  signal: AbortSignal;
  now: () => number;
  send: typeof Send;
  /** Whether the buyer had folded the panel when it stood last on a page, and how to keep that. */
  wasFolded: boolean;
  keepFolded: (folded: boolean) => void;
}

export interface CasePage {
  /** The time that is left on the case that the panel shows, else on its order, for the guards. */
  timeLeft: () => string | null;
  /** What is known of case, order and offer, for the guards. */
  guardFacts: () => GuardFacts;
  /** To be called when the address changed without a load. */
  moved: () => void;
}

/**
 * The pages on which a dispute is opened and followed: the one panel with the buyer's case, and the recording of what
 * the buyer submits.
 */
export function startCasePage(parts: CasePageParts): CasePage {
  const { doc, view, signal, now, send, wasFolded, keepFolded } = parts;
  const orderId = orderIdFromUrl(view.location.href);
  let cases: PursuitOnPage[] = [];
  let order: OrderOnPage | null = null;
  let asks = false;
  let isStale = false;

  const panel = casePanel(doc, {
    wasFolded,
    keepFolded,
    lastField: followFocus(doc, signal),
    filesOf: ({ id }) => ({
      piece: async (fileId, from) => {
        const reply = await send('page:file-piece', { pursuitId: id, fileId, from });
        return reply.ok ? reply.value : null;
      },
      smaller: async (fileId, maxBytes) => {
        const reply = await send('page:smaller-file', { pursuitId: id, fileId, maxBytes });
        return reply.ok ? reply.value : null;
      },
      sheet: async (fileIds, maxBytes) => {
        const reply = await send('page:one-sheet', { pursuitId: id, fileIds, maxBytes });
        return reply.ok ? reply.value : null;
      },
    }),
    answer: (pursuit, submitted) => {
      asks = false;
      if (submitted) void filed(pursuit, null);
      else void send('page:submit-pressed', { pursuitId: pursuit.id, at: null }).then(refresh);
    },
    openWalk: ({ id }) => void send('page:open-walk', { pursuitId: id }),
    begin: () => {
      const of = orderId ?? order?.orderId ?? null;
      if (of === null) void send('page:open-order', { orderId: null });
      else void send('page:something-wrong', { orderId: of });
    },
  });
  const paint = () => panel.show({ cases, asks, isStale });

  async function refresh(): Promise<void> {
    const [reply, about] = await Promise.all([send('page:cases', {}), send('page:case-order', {})]);
    if (signal.aborted) return;
    if (about.ok) order = about.value;
    if (reply.ok) cases = reply.value;
    else isStale ||= reply.reason === 'gone';
    paint();
  }

  async function filed(pursuit: PursuitOnPage, seen: string | null): Promise<void> {
    await send('page:filed', { pursuitId: pursuit.id, seen });
    await refresh();
  }

  /** The page of a dispute after the press of the last button: it is filed. Without a press the buyer is asked. */
  async function look(): Promise<void> {
    await refresh();
    const pursuit = panel.chosen();
    if (pursuit === null || !pursuit.beforeFiling) return;
    const pressed = pursuit.pressedAt !== null && now() - pursuit.pressedAt < PRESS_COUNTS;
    if (pageKindOf(view.location.href) !== 'dispute-detail') asks = pressed;
    else if (pressed) await filed(pursuit, doc.title.slice(0, 200));
    else asks = true;
    paint();
  }

  watchSubmit({
    doc,
    view,
    signal,
    now,
    pressed: (at) => {
      const pursuit = panel.chosen();
      if (pursuit?.beforeFiling) void send('page:submit-pressed', { pursuitId: pursuit.id, at });
    },
    seen: (quote) => {
      const pursuit = panel.chosen();
      if (pursuit?.beforeFiling) void filed(pursuit, quote);
    },
    unsure: () => {
      asks = panel.chosen()?.beforeFiling === true;
      paint();
    },
  });
  watchPage(doc, signal, () => panel.look());
  view.addEventListener('resize', () => panel.resized(), { signal });
  // What the buyer changed in another tab is looked up when they come back.
  doc.addEventListener('visibilitychange', () => !doc.hidden && void refresh(), { signal });
  // Days and hours go on while the page stays open.
  const timer = view.setInterval(() => !doc.hidden && void refresh(), 600_000);
  signal.addEventListener('abort', () => view.clearInterval(timer), { once: true });
  signal.addEventListener(
    'abort',
    () => {
      isStale = true;
      paint();
    },
    { once: true },
  );
  void look();

  return {
    timeLeft: () => panel.chosen()?.times[0]?.sentence ?? order?.time ?? null,
    guardFacts() {
      const pursuit = panel.chosen();
      return {
        arrived: null,
        hasOpenCase: true,
        windowLeft: pursuit?.windowLeft ?? order?.windowLeft ?? null,
        offered: offeredOn(doc),
        paid: pursuit?.paidShown || order?.paidShown || null,
        wayBack: pursuit?.wayBack || null,
      };
    },
    moved: () => void refresh(),
  };
}
