import { type Rule, row } from './rule';

/** Rules.md section 9: the law that outranks the platform. */
export const LAW: readonly Rule[] = [
  row('EU-01', 'A', 'buyer', 'L1 L2', ['counted', 'calendar-day', 'delivered'], 'right-lost'),
  row('EU-02', 'A', 'buyer', 'L1', [12, 'month', 'withdrawal-end'], 'right-lost'),
  row('EU-03', 'A', 'buyer', 'L1 L2', ['counted', 'calendar-day', 'withdrawal-told'], 'right-lost'),
  row('EU-04', 'A', 'seller', 'L1', ['counted', 'calendar-day', 'withdrawal-told'], 'chase'),
  row('EU-05', 'A', 'buyer', 'L1'),
  row('EU-06', 'B', 'buyer', 'TX'),
  row('EU-07', 'A', 'buyer', 'L1'),
  row('EU-08', 'A', 'buyer', 'L1'),
  row('EU-09', 'A', 'seller', 'L4 O8', [2, 'year', 'delivered'], 'right-lost'),
  row('EU-10', 'A', 'buyer', 'L2'),
  row('UK-01', 'A', 'buyer', 'L3', ['counted', 'calendar-day', 'delivered'], 'right-lost'),
  row('UK-02', 'B', 'buyer', 'L3', [12, 'month', 'withdrawal-end'], 'right-lost'),
  row('UK-03', 'B', 'buyer', 'L3', ['counted', 'calendar-day', 'withdrawal-told'], 'right-lost'),
  row('UK-04', 'B', 'buyer', 'L3'),
  row('UK-05', 'A', 'buyer', 'L3', ['counted', 'calendar-day', 'delivered'], 'right-lost'),
  row('UK-06', 'B', 'seller', 'L3'),
  row('UK-07', 'B', 'bank', 'P4', [6, 'year', 'paid'], 'right-lost'),
];
