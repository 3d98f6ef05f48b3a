import { first } from './001-first';
import type { Migration } from './migration';

/** Every step from the first release on, in order. */
export const MIGRATIONS: readonly Migration[] = [first];
