import { useEffect, useState } from 'preact/hooks';
import type { OpenQuestion, Order } from '../../model';
import { byMissingDay, FIELD_OF } from './question-row';

/**
 * The questions for days, each day asked once. The one that the buyer is about to answer stays where a page tells that
 * day meanwhile, so that nothing typed is lost; once the buyer's own answer is there, it goes.
 */
export function useAskedDays(questions: OpenQuestion[], order: Order) {
  const [inHand, setInHand] = useState<OpenQuestion[] | null>(null);
  const groups = byMissingDay(questions);
  const missing = inHand?.[0]?.missing;
  const isAnswered = missing !== undefined && order[FIELD_OF[missing]]?.basis === 'user';
  // Or it would be there again once the answer is taken back.
  useEffect(() => {
    if (isAnswered) setInHand(null);
  }, [isAnswered]);
  const isAsked = groups.some(([first]) => first && missing && FIELD_OF[first.missing] === FIELD_OF[missing]);
  return { asked: inHand && !isAnswered && !isAsked ? [inHand, ...groups] : groups, setInHand };
}
