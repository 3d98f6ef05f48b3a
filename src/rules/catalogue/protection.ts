import { type Rule, row } from './rule';

/** Rules.md section 3: buyer protection and the window to open a dispute. */
export const PROTECTION: readonly Rule[] = [
  row('BP-01', 'A', 'buyer', 'R1 O4 T3 H10', ['counted', 'platform-day', 'last-parcel-shipped'], 'completed'),
  row('BP-02', 'A', 'platform', 'O8 H10 T3 R1 H3'),
  row(
    'BP-03',
    'A',
    'buyer',
    'O6 H1 H3 H6 H8 S1 S3 S4',
    ['counted', 'platform-day', 'completed'],
    'window-lost',
  ),
  row('BP-04', 'B', 'buyer', 'H3 S1 S4 T4', ['counted', 'platform-day', 'delivered'], 'window-lost'),
  row('BP-05', 'C', 'buyer', 'S3', ['counted', 'platform-day', 'delivered'], 'window-lost'),
  row('BP-06', 'D', 'buyer', 'S1', [30, 'platform-day', 'delivered'], 'window-lost'),
  row('BP-07', 'B', 'buyer', 'H1 H4 H6 H7 T1 T4 S2 O3 O4', [
    'counted',
    'platform-day',
    'last-parcel-shipped',
  ]),
  row('BP-08', 'B', 'buyer', 'H1 T3 T11', ['counted', 'platform-day', 'protection-end'], 'window-lost'),
  row('BP-09', 'C', 'platform', 'O1 TX', ['counted', 'platform-day', 'delivered'], 'completed'),
  row('BP-10', 'B', 'buyer', 'H1 H8 TX'),
  row('BP-11', 'C', 'seller', 'T1'),
  row('BP-12', 'B', 'seller', 'H3 H6 TX', null, 'no-extension'),
  row('BP-13', 'C', 'buyer', 'TX', [7, 'platform-day', 'protection-end']),
  row('BP-14', 'C', 'buyer', 'TX T3'),
  row('BP-15', 'A', 'buyer', 'O6 R2 TX'),
  row('BP-16', 'C', 'platform', 'T11 T3'),
  row('BP-17', 'B', 'buyer', 'H8 TX'),
  row('BP-18', 'A', 'platform', 'O6 TX'),
  row('BP-19', 'B', 'buyer', 'H6', [1, 'year', 'warranty-start'], 'right-lost'),
];
