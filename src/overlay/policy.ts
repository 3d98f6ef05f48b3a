import type { PolicyLine } from '../words/tell-policy';
import { addFold, nameFold, turnFold } from './fold';
import foldCss from './fold.css?inline';
import css from './policy.css?inline';
import { make, makeStyled } from './shadow';
import { basisMark } from './signs';

export const POLICY = 'recourse-policy';

/** What stands under the price of a product; no line yet while the page's own data is awaited. */
export interface ShownPolicy {
  productId: string | null;
  line: PolicyLine | null;
}

export interface PolicyPainter {
  /** Brings the page to exactly one line under the anchor, saying this; `null` takes it away. */
  paint(anchor: Element | null, shown: ShownPolicy): void;
}

/** Paints the policy line of a product page. While the data is awaited its line is kept free, and says nothing. */
export function policyPainter(doc: Document): PolicyPainter {
  const { host, root } = makeStyled(doc, POLICY, css + foldCss);
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
      const says = JSON.stringify(shown);
      if (says !== painted) paintLine(host, root, line, shown);
      painted = says;
      if (anchor.nextElementSibling !== host) anchor.after(host);
    },
  };
}

function paintLine(
  host: HTMLElement,
  root: ShadowRoot,
  span: HTMLElement,
  { productId, line }: ShownPolicy,
): void {
  const doc = host.ownerDocument;
  host.dataset.product = productId ?? '';
  host.dataset.returns = line?.returns ?? '';
  host.dataset.days = String(line?.days ?? '');
  host.dataset.warning = line?.warning?.strength ?? '';
  root.querySelector('.warning')?.remove();
  root.querySelector('.law')?.remove();
  span.hidden = line === null;
  if (line === null) return;
  if (line.fromRight) host.dir = 'rtl';
  span.dataset.returns = line.returns;
  nameFold(host, line.fold);
  span.querySelector('.said')?.remove();
  const said = make(doc, 'span', 'said', line.sentence);
  span.prepend(said);
  if (line.isQuoted) said.append(basisMark(doc, { basis: 'page', synthetic: false }));
  if (line.title === null) span.removeAttribute('title');
  else span.title = line.title;
  if (line.warning !== null) {
    const words = make(doc, 'p', 'warning', line.warning.sentence);
    words.dataset.strength = line.warning.strength;
    root.append(words);
  }
  if (line.law !== null) root.append(foldOf(doc, line.law));
}

function foldOf(doc: Document, { of, title, sentences }: NonNullable<PolicyLine['law']>): HTMLElement {
  const fold = make(doc, 'details', 'law');
  fold.dataset.law = of;
  fold.append(make(doc, 'summary', '', title));
  for (const words of sentences) fold.append(make(doc, 'p', '', words));
  return fold;
}
