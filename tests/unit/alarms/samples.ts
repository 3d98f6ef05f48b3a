import type { Alarm, BrowserPort, Notice } from '../../../src/alarms/browser-port';
import type { Clock } from '../../../src/model';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const NOW = Date.UTC(2026, 10, 1, 12);
export const ORDER = '8200000000000017';

export function clock(dueAt: number, changes: Partial<Clock> = {}): Clock {
  return {
    orderId: ORDER,
    lineId: null,
    kind: 'open-dispute',
    dueAt,
    dueOn: new Date(dueAt).toISOString().slice(0, 10),
    actor: 'buyer',
    basis: 'page',
    synthetic: false,
    ruleIds: ['BP-04'],
    quote: '',
    candidates: [],
    ...changes,
  };
}

/** A browser that remembers what was asked of it. */
export class FakeBrowser implements BrowserPort {
  version = '1.0.0';
  alarms = new Map<string, Alarm>();
  set: string[] = [];
  told: Notice[] = [];
  toolbar = { text: '', title: '' };
  opened: string[] = [];
  cleared: string[] = [];

  async alarm(name: string) {
    return this.alarms.get(name) ?? null;
  }
  async setAlarm(name: string, alarm: { at: number } | { everyMinutes: number }) {
    this.set.push(name);
    this.alarms.set(
      name,
      'at' in alarm ? { at: alarm.at, everyMinutes: null } : { at: 0, everyMinutes: alarm.everyMinutes },
    );
  }
  async clearAlarm(name: string) {
    this.alarms.delete(name);
  }
  async mayNotify(): Promise<boolean | null> {
    return true;
  }
  async notify(notice: Notice) {
    this.told.push(notice);
  }
  async showOnToolbar(text: string, title: string) {
    this.toolbar = { text, title };
  }
  async openTab(url: string) {
    this.opened.push(url);
  }
  async clearNotice(id: string) {
    this.cleared.push(id);
  }
  ownPage(path: string) {
    return `chrome-extension://recourse-id${path}`;
  }
}
