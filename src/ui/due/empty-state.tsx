import { ORDERS_URL } from '../../aliexpress/urls';
import { say } from '../../words/say';
import { Heading } from '../parts/heading';
import { ParcelSign } from '../parts/parcel-sign';

/** No order was read yet: where to go, so that there is one. */
export function EmptyState({ takesFocus }: { takesFocus: boolean }) {
  return (
    <div class="state empty">
      <ParcelSign />
      <Heading takesFocus={takesFocus}>{say('popup.empty')}</Heading>
      <p>{say('popup.empty.privacy')}</p>
      <p>
        <a class="button" href={ORDERS_URL} target="_blank" rel="noreferrer">
          {say('popup.empty.link')}
        </a>
      </p>
    </div>
  );
}
