import { type Rule, row } from './rule';

/** Of rules.md sections 1, 11 and 12: how days are counted, and how clashes between sources are settled. */
export const TIME: readonly Rule[] = [
  row('TZ-01', 'A', 'platform', 'R2 R3 H1'),
  row('TZ-02', 'A', 'platform', 'R1', [24, 'hour', null]),
  row('TZ-04', 'D', 'platform', 'OURS'),
  row('TZ-05', 'B', 'platform', 'S2 S3 O11 H6 H10'),
  row('TZ-06', 'A', 'platform', 'R1'),
  row('TZ-07', 'B', 'platform', 'L1 L3'),
  row('ST-01', 'B', 'platform', 'O6 H1'),
  row('ST-02', 'C', 'platform', 'T10 TX'),
  row('C-1', 'B', 'buyer', 'S1 S3 S4 O6 H1 H8', [15, 'platform-day', 'delivered'], 'window-lost'),
  row('C-6', 'C', 'platform', 'O1 TX', ['counted', 'platform-day', 'delivered'], 'completed'),
  row('C-7', 'B', 'buyer', 'H3 O8 R1', ['counted', 'platform-day', 'paid'], 'completed'),
];
