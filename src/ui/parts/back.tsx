import { say } from '../../words/say';
import { hrefOf } from '../route';

/** The way back to the due list. */
export function Back() {
  return (
    <a class="back" href={hrefOf({ screen: 'start' })}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10 3 5 8l5 5" />
      </svg>
      {say('popup.back')}
    </a>
  );
}
