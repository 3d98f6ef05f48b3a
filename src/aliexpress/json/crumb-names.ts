import { tidy } from '../facts';
import { textAt } from './untrusted';

const MOST_NAMES = 20;

/** The names of a breadcrumb from its root on, as text that stays in its place. */
export function crumbNames(crumbs: readonly unknown[]): string[] {
  return crumbs
    .map((crumb) => tidy(textAt(crumb, 'name') ?? ''))
    .filter((name) => name !== '')
    .slice(0, MOST_NAMES);
}
