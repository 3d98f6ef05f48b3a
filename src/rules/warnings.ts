import type { Product, Warning, WarningStrength } from '../model';
import { type CategoryGroup, GROUPS, ROOTS } from './categories';

const HIGH_PRICE_USD = 1000;
const LONGEST_TITLE = 1000;

const WEIGHT: Record<WarningStrength, number> = { hard: 0, soft: 1, info: 2 };

/**
 * Why a listing may not be taken back for a change of mind, one warning per group, the strongest first
 * (rules.md 8, FR-13, BP-17). By category id on the whole chain, then breadcrumb name, then the title's words, which
 * do not count where the root category is known to be another. Where the page promises free return, groups that
 * are left out of *free* return only say nothing: the page outranks the rule.
 */
export function warningsFor(product: Product): Warning[] {
  const free = product.returns === 'free';
  const warnings = GROUPS.flatMap((group): Warning[] => {
    if (free && group.freeReturnOnly) return [];
    const matched = matchOf(group, product);
    return matched === null ? [] : [warning(product, group, matched)];
  });
  const price = product.price?.value;
  if (!free && price?.currency === 'USD' && Number(price.amount) > HIGH_PRICE_USD) {
    const group = { group: 'over-1000-usd', strength: 'info', ruleIds: ['FR-13'] } as const;
    warnings.push(warning(product, group, price.amount));
  }
  return warnings.sort((a, b) => WEIGHT[a.strength] - WEIGHT[b.strength]);
}

function warning(
  product: Product,
  { group, strength, ruleIds }: Pick<CategoryGroup, 'group' | 'strength' | 'ruleIds'>,
  matched: string,
): Warning {
  return { of: product.productId, kind: 'non-returnable', strength, group, matched, ruleIds: [...ruleIds] };
}

/** What of the listing matched the group: a category id, a breadcrumb name or a word; `null` for nothing. */
function matchOf(group: CategoryGroup, product: Product): string | null {
  const title = product.title?.value.slice(0, LONGEST_TITLE) ?? null;
  const category = categoryOf(group, product);
  if (category !== null) {
    const excluded = title === null || !group.onlyWith || group.onlyWith.test(title);
    return excluded ? category : null;
  }
  if (title === null || !group.title || isElsewhere(group, product)) return null;
  return group.title.exec(title)?.[0].toLowerCase() ?? null;
}

function categoryOf(group: CategoryGroup, product: Product): string | null {
  const id = product.categoryIds.find((categoryId) => group.ids.includes(categoryId));
  if (id !== undefined) return id;
  const named = (name: string) =>
    group.names.includes(name.trim().toLowerCase()) ||
    (group.title?.test(name.slice(0, LONGEST_TITLE)) ?? false);
  return product.categoryNames.find(named) ?? null;
}

function isElsewhere({ within }: CategoryGroup, { categoryIds }: Product): boolean {
  if (!within) return false;
  const known = categoryIds.some((id) => ROOTS.has(id));
  return known && !categoryIds.some((id) => within.includes(id));
}
