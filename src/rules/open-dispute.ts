import type { StartEvent } from '../model';
import { counted } from './candidates';
import type { FindClock, Missing } from './finding';
import { daysOf } from './numbers';
import { afterProtection } from './protection-end';
import { hear, hearWithoutEvent, statementsOn } from './statements';

/**
 * The window to open a dispute. What the page states comes first, from whatever event it names. By rule it is
 * 15 days from delivery (BP-04) or from completion (BP-03), the earlier of the two (C-1): completion never ends
 * the clock (ST-01), and an order that is delivered and not completed counts from delivery (C-6). Where only
 * the completion is known it is all there is, and the day of delivery is asked for. Before everything has
 * arrived no rule gives this clock; the one for goods that do not come runs then, and this one from its end (BP-08).
 */
export const openDispute: FindClock = (subject, ctx) => {
  const { known, line, days } = subject;
  const heard = statementsOn(known.order.statements, line, ['open-dispute']).map((statement) => {
    const { proposals, missing } = hear(statement, days, ctx.zone, (from) => [RULE_OF[from ?? 'placed']]);
    return { proposals: [...proposals, ...hearWithoutEvent(statement, days, ctx.zone, ['C-1'])], missing };
  });
  const stated = heard.flatMap(({ proposals }) => proposals);
  const delivered = days.of('delivered');
  const byRule = [
    ...(days.arrived ? delivered : []).map((start) =>
      counted(start, daysOf('BP-04'), ctx.zone, { promise: 'rule', ruleIds: ['BP-04'] }),
    ),
    ...days
      .of('completed')
      .map((start) => counted(start, daysOf('BP-03'), ctx.zone, { promise: 'rule', ruleIds: ['BP-03'] })),
    ...afterProtection(subject, ctx),
  ];
  const asked: Missing[] = heard.flatMap(({ missing }) => missing ?? []);
  const byPage = stated.some(({ promise }) => promise === 'page');
  if (!byPage && delivered.length === 0 && days.status !== 'in-transit') {
    asked.push({ event: 'delivered', days: daysOf('BP-04'), quote: '' });
  }
  return { proposals: [...stated, ...byRule], missing: asked };
};

/** The rule that explains a window from an event; from any other the page's own word is the reason (C-1). */
const RULE_OF: Record<StartEvent, string> = {
  placed: 'C-1',
  paid: 'C-1',
  shipped: 'C-1',
  delivered: 'BP-04',
  'receipt-confirmed': 'BP-03',
  completed: 'BP-03',
};
