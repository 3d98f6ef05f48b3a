import type { Migration } from './migration';

/** The buyer's own pursuits, the vault, listings as they were, and what the buyer has chosen. */
export const casesAndProof: Migration = {
  version: 2,
  stores: {
    pursuits: 'id, orderId, caseId',
    evidence: 'id, orderId, pursuitId, sha256',
    files: 'id',
    listings: 'id, productId, takenAt',
    settings: 'key',
  },
};
