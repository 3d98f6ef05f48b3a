import { type Rule, row } from './rule';

/** Rules.md section 10: PayPal, card, Klarna. */
export const RAILS: readonly Rule[] = [
  row('CB-01', 'B', 'buyer', 'P2', ['counted', 'platform-day', 'paid'], 'right-lost'),
  row('CB-02', 'B', 'buyer', 'P2', ['counted', 'platform-day', 'delivered'], 'right-lost'),
  row('CB-03', 'C', 'buyer', 'P2', ['counted', 'platform-day', 'paid'], 'right-lost'),
  row('CB-04', 'A', 'buyer', 'P1 H1', ['counted', 'platform-day', 'paid'], 'claim-dies'),
  row('CB-05', 'A', 'bank', 'P3', ['counted', 'platform-day', 'problem-reported']),
  row('CB-06', 'C', 'buyer', 'TX'),
  row('CB-07', 'B', 'buyer', 'P4 TX'),
  row('CB-08', 'D', 'buyer', 'OURS', [14, 'platform-day', null]),
];
