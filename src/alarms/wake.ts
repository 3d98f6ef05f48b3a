import { browser } from 'wxt/browser';
import type { RecourseDatabase } from '../store/database';
import { zoneHere } from '../store/zone-here';
import { say } from '../words/say';
import type { BrowserPort } from './browser-port';
import { noticeTarget } from './notice-target';
import { oneAtATime } from './one-at-a-time';
import { reconcile } from './reconcile';

/**
 * Keeps the reminders: at install, update, start-up and every start of the worker, at each alarm, and whenever
 * the function that it gives back is called, which is after each write. To be called synchronously at the start
 * of the worker, or the browser will not wake it. The given function never rejects: a store that cannot be used
 * shows as a mark on the toolbar. Nothing is told before `spoken`: the buyer's language is known then.
 */
export function keepReminders(
  db: RecourseDatabase,
  port: BrowserPort,
  spoken: Promise<void>,
): () => Promise<void> {
  const refresh = oneAtATime(async () => {
    try {
      await spoken;
      await reconcile(db, port, Date.now(), zoneHere());
    } catch (error) {
      console.error('the reminders could not be brought up to date', error);
      await port.showOnToolbar('!', say('toolbar.trouble')).catch(() => {});
    }
  });
  const wake = () => {
    void refresh();
  };
  browser.runtime.onInstalled.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
  browser.alarms.onAlarm.addListener(wake);
  browser.notifications.onClicked.addListener((id) => {
    void follow(id, port);
  });
  wake();
  return refresh;
}

async function follow(noticeId: string, port: BrowserPort): Promise<void> {
  const target = noticeTarget(noticeId, port);
  if (target !== null) await port.openTab(target);
  await port.clearNotice(noticeId);
}
