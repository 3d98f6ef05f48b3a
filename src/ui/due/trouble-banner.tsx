import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { showDay } from '../../words/show';
import { hrefOf } from '../route';
import { useSurroundings } from '../surroundings';
import { isUnreadable, type TroubledPage } from '../trouble/tell-trouble';
import { useNow } from '../use-now';

/** Loud when a page gave nothing at all, one quiet line when only single details are missing. */
export function TroubleBanner({ pages }: { pages: TroubledPage[] }) {
  const { zone } = useSurroundings();
  const now = useNow();
  const worst = pages.find(isUnreadable) ?? pages[0];
  if (!worst) return null;
  const told = {
    page: say(`page.${worst.page}`),
    day: showDay(dayOf(worst.trouble.at, zone), now),
  };
  if (!isUnreadable(worst)) {
    return (
      <p class="trouble-quiet">
        <a href={hrefOf({ screen: 'trouble' })}>{say('popup.trouble.partly', told)}</a>
      </p>
    );
  }
  return (
    <div class="trouble-loud" role="alert">
      <p>
        <strong>{say('popup.unreadable.page', told)}</strong>
      </p>
      <p>{say('popup.trouble.danger')}</p>
      <p>
        <a href={hrefOf({ screen: 'trouble' })}>{say('popup.trouble.open')}</a>
      </p>
      <p class="trouble-ways">
        <a href={hrefOf({ screen: 'type-in' })}>{say('popup.trouble.type-in.any')}</a>
        <a href={hrefOf({ screen: 'trouble' })}>{say('popup.unreadable.report')}</a>
      </p>
    </div>
  );
}
