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

/** How the buyer is told what became of it. */
type Tell = (notice: { id: string; title: string; message: string }) => Promise<void>;

/**
 * Keeps a picture of the page in view whenever the buyer presses the keys for it; pressing them is what lets us see
 * the page (`activeTab`). To be called synchronously at the start of the worker.
 */
export function captureOnCommand(db: RecourseDatabase, tell: Tell): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) void capture(db, tab ? pageOfTab(tab) : null, tell);
  });
}

/** Takes the picture and tells what became of it. Never rejects. */
export async function capture(db: RecourseDatabase, page: PageInView | null, tell: Tell): Promise<void> {
  try {
    if (!page) throw new Error('no page in view');
    const at = Date.now();
    // First the picture: what is in view can change while the store opens.
    const picture = await pictureOf(page);
    await db.ready();
    const name = say('evidence.picture.name', { day: dayOf(at, zoneHere()) });
    const { version } = browser.runtime.getManifest();
    const { orderId } = await capturePage(db, page, picture, { name, version }, at);
    await tell({
      id: `captured:${orderId ?? ''}`,
      title: say('capture.done'),
      message: orderId === null ? say('capture.of-none') : say('capture.of-order', { id: orderId }),
    });
  } catch (error) {
    console.error('the page could not be captured', error);
    const id = page ? `captured:${orderIdFromUrl(page.url) ?? ''}` : 'captured:';
    await tell({ id, title: say('capture.failed'), message: say('capture.failed.why') }).catch(() => {});
  }
}
