import type { Product, ReturnsPolicy, Statement, Warning, WarningStrength } from '../model';
import { type LawCard, lawCard } from '../rules/buying/law-card';
import { language, say } from './say';
import { isFromRight } from './tags';
import { tellWarning } from './tell-clock';

/** What the line under a product's price says, sentence by sentence, in the buyer's language. */
export interface PolicyLine {
  returns: ReturnsPolicy;
  /** The number of days that the page states. */
  days: number | null;
  sentence: string;
  /** Whether the sentence stands on words of the page. */
  isQuoted: boolean;
  /** What is said where the pointer rests: the page's own words, or why it is silent. */
  title: string | null;
  warning: { strength: WarningStrength; sentence: string } | null;
  /** The law of the buyer's country, folded. */
  law: { of: LawCard['law']; title: string; sentences: string[] } | null;
  /** What the press of the button that folds it does. */
  fold: { fold: string; unfold: string };
  /** Whether the language is written from the right. */
  fromRight: boolean;
}

const STRENGTHS: readonly WarningStrength[] = ['hard', 'soft', 'info'];

/** The line for a product and the warnings of its listing, of which the strongest is told. */
export function tellPolicy(product: Product, warnings: readonly Warning[]): PolicyLine {
  const stated = returnsOf(product);
  const warning = STRENGTHS.flatMap((strength) => warnings.filter((one) => one.strength === strength))[0];
  return {
    returns: product.returns,
    days: stated?.days ?? null,
    sentence: tellReturns(product, stated),
    isQuoted: stated !== null,
    title: titleOf(product, stated),
    warning: warning ? { strength: warning.strength, sentence: tellWarning(warning) } : null,
    law: tellLaw(product, warnings),
    fold: { fold: say('overlay.fold'), unfold: say('overlay.unfold') },
    fromRight: isFromRight(language()),
  };
}

/** The statement that the policy stands on, if the page printed one. */
function returnsOf(product: Product): Statement | null {
  const kinds = {
    free: 'free-return',
    'at-cost': 'return-after-receipt',
    excluded: 'not-returnable',
  } as const;
  if (product.returns === 'not-stated') return null;
  const kind = kinds[product.returns];
  return product.statements.find((statement) => statement.kind === kind) ?? null;
}

function titleOf({ returns }: Product, stated: Statement | null): string | null {
  if (stated) return say('policy.quote', { quote: stated.quote });
  return returns === 'not-stated' ? say('policy.not-stated.why') : null;
}

function tellReturns({ returns }: Product, stated: Statement | null): string {
  if (returns === 'not-stated' || returns === 'excluded') return say(`policy.${returns}`);
  const days = stated?.days ?? null;
  if (days === null) return say(`policy.${returns}.no-days`);
  if (!stated?.from) return say(`policy.${returns}.no-event`, { n: days });
  return say(`policy.${returns}`, { n: days, event: say(`event.${stated.from}`) });
}

/** What the law of the buyer's country says beside the shop's policy; nothing where none was looked at. */
function tellLaw({ country }: Product, warnings: readonly Warning[]): PolicyLine['law'] {
  const card = lawCard(
    country?.value ?? null,
    warnings.map(({ group }) => group),
  );
  if (card === null) return null;
  const exceptions = card.exceptions.map((one) => say(`law.exception.${one}`));
  return {
    of: card.law,
    title: say('policy.law'),
    sentences: [say(`law.${card.law}`), ...exceptions, say('law.who-pays'), say('reopens')],
  };
}
