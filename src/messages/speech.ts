import { browser } from 'wxt/browser';
import { speechOfMessages } from '../words/messages';
import { type Speech, speakWith } from '../words/say';
import { spokenTag } from '../words/tags';

/** What is kept of a language that the buyer chose by hand: the pages of the shop and the background speak from it. */
export interface ChosenSpeech {
  tag: string;
  /** Texts by the names of messages. */
  texts: Record<string, string>;
}

const KEY = 'speech';

/** Keeps a language that was chosen by hand, or forgets it (`null`): the browser's own is spoken then. */
export async function keepSpeech(chosen: ChosenSpeech | null): Promise<void> {
  if (chosen === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: chosen });
}

/** The language that the buyer chose by hand, or `null`. */
export async function chosenSpeech(): Promise<ChosenSpeech | null> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return null;
  const { tag, texts } = stored as Partial<ChosenSpeech>;
  return typeof tag === 'string' && typeof texts === 'object' && texts !== null ? { tag, texts } : null;
}

/** Speaks as the browser does: the texts of its language that came with the extension, else English. */
export function browserSpeech(): Speech {
  // The texts that the browser chose say themselves which language they are in.
  const tag = speechOfMessages('en', messageOf).find('language.tag');
  return speechOfMessages(spokenTag(typeof tag === 'string' ? tag : 'en'), messageOf);
}

/** Speaks the buyer's chosen language, else the browser's; a text that the chosen one lacks is the browser's. */
export async function ownSpeech(): Promise<Speech> {
  const chosen = await chosenSpeech().catch(() => null);
  if (chosen === null) return browserSpeech();
  const { tag, texts } = chosen;
  return speechOfMessages(spokenTag(tag), (name) =>
    Object.hasOwn(texts, name) ? String(texts[name]) : messageOf(name),
  );
}

/** Calls `run` whenever another language is chosen, in whichever page of ours. */
export function onOtherSpeech(run: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) run();
  });
}

/** Speaks the buyer's language from now on, and follows when another one is chosen. Never rejects. */
export async function followSpeech(): Promise<void> {
  onOtherSpeech(() => void ownSpeech().then(speakWith));
  speakWith(await ownSpeech());
}

/** A text that came with the extension, by its message's name; `''` where there is none. */
export function messageOf(name: string): string {
  // The generated types know only texts that lie in `public`; ours are made at the build.
  const find = browser.i18n.getMessage as (name: string) => string;
  return find(name);
}
