import type { Product } from '../model';
import { growFacts } from './facts';
import { currentStatements, growStatements } from './grow-statements';
import { PRODUCT_FIELDS, type ProductRecord, type StatementsByPage } from './records';

/**
 * Merges what a listing said at `at` (epoch ms) into its record, or begins one. A page that does not state the
 * policy does not take back the one that was stated before.
 */
export function growProduct(record: ProductRecord | undefined, seen: Product, at: number): ProductRecord {
  const known = record?.product ?? seen;
  const { grown, history } = growFacts(PRODUCT_FIELDS, known, seen, record?.history ?? {});
  const statements = growStatements(
    { byPage: byPage(known), history: record?.statementHistory ?? [] },
    seen.statements,
  );
  const [newer, older] = at >= (record?.lastSeenAt ?? at) ? [seen, known] : [known, seen];
  return {
    productId: seen.productId,
    product: {
      ...grown,
      categoryIds: newer.categoryIds.length > 0 ? newer.categoryIds : older.categoryIds,
      categoryNames: newer.categoryNames.length > 0 ? newer.categoryNames : older.categoryNames,
      returns: newer.returns === 'not-stated' ? older.returns : newer.returns,
      statements: currentStatements(statements.byPage),
    },
    history,
    statementHistory: statements.history,
    firstSeenAt: Math.min(record?.firstSeenAt ?? at, at),
    lastSeenAt: Math.max(record?.lastSeenAt ?? at, at),
  };
}

function byPage({ statements }: Product): StatementsByPage {
  const pages: StatementsByPage = {};
  for (const statement of statements) pages[statement.page] = [...(pages[statement.page] ?? []), statement];
  return pages;
}
