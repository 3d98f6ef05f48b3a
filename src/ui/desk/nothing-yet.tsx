import { say } from '../../words/say';
import { hrefOf } from '../route';

/** Says that a section has nothing to show, and leads to where that begins. */
export function NothingYet({ text }: { text: string }) {
  return (
    <div class="nothing-yet">
      <p class="quiet-text">{text}</p>
      <p>
        <a class="button" href={hrefOf({ screen: 'orders' })}>
          {say('cases.none.orders')}
        </a>
      </p>
    </div>
  );
}
