/** A piece of markup that is already safe to put into a page. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Part = string | number | Markup | null | undefined | false | Part[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for an element's content or an attribute in double quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function show(part: Part): string {
  if (part === null || part === undefined || part === false) {
    return '';
  }
  if (Array.isArray(part)) {
    return part.map(show).join('');
  }
  return part instanceof Markup ? part.text : escapeText(String(part));
}

/** Markup from a template; every value that is not markup itself is escaped. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(show)));
}

/** JSON for an inline script: nothing in it can close the script or start a comment. */
export function inlineJson(jsonText: string): Markup {
  return new Markup(
    jsonText.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  );
}
