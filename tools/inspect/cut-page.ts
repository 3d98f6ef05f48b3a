/** Stands where a page that is cut short ends. */
const END = 'recourse-end';
const IS_WHOLE = /<\/(?:body|html)\s*>(?:\s|<!--[\s\S]*?-->)*$/i;
/** The longest text, in signs, that is a part of a page and not a place for several. */
const LONGEST_PART = 40;

/** The HTML of a page with its end marked, where it may be cut short; a tag of which a part is missing is left out. */
export function withEnd(html: string): string {
  return IS_WHOLE.test(html) ? html : `${html.replace(/<[^<>]*$/, '')}<${END}></${END}>`;
}

/**
 * Takes away what a page that is cut short may say half: the part in which it ends, with the small ones around it. Half
 * a price is another price. What stood open at the end without being said itself (a list, a card) stays.
 */
export function dropCutEnd(doc: Document): void {
  const end = doc.querySelector(END);
  const open = end?.parentElement;
  end?.remove();
  if (!open || isTop(open)) return;
  let part: Element = open;
  const says = [...part.childNodes].some(
    ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
  );
  if (!says && lengthOf(part) > LONGEST_PART) return;
  for (;;) {
    const outer: Element | null = part.parentElement;
    if (outer === null || isTop(outer) || lengthOf(outer) > LONGEST_PART) break;
    part = outer;
  }
  part.remove();
}

const isTop = ({ tagName }: Element): boolean => /^(?:html|head|body)$/i.test(tagName);
const lengthOf = ({ textContent }: Element): number => (textContent ?? '').replace(/\s+/g, '').length;
