import type { ComponentChildren } from 'preact';
import { Heading } from '../parts/heading';

interface QuestionProps {
  /** What answers the question is labelled by this id. */
  id: string;
  takesFocus: boolean;
  children: ComponentChildren;
}

/** The question of a step. */
export function Question({ id, takesFocus, children }: QuestionProps) {
  return (
    <div id={id} class="walk-question">
      <Heading takesFocus={takesFocus}>{children}</Heading>
    </div>
  );
}
