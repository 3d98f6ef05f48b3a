import { browser } from 'wxt/browser';
import { orderIdFromUrl } from '../aliexpress/urls';
import { dayOf } from '../rules/zone-days';
import type { RecourseDatabase } from '../store/database';
import { zoneHere } from '../store/zone-here';
import { say } from '../words/say';
import { capturePage } from './capture-page';
import { type PageInView, pageOfTab, pictureOf } from './page-in-view';

/** The name of the command in the manifest. */
const COMMAND = 'capture-page';

/** The visible words of the page in a tab; `null` where none of our scripts runs in it. */
type WordsOf = (tabId: number) => Promise<string | null>;

/** How the buyer is told what became of it. */
type Tell = (notice: { id: string; title: string; message: string }) => Promise<void>;

/**
 * Keeps a picture of the page in view, and its words where they can be read, whenever the buyer presses the keys for it; pressing them is what lets us see
 * the page (`activeTab`). To be called synchronously at the start of the worker.
 */
export function captureOnCommand(db: RecourseDatabase, tell: Tell, wordsOf: WordsOf): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) void capture(db, tab ? pageOfTab(tab) : null, tell, wordsOf);
  });
}

/** Takes picture and words and tells what became of it. Never rejects. */
export async function capture(
  db: RecourseDatabase,
  page: PageInView | null,
  tell: Tell,
  wordsOf: WordsOf,
): Promise<void> {
  try {
    if (!page) throw new Error('no page in view');
    const at = Date.now();
    // First the picture: what is in view can change while the store opens.
    const picture = await pictureOf(page);
    const words = (await wordsOf(page.tabId))?.trim() ?? '';
    await db.ready();
    const day = dayOf(at, zoneHere());
    const { version } = browser.runtime.getManifest();
    const name = say('evidence.picture.name', { day });
    const { orderId } = await capturePage(db, page, picture, { name, version }, at);
    if (words !== '') {
      const text = new Blob([words], { type: 'text/plain;charset=utf-8' });
      await capturePage(db, page, text, { name: say('evidence.words.name', { day }), version }, at);
    }
    await tell({
      id: `captured:${orderId ?? ''}`,
      title: say(words === '' ? 'capture.done.no-words' : 'capture.done.words'),
      message: orderId === null ? say('capture.of-none') : say('capture.of-order', { id: orderId }),
    });
  } catch (error) {
    console.error('the page could not be captured', error);
    const id = page ? `captured:${orderIdFromUrl(page.url) ?? ''}` : 'captured:';
    await tell({ id, title: say('capture.failed'), message: say('capture.failed.why') }).catch(() => {});
  }
}
