import { first } from './001-first';
import { casesAndProof } from './002-cases-and-proof';
import type { Migration } from './migration';

/** Every step from the first release on, in order. */
export const MIGRATIONS: readonly Migration[] = [first, casesAndProof];
