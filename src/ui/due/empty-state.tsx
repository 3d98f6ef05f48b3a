import { ORDERS_URL } from '../../aliexpress/urls';
import { say } from '../../words/say';
import { DEMO_HREF } from '../demo/demo-address';
import { Heading } from '../parts/heading';
import { ParcelSign } from '../parts/parcel-sign';
import { deskHref } from '../route';
import { useSurroundings } from '../surroundings';

/** No order was read yet: where to go, so that there is one. */
export function EmptyState({ takesFocus }: { takesFocus: boolean }) {
  const { place } = useSurroundings();
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
      <p>
        <a class="quiet-link" href={DEMO_HREF} target={place === 'popup' ? '_blank' : undefined}>
          {say('demo.look')}
        </a>
      </p>
      <p>
        <a
          class="quiet-link"
          href={deskHref({ screen: 'welcome' })}
          target={place === 'popup' ? '_blank' : undefined}
        >
          {say('welcome.again')}
        </a>
      </p>
      <p>
        <a class="quiet-link" href="/popup.html#/type-in">
          {say('popup.trouble.type-in.any')}
        </a>
      </p>
    </div>
  );
}
