import type { Product, Statement, Warning } from '../model';
import { lawCard } from '../rules/buying/law-card';
import { say } from '../words/say';
import { tellWarning } from '../words/tell-clock';
import css from './badge.css?inline';
import { addFold, turnFold } from './fold';
import { make, makeStyled } from './shadow';
import { basisMark } from './signs';

export const POLICY = 'recourse-policy';

/** What the line under the price says; nothing yet while the page's own data is `awaited`. */
export interface ShownPolicy {
  product: Product | null;
  warnings: Warning[];
  awaited: boolean;
}

export interface PolicyPainter {
  /** Brings the page to exactly one line under the anchor, saying this; `null` takes it away. */
  paint(anchor: Element | null, shown: ShownPolicy): void;
}

const STRENGTHS = ['hard', 'soft', 'info'] as const;

/** Paints the policy line of a product page. While the data is awaited its line is kept free, and says nothing. */
export function policyPainter(doc: Document): PolicyPainter {
  const { host, root } = makeStyled(doc, POLICY, css);
  const line = make(doc, 'span', 'returns');
  root.append(line);
  const fold = addFold(host, line);
  fold.addEventListener('click', (event) => {
    event.stopPropagation();
    event.preventDefault();
    if (event.isTrusted) turnFold(host);
  });
  let painted = '';

  return {
    paint(anchor, shown) {
      for (const other of [...doc.getElementsByTagName(POLICY)]) if (other !== host) other.remove();
      if (anchor === null) {
        host.remove();
        return;
      }
      if (anchor.nextElementSibling !== host) anchor.after(host);
      const says = JSON.stringify(shown);
      if (says === painted) return;
      painted = says;
      paintLine(host, root, line, shown);
    },
  };
}

function paintLine(host: HTMLElement, root: ShadowRoot, line: HTMLElement, shown: ShownPolicy): void {
  const doc = host.ownerDocument;
  const product = shown.awaited ? null : shown.product;
  const returns = product ? returnsOf(product) : null;
  const warning = product ? strongest(shown.warnings) : null;
  host.dataset.product = shown.product?.productId ?? '';
  host.dataset.returns = product?.returns ?? '';
  host.dataset.days = String(returns?.days ?? '');
  host.dataset.warning = warning?.strength ?? '';
  root.querySelector('.warning')?.remove();
  root.querySelector('.law')?.remove();
  line.hidden = product === null;
  if (product === null) return;
  line.dataset.returns = product.returns;
  line.querySelector('.said')?.remove();
  const said = make(doc, 'span', 'said', tellReturns(product, returns));
  line.prepend(said);
  if (returns) {
    said.append(basisMark(doc, { basis: 'page', synthetic: false }));
    line.title = say('policy.quote', { quote: returns.quote });
  } else if (product.returns === 'not-stated') line.title = say('policy.not-stated.why');
  else line.removeAttribute('title');
  if (warning !== null) {
    const words = make(doc, 'p', 'warning', tellWarning(warning));
    words.dataset.strength = warning.strength;
    root.append(words);
  }
  const law = lawOn(doc, product, shown.warnings);
  if (law !== null) root.append(law);
}

/** What the law of the buyer's country says beside the shop's policy, folded; nothing where none was looked at. */
function lawOn(doc: Document, { country }: Product, warnings: readonly Warning[]): HTMLElement | null {
  const card = lawCard(
    country?.value ?? null,
    warnings.map(({ group }) => group),
  );
  if (card === null) return null;
  const fold = make(doc, 'details', 'law');
  fold.dataset.law = card.law;
  fold.append(make(doc, 'summary', '', say('policy.law')));
  const said = [say(`law.${card.law}`), ...card.exceptions.map((one) => say(`law.exception.${one}`))];
  for (const words of [...said, say('law.who-pays'), say('reopens')]) fold.append(make(doc, 'p', '', words));
  return fold;
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

function tellReturns({ returns }: Product, statement: Statement | null): string {
  if (returns === 'not-stated' || returns === 'excluded') return say(`policy.${returns}`);
  const days = statement?.days ?? null;
  if (days === null) return say(`policy.${returns}.no-days`);
  if (!statement?.from) return say(`policy.${returns}.no-event`, { n: days });
  return say(`policy.${returns}`, { n: days, event: say(`event.${statement.from}`) });
}

function strongest(warnings: Warning[]): Warning | null {
  for (const strength of STRENGTHS) {
    const found = warnings.find((warning) => warning.strength === strength);
    if (found) return found;
  }
  return null;
}
