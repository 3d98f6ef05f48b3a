import type { CaseEvent, Order, Pursuit } from '../../model';
import { DATE_FIELDS } from '../../model';
import { isDraftOfNote } from '../../rules/case/note-drafts';
import { isWordKey, say } from '../../words/say';
import { showDay, showMoney } from '../../words/show';
import { tellClock } from '../../words/tell-clock';
import type { DossierContent } from './gather';
import { Markup } from './markup';
import { dated, facts, money, quote, section } from './parts';

/** The order, what is wrong with it, what happened, and the deadlines. */
export function story(content: DossierContent): (Markup | null)[] {
  const { pursuits, clocks, at } = content;
  const events = pursuits.flatMap((pursuit) => pursuit.events).sort((a, b) => a.at - b.at);
  return [
    theOrder(content),
    section(
      'dossier.case',
      pursuits.length === 0 ? Markup.of('p', {}, say('dossier.case.none')) : null,
      ...pursuits.flatMap((pursuit) => theCase(pursuit)),
    ),
    section(
      'dossier.story',
      events.length === 0 ? Markup.of('p', {}, say('dossier.story.none')) : null,
      Markup.of('ol', {}, ...events.map((event) => happened(event, at))),
    ),
    section(
      'dossier.clocks',
      clocks.length === 0 ? Markup.of('p', {}, say('dossier.clocks.none')) : null,
      ...clocks.flatMap((clock) => [
        Markup.of('p', {}, tellClock(clock, at).sentence),
        clock.quote ? quote(clock.quote, null) : null,
      ]),
    ),
    written(pursuits),
  ];
}

function theOrder({ known, at }: DossierContent): Markup {
  const { order, parcels } = known;
  const numbers = parcels.flatMap(({ trackingNumber }) => (trackingNumber ? [trackingNumber.value] : []));
  return section(
    'dossier.order',
    facts([
      ['dossier.order.number', order.orderId],
      ['dossier.order.store', order.storeName?.value ?? null],
      ['dossier.order.total', money(order.total)],
      ['dossier.order.status', order.statusText?.value ?? null],
      ['dossier.order.tracking', numbers.length > 0 ? numbers.join(', ') : null],
      ...DATE_FIELDS.map((field) => [`dossier.order.${field}`, dated(order[field], at)] as const),
    ]),
    Markup.of('h3', {}, say('dossier.order.items')),
    Markup.of('ul', {}, ...items(order)),
  );
}

function items({ lines }: Order): Markup[] {
  const unknown = say('dossier.unknown');
  return lines.map(({ title, options, quantity, price }) =>
    Markup.of(
      'li',
      { dir: 'auto' },
      say('dossier.order.item', {
        title: title?.value ?? unknown,
        n: quantity?.value ?? unknown,
        price: money(price) ?? unknown,
      }),
      options ? Markup.of('p', { class: 'quiet', dir: 'auto' }, options.value) : null,
    ),
  );
}

function theCase({ reason, wanted, caseId, answers, passedOver }: Pursuit): (Markup | null)[] {
  const reasonKey = `reason.${reason}`;
  const told = Object.entries(answers).filter(([, answer]) => answer.trim() !== '');
  return [
    facts([
      ['dossier.case.reason', isWordKey(reasonKey) ? say(reasonKey) : null],
      ['dossier.case.wanted', wanted && showMoney(wanted)],
      ['dossier.case.number', caseId],
    ]),
    Markup.of('h3', {}, say('dossier.came')),
    told.length === 0 ? Markup.of('p', {}, say('dossier.came.none')) : null,
    Markup.of(
      'dl',
      {},
      ...told.map(([key, answer]) => [
        Markup.of('dt', {}, wordsOf(`ask.${key}`, key)),
        Markup.of('dd', { dir: 'auto' }, wordsOf(`ask.${key}.${answer}`, answer)),
      ]),
    ),
    ...Object.entries(passedOver).map(([item, why]) =>
      Markup.of(
        'p',
        { dir: 'auto' },
        say('dossier.passed-over', {
          item: wordsOf(`proof.${item}`, item),
          why: wordsOf(`proof.pass.${why}`, why),
        }),
      ),
    ),
  ];
}

function happened({ kind, on, source, quote: words }: CaseEvent, at: number): Markup {
  return Markup.of(
    'li',
    {},
    say('dossier.story.line', { day: showDay(on, at), what: say(`dossier.event.${kind}`) }),
    ' ',
    Markup.of('span', { class: 'quiet' }, `(${say(`dossier.story.by.${source}`)})`),
    words ? quote(words, null) : null,
  );
}

const PLACES = ['message', 'dispute', 'appeal'] as const;

function written(pursuits: readonly Pursuit[]): Markup | null {
  const texts = pursuits
    .flatMap(({ texts }) => Object.entries(texts))
    .filter(([place, text]) => !isDraftOfNote(place) && text.trim() !== '');
  if (texts.length === 0) return null;
  return section(
    'dossier.messages',
    ...texts.flatMap(([place, text]) => {
      const known = PLACES.find((one) => one === place);
      return [
        Markup.of('h3', {}, say(known ? `dossier.text.${known}` : 'dossier.text.other')),
        quote(text, null),
      ];
    }),
  );
}

/** The words for a key made of data, else the data as it is. */
function wordsOf(key: string, otherwise: string): string {
  if (isWordKey(key)) return say(key);
  return isWordKey(key) ? say(key) : otherwise;
}
