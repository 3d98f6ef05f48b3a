/** Text that is escaped as it is written: nothing of a page or a file can become markup. */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** An element with its attributes and contents; texts are escaped, `null` is left out. */
  static of(name: string, attributes: Record<string, string>, ...contents: Content[]): Markup {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
    const inside = contents.flat().filter((one) => one !== null);
    const text = inside.map((one) => (one instanceof Markup ? one.#text : escaped(one))).join('');
    return new Markup(`<${name}${written.join('')}>${VOID.has(name) ? '' : `${text}</${name}>`}`);
  }

  /** A whole document. `style` is our own and holds no closing tag. */
  static page(
    given: { lang: string; dir: string; title: string; style: string },
    ...body: Content[]
  ): string {
    const { lang, dir, title, style } = given;
    const head = Markup.of(
      'head',
      {},
      Markup.of('meta', { charset: 'utf-8' }),
      // The page runs nothing and asks for nothing, wherever it is opened.
      Markup.of('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
      }),
      Markup.of('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      Markup.of('title', {}, title),
      new Markup(`<style>${style}</style>`),
    );
    return `<!doctype html>\n${Markup.of('html', { lang, dir }, head, Markup.of('body', {}, ...body)).#text}\n`;
  }
}

export type Content = Markup | string | null | (Markup | string | null)[];

const VOID = new Set(['meta', 'img', 'br', 'hr']);

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
