import { enBadge } from './en-badge';
import { enClocks } from './en-clocks';
import { enGuard } from './en-guard';
import { enWhy } from './en-why';
import type { Catalogues } from './say';

/** What is said on the order pages, in every language there is. */
export const WORDS_FOR_ORDERS: Catalogues = { en: { ...enBadge, ...enClocks, ...enGuard, ...enWhy } };
