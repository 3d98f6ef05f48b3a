import { browser } from 'wxt/browser';

/** A notification in plain text; the same id again replaces it. */
export interface Notice {
  id: string;
  title: string;
  message: string;
  /** The ids of the reminders that it tells of. */
  tells: string[];
}

/** When an alarm goes off (epoch ms), and its period in minutes if it repeats. */
export interface Alarm {
  at: number;
  everyMinutes: number | null;
}

/** The little of the browser that the reminders need, so that a test can stand in for it. */
export interface BrowserPort {
  /** The extension's own version. */
  version: string;
  alarm(name: string): Promise<Alarm | null>;
  setAlarm(name: string, alarm: { at: number } | { everyMinutes: number }): Promise<void>;
  clearAlarm(name: string): Promise<void>;
  notify(notice: Notice): Promise<void>;
  /** Whether the browser shows the extension's notifications; `null` where it does not say. */
  mayNotify(): Promise<boolean | null>;
  /** The short text on the toolbar's icon (empty for none) and its tooltip. */
  showOnToolbar(text: string, title: string): Promise<void>;
  openTab(url: string): Promise<void>;
  clearNotice(id: string): Promise<void>;
  /** The address of a page of the extension itself. */
  ownPage(path: '/popup.html' | '/desk.html'): string;
}

const TEAL = '#0b5563';

const notifications: typeof browser.notifications & { getPermissionLevel?(): Promise<string> } =
  browser.notifications;

/** The browser itself. Buttons and `requireInteraction` are left out: Firefox throws on them. */
export function browserPort(): BrowserPort {
  return {
    version: browser.runtime.getManifest().version,
    async alarm(name) {
      const alarm = await browser.alarms.get(name);
      return alarm ? { at: alarm.scheduledTime, everyMinutes: alarm.periodInMinutes ?? null } : null;
    },
    async setAlarm(name, alarm) {
      await browser.alarms.create(
        name,
        'at' in alarm ? { when: alarm.at } : { periodInMinutes: alarm.everyMinutes },
      );
    },
    async clearAlarm(name) {
      await browser.alarms.clear(name);
    },
    async notify({ id, title, message }) {
      const iconUrl = new URL('icon/128.png', browser.runtime.getURL('/')).href;
      await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
    },
    async mayNotify() {
      // Firefox has no such question.
      const level = await notifications.getPermissionLevel?.();
      return level === undefined ? null : level === 'granted';
    },
    async showOnToolbar(text, title) {
      await browser.action.setBadgeBackgroundColor({ color: TEAL });
      await browser.action.setBadgeText({ text });
      await browser.action.setTitle({ title });
    },
    async openTab(url) {
      await browser.tabs.create({ url });
    },
    async clearNotice(id) {
      await browser.notifications.clear(id);
    },
    ownPage: (path) => browser.runtime.getURL(path),
  };
}
