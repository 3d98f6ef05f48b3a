import type { Evidence, Money, Order, OrderLine, Pursuit } from '../model';
import { NOTHING_CAME } from '../rules/buying/reasons';
import { questionsOf } from '../rules/case/fact-questions';
import { PROOF_IDS } from '../rules/case/proof-items';
import { enDisputeText } from './en-dispute-text';
import { enProof } from './en-proof';
import { isWordKey, language, say } from './say';
import { showMoney } from './show';

/** What a text is made from: the pursuit with what the buyer stated, its line of the order, and the proof there is. */
export interface TextParts {
  pursuit: Pursuit;
  order: Order;
  line: OrderLine | null;
  evidence: readonly Evidence[];
}

/** The same text twice: as it is sent, and in the language that is spoken, to be read beside it. */
export interface TextInTwo {
  english: string;
  own: string;
}

type Say = (key: string, params?: Record<string, string>) => string | null;
interface Tongue {
  say: Say;
  day: (on: string) => string;
  money: (money: Money) => string;
}

const ENGLISH: Record<string, string | object> = { ...enDisputeText, ...enProof };

const TONGUES: Record<keyof TextInTwo, Tongue> = {
  english: {
    say: (key, params = {}) => {
      const text = ENGLISH[key];
      return typeof text === 'string' ? text.replace(/\{(\w+)\}/g, (at, name) => params[name] ?? at) : null;
    },
    day: (on) => dayIn('en-GB', on),
    // The code and a plain decimal: a sum that a mediator of any country reads in one way.
    money: ({ amount, currency }) => `${currency} ${amount}`,
  },
  own: {
    say: (key, params = {}) => (isWordKey(key) ? say(key, params) : null),
    day: (on) => dayIn(language(), on),
    money: showMoney,
  },
};

/**
 * The text of a dispute: short numbered facts, the main one first (rules.md 7), then what is attached and what is
 * asked for. It says only what the buyer stated, chose or put into the vault. `null` as long as no reason is chosen.
 */
export function disputeText(parts: TextParts): TextInTwo | null {
  return inTwo((tongue) => {
    const facts = factsOf(parts, tongue);
    if (facts === null) return null;
    const more = [messagedOf(parts, tongue), ...attachedOf(parts, tongue), ...wantOf(parts, tongue)];
    const numbered = [...facts, ...more].flatMap((one) => one ?? []).map((one, at) => `${at + 1}. ${one}`);
    return [itemOf(parts, tongue), ...numbered].join('\n');
  });
}

/** The message to the seller first: the same facts, and how it is to be solved. */
export function sellerMessage(parts: TextParts): TextInTwo | null {
  return inTwo((tongue) => {
    const facts = factsOf(parts, tongue);
    if (facts === null) return null;
    const numbered = [...facts, ...wantOf(parts, tongue)].map((one, at) => `${at + 1}. ${one}`);
    const frame = (key: string) => tongue.say(key) ?? '';
    return [
      frame('sent.hello'),
      itemOf(parts, tongue),
      ...numbered,
      frame('sent.please'),
      frame('sent.thanks'),
    ].join('\n');
  });
}

/**
 * The message that goes with a return: that it was sent, under which number, and what is asked for. `late`: nothing has
 * moved or been confirmed in the time that it should have.
 */
export function returnMessage(parts: Omit<TextParts, 'evidence'>, late: boolean): TextInTwo {
  const { events, answers } = parts.pursuit;
  const posted = events.findLast(({ kind }) => kind === 'return-posted');
  const number = plain(answers['return-tracking'] ?? '');
  const make = (tongue: Tongue) => {
    const tell = (key: string, params?: Record<string, string>) => tongue.say(key, params) ?? '';
    return [
      tell('sent.hello'),
      itemOf(parts, tongue),
      posted
        ? tell('sent.return.posted', { day: tongue.day(posted.on), number })
        : tell('sent.return.number', { number }),
      ...(late ? ['sent.return.late', 'sent.return.where'] : ['sent.return.confirm']).map((key) => tell(key)),
      tell('sent.thanks'),
    ].join('\n');
  };
  return { english: make(TONGUES.english), own: make(TONGUES.own) };
}

function inTwo(make: (tongue: Tongue) => string | null): TextInTwo | null {
  const english = make(TONGUES.english);
  const own = make(TONGUES.own);
  return english === null || own === null ? null : { english, own };
}

function itemOf({ pursuit, order, line }: Omit<TextParts, 'evidence'>, { say }: Tongue): string {
  const item = line?.title?.value ?? order.lines[0]?.title?.value ?? '';
  const options = line?.options?.value ?? '';
  const of = { order: pursuit.orderId, item: item.replace(/\s+/g, ' ').slice(0, 90).trim(), options };
  const key = item === '' ? 'sent.order' : options === '' ? 'sent.item' : 'sent.item.options';
  return say(key, of) ?? '';
}

function factsOf({ pursuit }: TextParts, { say, day }: Tongue): string[] | null {
  const { reason, answers } = pursuit;
  if (reason === null) return null;
  const lead = say(`sent.reason.${reason}`) ?? '';
  const told = questionsOf(reason).flatMap(({ key, kind }) => {
    const answer = answers[key]?.trim() ?? '';
    if (answer === '') return [];
    if (kind === 'choice') return say(`sent.fact.${key}.${answer}`) ?? [];
    return say(`sent.fact.${key}`, kind === 'day' ? { day: day(answer) } : { words: plain(answer) }) ?? [];
  });
  // The day that it came stands behind what is wrong with it.
  const arrived = answers.arrived ? told.shift() : undefined;
  return [lead, ...told, ...(arrived === undefined ? [] : [arrived])];
}

function messagedOf({ pursuit }: TextParts, { say, day }: Tongue): string | null {
  const written = pursuit.events.find(({ kind }) => kind === 'seller-messaged');
  return written ? say('sent.messaged', { day: day(written.on) }) : null;
}

function attachedOf({ evidence }: TextParts, { say }: Tongue): string[] {
  const items = new Set(evidence.map(({ item }) => item));
  const names = PROOF_IDS.filter((id) => items.has(id)).map((id) => say(`proof.${id}`) ?? '');
  return names.length === 0 ? [] : [say('sent.attached', { what: names.join('; ') }) ?? ''];
}

function wantOf({ pursuit }: TextParts, { say, money }: Tongue): string[] {
  const { wanted, branch, reason } = pursuit;
  // A withdrawal is one only where it is said in plain words, whether a sum is known or not (EU-06).
  if (wanted === null) return branch === 'withdrawal' ? [say('sent.want.withdrawal.no-sum') ?? ''] : [];
  const want = say(`sent.want.${branch ?? 'refund-only'}`, { money: money(wanted) }) ?? '';
  const sends = branch === 'own-expense' || branch === 'local-return';
  const theirs = reason !== null && reason !== 'changed-mind' && !NOTHING_CAME.includes(reason);
  return [want, ...(sends && theirs ? [say('sent.freight') ?? ''] : [])];
}

/** The buyer's own words on one line. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function dayIn(tag: string, on: string): string {
  const at = Date.parse(`${on}T00:00:00Z`);
  if (Number.isNaN(at)) return on;
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
}
