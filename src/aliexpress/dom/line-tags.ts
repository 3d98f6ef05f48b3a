import type { Problem, Statement } from '../../model';
import type { ReadContext } from '../context';
import { readStatements, type StatementSource } from '../statements';
import type { LineScope } from './line-scopes';
import { byClass, shownOf, textOf } from './nodes';

const TAGS = `${byClass('order-item-content-info-tag')}, ${byClass('order-item-tag')}`;

/** The colour of what a line promises, in the tags of every year (pages.md 6.3). */
const GREEN = 'font[color="#009966"]';

/** What the tags of a line promise ("Free returns", pages.md 2.2), on its order's card or detail page. */
export function readLineTags(
  { root, productId, bare }: LineScope,
  of: Pick<StatementSource, 'page' | 'orderId'>,
  ctx: ReadContext,
  problems: Problem[],
): Statement[] {
  if (bare) return [];
  const marked = [...root.querySelectorAll(TAGS)].filter((tag) => tag.querySelector(TAGS) === null);
  const tags = marked.length > 0 ? marked : [...root.querySelectorAll(GREEN)];
  return shownOf(tags).flatMap((tag) => {
    const source = { ...of, by: 'dom', strategy: 'line-tag', lineId: null, productId } as const;
    const said = readStatements(textOf(tag), source, ctx);
    problems.push(...said.problems);
    return said.statements;
  });
}
