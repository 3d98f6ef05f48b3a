import { type Rule, row } from './rule';

/** Rules.md section 6: how long money takes, from the day the refund was issued. */
export const REFUNDS: readonly Rule[] = [
  row('RF-01', 'B', 'bank', 'S3 H6 H10 O9 H8', ['counted', 'business-day', 'refund-issued'], 'chase'),
  row('RF-02', 'C', 'bank', 'S3', ['counted', 'business-day', 'refund-issued'], 'chase'),
  row('RF-03', 'C', 'bank', 'S3 H8', ['counted', 'business-day', 'refund-issued'], 'chase'),
  row('RF-04', 'D', 'platform', 'H8 OURS', ['counted', 'business-day', 'refund-issued'], 'chase'),
  row('RF-05', 'C', 'bank', 'TX', ['counted', 'business-day', 'refund-issued'], 'chase'),
  row('RF-06', 'C', 'buyer', 'TX', ['counted', 'business-day', 'refund-issued'], 'right-lost'),
  row('RF-07', 'C', 'bank', 'P3'),
  row('RF-08', 'D', 'bank', 'OURS', ['counted', 'business-day', 'refund-issued'], 'chase'),
  row('RF-09', 'B', 'platform', 'O9 TX'),
  row('RF-10', 'B', 'platform', 'H10', [3, 'platform-day', 'refund-issued']),
  row('RF-11', 'B', 'bank', 'S3 S4 TX'),
  row('RF-12', 'C', 'bank', 'TX'),
];
