import type { Pursuit } from '../../../src/model';

/** A pursuit of which only the given is there. */
export function pursuit(rest: Partial<Pursuit> = {}): Pursuit {
  return {
    id: 'one',
    orderId: '8200000000000001',
    lineId: null,
    productId: null,
    caseId: null,
    reason: null,
    branch: null,
    wanted: null,
    answers: {},
    passedOver: {},
    texts: {},
    step: '',
    events: [],
    given: [],
    method: 'unknown',
    startedAt: 0,
    changedAt: 0,
    ...rest,
  };
}
