import { type Rule, row } from './rule';

/** Rules.md section 2. */
export const BEFORE_SHIPMENT: readonly Rule[] = [
  row('PR-01', 'A', 'platform', 'R2', [24, 'hour', 'paid'], 'goes-on-or-closes'),
  row('PR-02', 'B', 'seller', 'R1 R2 T11 TX', ['counted', 'platform-day', 'paid'], 'closed-and-refunded'),
  row('PR-03', 'C', 'buyer', 'TX'),
  row('PR-04', 'C', 'seller', 'T11 T5', [48, 'hour', 'cancel-asked'], 'cancelled'),
  row('PR-05', 'C', 'buyer', 'T5 T1'),
  row('PR-06', 'B', 'buyer', 'T5 TX'),
];
