import { detailHead, orderCards } from '../aliexpress/cards';
import { contextFromCookie, type ReadContext } from '../aliexpress/context';
import { type Heard, isOfProduct } from '../aliexpress/overhear';
import { ORDER_PAGE_READERS, readOrderPage } from '../aliexpress/read-order-page';
import { orderIdFromUrl, pageKindOf } from '../aliexpress/urls';
import type { ToldAnswer } from '../messages/read-for-page';
import type { Reply } from '../messages/send';
import type { Reading } from '../model';
import { askInTurn } from './ask-in-turn';
import { guardClicks } from './guard';
import { hoverCards } from './hover-card';
import { createLedger } from './ledger';
import { listCards } from './list-cards';
import { pageTrouble } from './page-trouble';
import { type BadgePlace, orderPainter } from './paint-orders';
import { receivePageData } from './receive-page-data';
import { type SendReading, tellBackground } from './tell-background';
import { guardFactsOf, timeLeftOf } from './time-left';
import { type Changes, watchPage } from './watch-page';
import { sayingOf, wholePage } from './whole-page';

/** What the entrypoint hands in: the page, the clock, and the ways to the background. */
export interface PageParts {
  doc: Document;
  view: Window;
  signal: AbortSignal;
  /** The present moment, epoch ms. */
  now: () => number;
  /** The buyer's zone, IANA. */
  zone: string;
  send: SendReading;
  /** What an overheard answer says, read by the background. */
  readAnswer: (heard: Heard, ctx: ReadContext) => Promise<Reply<ToldAnswer>>;
  /** Opens the extension's page of an order; `null`: where the buyer says which order it is. */
  openOrder: (orderId: string | null) => void;
  startWalk: (orderId: string) => void;
  /** Whether the extension behind this script is gone (updated, switched off). */
  isStale: () => boolean;
}

/** Time for one slice of reading, in ms: with its painting a task stays well under 50. */
const SLICE = 20;
/**
 * While cards wait to be read, badges come into the page at most so often (ms): each time the page lays out and paints
 * itself anew, which costs more than what was read in a slice.
 */
const PLACED_APART = 500;
/** How long the old page's content is waited out after an in-page navigation, in ms. */
const STALE_CONTENT = 3_000;

/**
 * Reads the buyer's order pages (list, detail, tracking, refunds) as they render and change, paints the badges
 * at once from what the page says, tells the background, and refines them with its answer. `moved` is to be
 * called when the address changed without a load.
 */
export function startOrdersPage(parts: PageParts): { moved(): void } {
  const { doc, view, signal, now } = parts;
  const hints = contextFromCookie(doc.cookie);
  const context = (): ReadContext => ({ url: view.location.href, at: now(), ...hints });
  const ledger = createLedger(parts.zone, hints.country);
  const painter = orderPainter(doc);
  /** Orders that the background is to be told of. */
  const news = new Set<string>();
  const confirmWords = new Set<string>();
  const inTurn = askInTurn();
  /** Orders of which something new is known; where the page changed, every badge is looked after. */
  const unpainted = new Set<string>();
  const aside: Reading[] = [];
  const noteStale = () => {
    if (parts.isStale()) painter.markStale();
  };

  const collect = () => {
    const shipTo = hints.country === null ? {} : { shipTo: hints.country };
    const readings = [...ledger.readingsOf(news), ...aside].map((one) => ({ ...one, ...shipTo }));
    news.clear();
    aside.length = 0;
    return readings;
  };
  const background = tellBackground(
    signal,
    collect,
    parts.send,
    (answers) => {
      ledger.answer(answers);
      for (const { orderId } of answers) unpainted.add(orderId);
      again();
    },
    noteStale,
  );
  view.addEventListener('pagehide', () => background.now(), { signal });
  const take = (reading: Reading, from: 'dom' | 'json') => {
    for (const { orderId } of reading.orders) news.add(orderId);
    for (const orderId of ledger.take(reading, from)) unpainted.add(orderId);
    const { orders, parcels, cases, problems } = reading;
    const told = new Set(orders.map(({ orderId }) => orderId));
    const rest = problems.filter(({ of }) => of === null || !told.has(of));
    if (parcels.length + cases.length + rest.length > 0)
      aside.push({ ...reading, orders: [], problems: rest });
    background.soon();
  };

  const cards = listCards(doc);
  const trouble = pageTrouble(
    doc,
    now,
    () => again(),
    () => heardOf === page.key,
    (reading) => {
      aside.push(reading);
      background.soon();
    },
    () => parts.openOrder(orderIdFromUrl(page.href)),
  );
  /** The page whose overheard data told of orders. */
  let heardOf = '';
  let page = pageAt();
  /** Nothing of this page was looked at yet: what changed does not matter. */
  let fresh = true;
  let repaint = false;
  let placedAt = Number.NEGATIVE_INFINITY;
  let oldContent: { text: string; until: number } | null = null;

  function pageAt() {
    const { href } = view.location;
    const whole = wholePage(
      () => readOrderPage(doc, context()),
      sayingOf,
      now,
      () => again(),
    );
    return { href, key: `${pageKindOf(href)} ${orderIdFromUrl(href)}`, kind: pageKindOf(href), whole };
  }
  /** The address is looked at itself: what announces an in-page navigation comes before it has changed. */
  function turnPage() {
    if (view.location.href === page.href) return;
    const next = pageAt();
    if (next.key === page.key) {
      page.href = next.href;
      return;
    }
    page = next;
    fresh = true;
  }

  /** Badges that are known keep to their cards within a frame; what the page shows is painted before we read it. */
  const lookAtList = (changes: Changes | null, inFrame: boolean): boolean => {
    repaint = cards.update(changes) || repaint;
    const reading = inFrame ? null : cards.read(context(), view.performance.now() + SLICE);
    if (reading !== null) {
      take(reading, 'dom');
      trouble(reading);
    }
    if (cards.waiting()) again();
    return cards.count() > 0;
  };
  const lookAtWhole = (changed: boolean) => {
    const reading = page.whole.look(changed);
    if (reading?.state === 'read') take(reading, 'dom');
    const last = page.whole.last();
    if (last !== null) trouble(last);
  };
  const look = (seen: Changes, inFrame: boolean) => {
    turnPage();
    if (waitsForNewContent()) return;
    const changes = fresh ? null : seen;
    fresh = false;
    const isList = page.kind === 'order-list';
    const hasCards = isList && lookAtList(changes, inFrame);
    const changed = changes === null || changes.touched.size > 0;
    if (!hasCards && page.kind in ORDER_PAGE_READERS) lookAtWhole(changed);
    paint(changed && !hasCards);
  };
  const again = watchPage(doc, signal, look);

  function places(orderIds?: Iterable<string>): BadgePlace[] {
    if (page.kind === 'order-list') return cards.places(orderIds);
    const anchor = page.kind === 'order-detail' ? detailHead(doc) : null;
    const orderId = page.whole.last()?.orders[0]?.orderId;
    return anchor && orderId ? [{ orderId, anchor, where: 'after' }] : [];
  }
  function paint(everything: boolean) {
    noteStale();
    const shownOf = (orderId: string) => ledger.shown(orderId, now());
    if (everything || repaint) painter.paint(places(), shownOf, now());
    else if (cards.waiting() && view.performance.now() - placedAt < PLACED_APART) {
      painter.prepare(unpainted, shownOf, now());
      return;
    } else {
      const some = places(unpainted).filter(({ orderId }) => unpainted.has(orderId));
      painter.paintSome(some, shownOf, now());
    }
    placedAt = view.performance.now();
    unpainted.clear();
    repaint = false;
  }
  /** After an in-page navigation the old order still stands there for a while: it must not be read as the new. */
  function waitsForNewContent(): boolean {
    if (oldContent === null) return false;
    if (doc.body.textContent === oldContent.text && now() < oldContent.until) return true;
    oldContent = null;
    return false;
  }

  function repaintAll() {
    repaint = true;
    again();
  }

  receivePageData(view, signal, (heard) => {
    if (isOfProduct(heard)) return;
    const { kind, key } = page;
    const ctx = context();
    inTurn(
      () => parts.readAnswer(heard, ctx),
      (reply) => {
        if (!reply.ok) {
          if (reply.reason === 'gone') noteStale();
          return;
        }
        const { reading, confirmWords: words } = reply.value;
        for (const one of words) confirmWords.add(one);
        if (reading?.state !== 'read') return;
        if (reading.page === kind) heardOf = key;
        take(reading, 'json');
        again();
      },
    );
  });
  hoverCards(doc, parts);
  guardClicks({
    doc,
    signal,
    page: () => pageKindOf(view.location.href),
    confirmWords: () => confirmWords,
    timeLeft: (control) => timeLeftOf(orderAround(control), now()),
    facts: (control) => guardFactsOf(orderAround(control), now()),
    about: (control) => orderIdAround(control) ?? view.location.href,
  });
  function orderIdAround(control: Element) {
    const card = orderCards(doc).find((one) => one.card.contains(control));
    return card?.orderId ?? page.whole.last()?.orders[0]?.orderId;
  }
  function orderAround(control: Element) {
    const orderId = orderIdAround(control);
    return orderId === undefined ? null : ledger.shown(orderId, now());
  }
  view.addEventListener(
    'resize',
    () => {
      cards.resized();
      repaintAll();
    },
    { signal },
  );
  // The days left are counted from now: a tab that comes back into view is painted anew.
  doc.addEventListener('visibilitychange', repaintAll, { signal });
  signal.addEventListener('abort', noteStale, { once: true });
  again();

  return {
    moved() {
      oldContent = { text: doc.body.textContent ?? '', until: now() + STALE_CONTENT };
      setTimeout(again, 0);
      setTimeout(again, STALE_CONTENT);
    },
  };
}
