/** What hovering over the "Free returns" tag says. It gives no number of days. */
export const FREE_RETURN_DESC =
  'Not satisfied with your order? You can return it within the order protection period.';

/** A tag's text with the green by which the site marks a promise (pages.md 6.3). */
export function tagText(text: string): string {
  return `<font color="#009966">${text}</font>`;
}
