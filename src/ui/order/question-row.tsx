import { useRef } from 'preact/hooks';
import type { DateField, OpenQuestion, StartEvent } from '../../model';
import { say } from '../../words/say';
import { Quote } from '../parts/quote';
import { Ring } from '../parts/ring';
import { DateForm } from './date-form';

/** The field that holds the day of an event. */
export const FIELD_OF: Record<StartEvent, DateField> = {
  placed: 'placedOn',
  paid: 'paidOn',
  shipped: 'shippedOn',
  delivered: 'deliveredOn',
  'receipt-confirmed': 'completedOn',
  completed: 'completedOn',
};

/** Questions that wait for one and the same day, asked once. */
export function byMissingDay(questions: OpenQuestion[]): OpenQuestion[][] {
  const groups = new Map<DateField, OpenQuestion[]>();
  for (const question of questions) {
    const field = FIELD_OF[question.missing];
    groups.set(field, [...(groups.get(field) ?? []), question]);
  }
  return [...groups.values()];
}

interface QuestionRowProps {
  questions: OpenQuestion[];
  now: number;
  /** Told whether the buyer is answering it: the field has the focus, or a day that is not saved. */
  onInHand: (is: boolean) => void;
}

/** "When did it arrive? Then we can count." with the field to answer it in, and what would be counted. */
export function QuestionRow({ questions, now, onInHand }: QuestionRowProps) {
  const [first] = questions;
  const row = useRef<HTMLLIElement>(null);
  if (!first) return null;
  const quotes = [...new Set(questions.map((question) => question.quote).filter(Boolean))];
  return (
    <li
      class="clock-row unknown"
      data-missing={first.missing}
      ref={row}
      onFocusIn={() => onInHand(true)}
      onFocusOut={({ relatedTarget }) => {
        // Where the window loses the focus, as when the day is looked up in another tab, the field keeps it.
        const stays = relatedTarget instanceof Node ? relatedTarget : document.activeElement;
        const typed = row.current?.querySelector('input')?.value ?? '';
        if (!row.current?.contains(stays)) onInHand(typed !== '');
      }}
    >
      <Ring urgency="unknown" now={now} />
      <div class="question">
        <DateForm
          orderId={first.orderId}
          label={`${say(`badge.question.${first.missing}`)} ${say('badge.question.why')}`}
          value={null}
          correct={(value) => ({ of: 'order', field: FIELD_OF[first.missing], value })}
        />
        {quotes.map((quote) => (
          <Quote key={quote} text={quote} />
        ))}
      </div>
    </li>
  );
}
