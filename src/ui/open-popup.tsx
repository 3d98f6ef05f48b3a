import { render } from 'preact';
import { send } from '../messages/send';
import { openDatabase } from '../store/database';
import { ALL_WORDS } from '../words/for-all';
import { language, useLanguage as speak, useWords as speakWith } from '../words/say';
import { App } from './app';
import './styles/tokens.css';
import './styles/parts.css';
import './styles/due.css';
import './styles/order.css';

const FROM_RIGHT = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * Puts the popup into its page. The toolbar opens the page without an address behind the `#`, all else opens it
 * in a tab with one: there it takes the width that it is given.
 */
export function openPopup(given: { language: string; version: string }): void {
  speakWith(ALL_WORDS);
  speak(given.language);
  const root = document.documentElement;
  root.lang = language();
  root.dir = FROM_RIGHT.has(language().split('-')[0] ?? '') ? 'rtl' : 'ltr';
  const place = location.hash === '' ? 'popup' : 'tab';
  root.dataset.place = place;
  const app = document.getElementById('app');
  if (!app) throw new Error('the page has no place for the popup');
  const surroundings = {
    db: openDatabase(),
    now: Date.now,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    send,
    copy: (text: string) => navigator.clipboard.writeText(text),
    place,
    version: given.version,
  } as const;
  render(<App surroundings={surroundings} />, app);
}
