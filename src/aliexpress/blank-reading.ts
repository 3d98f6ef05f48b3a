import type { PageKind, PageState, Reading } from '../model';
import type { ReadContext } from './context';

/** A reading in which nothing has been read yet. */
export function blankReading(page: PageKind, ctx: ReadContext, state: PageState = 'read'): Reading {
  return {
    page,
    state,
    url: ctx.url,
    at: ctx.at,
    orders: [],
    product: null,
    parcels: [],
    cases: [],
    problems: [],
  };
}
