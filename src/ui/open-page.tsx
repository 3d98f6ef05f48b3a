import { type ComponentType, render } from 'preact';
import { readWordsFrom } from '../aliexpress/lexicon';
import { send } from '../messages/send';
import { messageOf, onOtherSpeech, ownSpeech } from '../messages/speech';
import { openDatabase } from '../store/database';
import { language, speakWith } from '../words/say';
import { isFromRight } from '../words/tags';
import { isDemo } from './demo/demo-address';
import type { Surroundings } from './surroundings';
import './styles/tokens.css';
import './styles/parts.css';
import './styles/undo.css';
import './styles/due.css';
import './styles/order.css';
import './styles/evidence.css';
import './styles/time.css';
import './styles/walk.css';
import './styles/walk-foot.css';
import './styles/safe.css';
import './styles/rights.css';
import './styles/reminders.css';

/**
 * Puts one of the extension's own pages, popup or desk, into its document. The toolbar opens the popup without an
 * address behind the `#`, all else opens it in a tab with one: there it takes the width that it is given.
 */
export async function openPage(
  Page: ComponentType<{ surroundings: Surroundings }>,
  given: Pick<Surroundings, 'version' | 'commands'> & { openAtSide?: (() => Promise<void>) | null },
): Promise<void> {
  speakWith(await ownSpeech());
  // Typed amounts are read as those of pages are, by the signs of their currencies.
  readWordsFrom(messageOf);
  // What stands here was said in the old language; popup, side panel and desk can be open at once.
  onOtherSpeech(() => location.reload());
  const root = document.documentElement;
  root.lang = language();
  root.dir = isFromRight(language()) ? 'rtl' : 'ltr';
  const place = placeHere();
  root.dataset.place = place;
  const app = document.getElementById('app');
  if (!app) throw new Error('the document has no place for the page');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const demo = isDemo(location.search) ? await import('./demo/demo-store') : null;
  const db = demo ? await demo.openDemo(Date.now(), zone) : openDatabase();
  const surroundings: Surroundings = {
    db,
    now: Date.now,
    zone,
    send: demo ? demo.demoSend(db, Date.now, zone) : send,
    copy: (text) => navigator.clipboard.writeText(text),
    samples: () => samplesHere(place),
    place,
    version: given.version,
    isDemo: demo !== null,
    ...(given.commands && { commands: given.commands }),
    ...(given.openAtSide && { openAtSide: given.openAtSide }),
  };
  render(<Page surroundings={surroundings} />, app);
}

/** The popup stays one when it is loaded anew on another of its screens, as it is in another language. */
function placeHere(): Surroundings['place'] {
  if (!location.pathname.endsWith('/popup.html')) return 'tab';
  if (location.hash === '') sessionStorage.setItem('place', 'popup');
  return sessionStorage.getItem('place') === 'popup' ? 'popup' : 'tab';
}

/** What masks a page is fetched only for a report; where it cannot be, there is no sample, as where no page is open. */
async function samplesHere(place: Surroundings['place']) {
  try {
    const { takeSamples } = await import('../messages/take-samples');
    return await takeSamples(place === 'popup');
  } catch (error) {
    console.error('no sample could be taken', error);
    return [];
  }
}
