import type { OrderStatus } from '../model';
import type { Proposal } from './candidates';
import { choose } from './choose';
import type { ClockContext } from './clocks';
import { enteredFor } from './entered';
import type { Subject } from './finding';
import { proposedProtection } from './no-delivery-refund';
import { daysOf } from './numbers';
import { addCalendarDays, addPlatformDays } from './zone-days';

const NOT_HERE: readonly (OrderStatus | null)[] = ['in-transit', 'frozen'];

/** Every way to the end of the protection, whichever state the order is in: what was entered, stated, or counted. */
export function protectionEnds(subject: Subject, ctx: ClockContext): Proposal[] {
  const entered = enteredFor('no-delivery-refund', subject, ctx.zone);
  return [...entered, ...proposedProtection(subject, ctx).proposals];
}

/**
 * The window that is left when the protection has ended and nothing has come: 15 days from its end (BP-08). The order
 * is completed by itself on that day (BP-01), which is the same count once the page tells of it. Before that day there
 * is none: the protection itself is the deadline.
 */
export function afterProtection(subject: Subject, ctx: ClockContext): Proposal[] {
  const { days, known } = subject;
  if (days.arrived || !NOT_HERE.includes(days.status) || days.of('completed').length > 0) return [];
  const of = {
    orderId: known.order.orderId,
    lineId: null,
    kind: 'no-delivery-refund',
    actor: 'buyer',
  } as const;
  const end = choose(of, protectionEnds(subject, ctx));
  if (end === null || end.dueAt > ctx.now) return [];
  const more = daysOf('BP-08');
  return [
    {
      promise: 'rule',
      candidate: {
        dueAt: addPlatformDays(end.dueAt, more),
        dueOn: addCalendarDays(end.dueOn, more),
        basis: end.basis === 'user' ? 'user' : 'rule',
        ruleIds: ['BP-08'],
        start: { event: 'protection-end', on: end.dueOn, basis: end.basis },
        days: more,
        synthetic: end.synthetic,
        quote: '',
      },
    },
  ];
}
