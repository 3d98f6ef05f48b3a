import type { ClockKind } from '../../model';
import { isWordKey, say } from '../../words/say';
import { showDay, showMoney } from '../../words/show';
import { tellClock } from '../../words/tell-clock';
import type { DossierContent } from './gather';
import { Markup } from './markup';
import { dated, facts, money, quote } from './parts';

/** What counts as having tried it with the merchant. */
const TRIED = new Set([
  'seller-messaged',
  'dispute-opened',
  'platform-stepped-in',
  'appealed',
  'ruled-against',
]);

/** The first page for a bank or PayPal: what is asked of them, until when, and what is enclosed. */
export function cover(content: DossierContent): Markup | null {
  const { route, at, known, pursuits, evidence } = content;
  if (route === 'case') return null;
  const { order } = known;
  const store = order.storeName?.value;
  const wanted = pursuits.find((pursuit) => pursuit.wanted !== null)?.wanted ?? null;
  const reason = pursuits.find((pursuit) => pursuit.reason !== null)?.reason ?? null;
  const reasonKey = `reason.${reason}`;
  const tried = pursuits.flatMap(({ events }) => events).filter(({ kind }) => TRIED.has(kind));
  return Markup.of(
    'section',
    { class: 'cover' },
    Markup.of('h1', {}, say(`dossier.cover.${route}`)),
    Markup.of('p', { class: 'ask' }, say(`dossier.cover.ask.${route}`)),
    facts([
      [
        'dossier.cover.merchant',
        store ? say('dossier.cover.merchant.shop', { store }) : say('dossier.cover.merchant.alone'),
      ],
      ['dossier.order.number', order.orderId],
      ['dossier.cover.amount', money(order.total)],
      ['dossier.cover.claimed', wanted && showMoney(wanted)],
      ['dossier.order.placedOn', dated(order.placedOn, at)],
      ['dossier.cover.paid', dated(order.paidOn, at)],
      ['dossier.case.reason', isWordKey(reasonKey) ? say(reasonKey) : null],
    ]),
    Markup.of('h2', {}, say('dossier.cover.window')),
    ...windowOf(content, route),
    Markup.of('h2', {}, say('dossier.cover.tried')),
    tried.length === 0
      ? Markup.of('p', {}, say('dossier.cover.tried.none'))
      : Markup.of(
          'ol',
          {},
          ...tried.map(({ kind, on }) => {
            const line = { day: showDay(on, at), what: say(`dossier.event.${kind}`) };
            return Markup.of('li', {}, say('dossier.story.line', line));
          }),
        ),
    Markup.of('p', {}, say('dossier.cover.enclosed', { n: evidence.length })),
  );
}

function windowOf({ clocks, at }: DossierContent, kind: ClockKind): Markup[] {
  const [clock] = clocks.filter((one) => one.kind === kind);
  if (!clock) return [Markup.of('p', {}, say('dossier.cover.window.none'))];
  const told = tellClock(clock, at);
  return [Markup.of('p', {}, told.sentence), ...(clock.quote ? [quote(clock.quote, null)] : [])];
}
