const ENOUGH = 340;
const OWN = /^recourse-/;

/**
 * Whether a card's header has room for a badge beside the shop's own words: a row of parts with free space (px).
 * Where it has not (narrow cards, another layout), the badge goes below it. Reads layout: ask once for all cards.
 */
export function hasHeaderRoom(header: Element): boolean {
  const view = header.ownerDocument.defaultView;
  if (view === null) return false;
  const { display, flexDirection } = view.getComputedStyle(header);
  if (display !== 'flex' || !flexDirection.startsWith('row')) return false;
  const parts = [...header.children].filter((part) => !OWN.test(part.localName));
  const used = parts.reduce((sum, part) => sum + part.getBoundingClientRect().width, 0);
  return header.clientWidth - used >= ENOUGH;
}
