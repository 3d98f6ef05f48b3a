import type { Candidate, Clock, OpenQuestion } from '../model';
import { urgencyOf } from '../rules/headline';
import { language, say } from '../words/say';
import { showDay } from '../words/show';
import { tellClock, tellWhy } from '../words/tell-clock';
import { inOrder, type ShownOrder } from './order-view';
import { make } from './shadow';
import { basisMark, gonePart, ring } from './signs';

/**
 * The card that opens at a badge: every clock of the order, soonest first, each with its mark, quote and why,
 * then what is not known. `stale`: the extension was updated, the browser gives this page no words of ours any more and
 * no button would do anything, so the card says that and nothing else. All of it is text.
 */
export function buildCard(doc: Document, shown: ShownOrder, now: number, stale: boolean): HTMLElement {
  const card = make(doc, 'div', 'card');
  card.setAttribute('role', 'dialog');
  card.lang = language();
  if (stale) {
    card.setAttribute('aria-label', say('overlay.stale'));
    card.append(make(doc, 'p', 'stale', say('overlay.stale')));
    return card;
  }
  card.setAttribute('aria-label', say('overlay.clocks'));
  card.append(make(doc, 'p', 'title', say('overlay.clocks')));
  for (const clock of inOrder(shown.clocks, now)) card.append(clockRow(doc, clock, now));
  card.append(...questionRows(doc, shown.questions));
  if (shown.clocks.length + shown.questions.length === 0) {
    card.append(make(doc, 'p', 'question', say('badge.unknown')));
  }
  const foot = make(doc, 'div', 'foot');
  const button = (action: string, className: string, text: string) => {
    const one = make(doc, 'button', className, text);
    one.type = 'button';
    one.dataset.action = action;
    return one;
  };
  foot.append(
    button('open', 'action', say('overlay.open')),
    button('wrong', 'action plain', say('overlay.something-wrong')),
  );
  card.append(foot);
  return card;
}

function clockRow(doc: Document, clock: Clock, now: number): HTMLElement {
  const urgency = urgencyOf(clock.dueAt, now);
  const row = make(doc, 'div', 'clock');
  row.dataset.urgency = urgency;
  row.dataset.clock = clock.kind;
  const { lead, by, basis } = tellClock(clock, now);
  row.append(act(doc, ring(doc, urgency, gonePart(clock, now)), lead, by));
  const source = make(doc, 'p', 'source');
  source.append(basisMark(doc, clock), make(doc, 'span', '', basis));
  row.append(source);
  if (clock.quote !== '') row.append(quoteOf(doc, clock.quote));
  const why = make(doc, 'details');
  const list = make(doc, 'ul');
  list.append(...clock.candidates.map((candidate) => candidateRow(doc, candidate, now)));
  why.append(make(doc, 'summary', '', say('overlay.why')), list);
  row.append(why);
  return row;
}

/** One row for each day that is missing, however many windows wait for it. */
function questionRows(doc: Document, questions: OpenQuestion[]): HTMLElement[] {
  return [...new Set(questions.map(({ missing }) => missing))].map((missing) => {
    const row = make(doc, 'div', 'question');
    const words = `${say(`badge.question.${missing}`)} ${say('badge.question.why')}`;
    row.append(act(doc, ring(doc, 'unknown', 0), words));
    const quotes = questions.filter((question) => question.missing === missing).map(({ quote }) => quote);
    row.append(...[...new Set(quotes)].filter((quote) => quote !== '').map((quote) => quoteOf(doc, quote)));
    return row;
  });
}

function act(doc: Document, sign: SVGElement, lead: string, by = ''): HTMLElement {
  const line = make(doc, 'p', 'act');
  line.append(sign, make(doc, 'span', 'lead', lead), make(doc, 'span', 'when', by));
  return line;
}

function quoteOf(doc: Document, quote: string): HTMLElement {
  const line = make(doc, 'p', 'source');
  const words = make(doc, 'q', '', quote);
  line.append(words);
  return line;
}

/** One way to the day: how it was counted, and the rules in words where there are words for them. */
function candidateRow(doc: Document, candidate: Candidate, now: number): HTMLElement {
  const row = make(doc, 'li');
  const day = showDay(candidate.dueOn, now);
  row.append(
    basisMark(doc, candidate),
    make(
      doc,
      'span',
      '',
      [
        say('label.sentence', { label: day, value: counted(candidate, now) }),
        ...tellWhy(candidate.ruleIds),
      ].join(' '),
    ),
  );
  return row;
}

function counted({ start, days }: Candidate, now: number): string {
  if (start === null) return say('clock.printed');
  const from = say(`start.${start.event}`, { day: showDay(start.on, now) });
  return days === null ? from : say('clock.counted', { start: from, n: days });
}
