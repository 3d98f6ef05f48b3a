import type { PaymentMethod } from '../../model';
import { addBusinessDays } from '../business-days';
import { reckoned } from '../candidates';
import type { FindCaseClock } from '../case-clocks';
import { daysOf, type NumberedRule } from '../numbers';
import { endOfDay } from '../zone-days';
import { lastOf } from './case-starts';

const RULE_OF: Record<PaymentMethod, NumberedRule> = {
  card: 'RF-01',
  'credit-card': 'RF-01',
  'bank-transfer': 'RF-02',
  paypal: 'RF-03',
  'e-wallet': 'RF-03',
  'aliexpress-wallet': 'RF-04',
  webmoney: 'RF-05',
  'western-union': 'RF-06',
  klarna: 'RF-01',
  'local-method': 'RF-08',
  unknown: 'RF-01',
};

/**
 * When the money should be there: the upper end of the usual business days of the way it was paid (RF-01 to RF-08),
 * from the day the refund was issued. Issued means that it left AliExpress and not that it arrived (RF-09).
 * Weekends are left out, public holidays are not known. Where the way of paying or the day of issue is not known, or no
 * source gives a number, the day is marked as our own.
 */
export const refundArrival: FindCaseClock = (facts, { paidBy = 'unknown' }, { zone }) => {
  const method = facts.method === 'unknown' ? paidBy : facts.method;
  const id = RULE_OF[method];
  const seenOnly = facts.days.some(({ moment, atLatest }) => moment === 'refund-issued' && atLatest);
  const synthetic = seenOnly || ['unknown', 'aliexpress-wallet', 'klarna', 'local-method'].includes(method);
  return lastOf(facts, 'refund-issued').map((start) => {
    const days = daysOf(id);
    const dueOn = addBusinessDays(start.on, days);
    return reckoned(start, days, endOfDay(dueOn, zone), dueOn, {
      promise: 'rule',
      ruleIds: [id, 'TZ-05'],
      synthetic,
    });
  });
};
