import type { Alarm, BrowserPort, Notice } from '../../src/alarms/browser-port';
import type { Faults } from './faults';

/** A browser as far as the reminders see it: its alarms live on while the worker sleeps. */
export class Browser implements BrowserPort {
  version = '1';
  alarms = new Map<string, Alarm>();
  toolbar = '';
  readonly #faults: Faults;
  readonly #now: () => number;
  readonly #heard: (notice: Notice) => void;

  constructor(faults: Faults, now: () => number, heard: (notice: Notice) => void) {
    this.#faults = faults;
    this.#now = now;
    this.#heard = heard;
  }

  alarm(name: string) {
    return this.#passed(() => this.alarms.get(name) ?? null);
  }
  setAlarm(name: string, alarm: { at: number } | { everyMinutes: number }) {
    return this.#passed(() => {
      const set =
        'at' in alarm
          ? { at: alarm.at, everyMinutes: null }
          : { at: this.#now() + alarm.everyMinutes * 60_000, everyMinutes: alarm.everyMinutes };
      this.alarms.set(name, set);
    });
  }
  clearAlarm(name: string) {
    return this.#passed(() => {
      this.alarms.delete(name);
    });
  }
  notify(notice: Notice) {
    return this.#passed(() => {
      if (this.#faults.refuseNotice) {
        this.#faults.refuseNotice = false;
        this.#faults.refused = true;
        throw new Error('refused');
      }
      this.#heard(notice);
    });
  }
  mayNotify() {
    return this.#passed(() => true);
  }
  showOnToolbar(text: string) {
    return this.#passed(() => {
      this.toolbar = text;
    });
  }
  openTab() {
    return this.#passed(() => {});
  }
  clearNotice() {
    return this.#passed(() => {});
  }
  ownPage(path: string) {
    return `chrome-extension://recourse${path}`;
  }

  /** The worker can be stopped before the browser does it and after. */
  async #passed<T>(act: () => T): Promise<T> {
    this.#faults.step();
    const answer = act();
    await Promise.resolve();
    this.#faults.step();
    return answer;
  }
}
