import type { PageKind, Reading } from '../model';
import { blankReading } from './blank-reading';
import type { ReadContext } from './context';
import { tidy } from './facts';
import { isCaptcha, stateOfNothing } from './page-state';
import { pageKindOf } from './urls';

/** A reader for each kind of page that can be read. */
export type PageReaders = Partial<Record<PageKind, (doc: Document, ctx: ReadContext) => Reading>>;

/**
 * What a page says, by the kind of page its address is (`ctx.url`). Where the context has no language the
 * document's own is taken. Never throws: what goes wrong is a problem of an `unreadable` reading.
 */
export function readWith(readers: PageReaders, doc: Document, ctx: ReadContext): Reading {
  const page = pageKindOf(ctx.url);
  try {
    return readKind(readers, doc, page, { ...ctx, language: ctx.language ?? languageOf(doc) });
  } catch (error) {
    const seen = tidy(String(error));
    const problem = { of: null, field: 'page', reason: 'unparsed', seen } as const;
    return { ...blankReading(page, ctx, 'unreadable'), problems: [problem] };
  }
}

function readKind(readers: PageReaders, doc: Document, page: PageKind, ctx: ReadContext): Reading {
  if (isCaptcha(doc)) return blankReading(page, ctx, 'captcha');
  const reading = readers[page]?.(doc, ctx) ?? blankReading(page, ctx);
  const { orders, product, parcels, cases, problems } = reading;
  if (orders.length + parcels.length + cases.length > 0 || product !== null) return reading;
  const told = stateOfNothing(doc, page, ctx);
  const state = told === 'empty' && problems.length > 0 ? 'unreadable' : told;
  if (state !== 'unreadable') return blankReading(page, ctx, state);
  const nothing = { of: null, field: 'page', reason: 'not-found', seen: tidy(doc.title) } as const;
  return { ...reading, state, problems: problems.length > 0 ? problems : [nothing] };
}

/** `<html lang="pt-BR">` -> `pt`. */
function languageOf(doc: Document): string | null {
  const tag = doc.documentElement.getAttribute('lang') ?? '';
  return /^[a-z]{2,3}(?=-|$)/i.exec(tag)?.[0].toLowerCase() ?? null;
}
