import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import type { Notice } from '../../src/alarms/browser-port';
import type { reconcile } from '../../src/alarms/reconcile';
import { HEARTBEAT, NEXT_REMINDER } from '../../src/alarms/set-alarms';
import type { Clock } from '../../src/model';
import { tellableClocksOf } from '../../src/rules/quiet-clocks';
import { openDatabase, type RecourseDatabase } from '../../src/store/database';
import { allKnownOrders } from '../../src/store/orders';
import { settingsOf } from '../../src/store/settings';
import { Browser } from './browser';
import { Disturbed, Faults } from './faults';
import { Ledger } from './ledger';
import { memoryStore } from './memory-store';
import { brokenPromise, ladderOf, nameOf } from './promises';
import type { Step, Story } from './story';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const HEARTBEAT_EVERY = 6 * HOUR;
/** So long (ms) at most may the worker sleep through a reminder while the browser is open: two heartbeats and a bit. */
const LATEST = 13 * HOUR;
/** More wake-ups than this in an hour of waiting wear a battery out. */
const RESTLESS = 30;
/** When a notification that was refused is to be tried again (ms), and a minute more. */
const RETRY = 11 * MINUTE;

export class Broken extends Error {}

type Reconcile = typeof reconcile;

/** A machine with a browser, a store and a clock of its own, on which a story is played. */
export class World {
  readonly faults = new Faults();
  readonly browser: Browser;
  db: RecourseDatabase;
  ledger = new Ledger();
  zone: string;
  settings: Awaited<ReturnType<typeof settingsOf>> | null = null;
  readonly ownLeads = new Map<string, number[]>();
  /** The real time, and how far the machine's clock is off it. */
  time: number;
  off = 0;
  alarmFault: Extract<Step, { do: 'alarm' }> | null = null;
  wakes = 0;
  /** What the browser refused to show is tried again by then. */
  retryAt = 0;
  /** Since when (machine's clock) the browser has been awake with nothing going wrong. */
  calmSince: number;
  #lastClocks: Clock[] | null = null;
  #known: Awaited<ReturnType<typeof allKnownOrders>> | null = null;
  #country: string | null = null;
  /** What a notification did that none may. */
  #heardWrong: string | null = null;
  readonly #reconcile: Reconcile;
  readonly #isReal: boolean;
  /** The disk: that of the real store, and that of the one in memory. */
  #factory = new IDBFactory();
  #kept = new Map<string, Map<string, Record<string, unknown>>>();

  constructor(story: Story, reconcile: Reconcile, isReal: boolean) {
    this.#reconcile = reconcile;
    this.#isReal = isReal;
    this.time = story.at;
    this.zone = story.zone;
    this.calmSince = story.at;
    this.browser = new Browser(
      this.faults,
      () => this.now,
      (notice) => this.#hear(notice),
    );
    this.db = this.#open();
  }

  /** What the machine's clock shows. */
  get now(): number {
    return this.time + this.off;
  }

  /** From now on nothing may have gone wrong anew; what a clock that was set back put to sleep stays so. */
  disturb(): void {
    if (this.calmSince !== Number.POSITIVE_INFINITY) this.calmSince = this.now;
  }

  /** Something in the store was changed from outside of a run. */
  changed(): void {
    this.#known = null;
    this.#lastClocks = null;
    this.settings = null;
    this.disturb();
  }

  /** The buyer's clocks and those of others, as the rules have them now. */
  async clocks(): Promise<Clock[]> {
    this.#known ??= await allKnownOrders(this.db);
    this.settings ??= await settingsOf(this.db);
    const ctx = { now: this.now, zone: this.zone, country: this.#country };
    this.#lastClocks = this.#known.flatMap((known) => tellableClocksOf(known, ctx).clocks);
    return this.#lastClocks;
  }

  /** One run of the worker: a job of its own first, then the reminders. Then all promises are looked at. */
  async wake(job?: () => Promise<unknown>): Promise<void> {
    this.wakes += 1;
    this.faults.begin();
    try {
      await job?.();
      await this.#reconcile(this.db, this.browser, this.now, this.zone);
    } catch (error) {
      if (!(this.faults.disturbed || error instanceof Disturbed)) throw error;
    } finally {
      this.faults.end();
    }
    if (this.faults.refused) this.retryAt = this.time + RETRY;
    if (this.faults.disturbed) {
      this.db.close();
      this.db = this.#open();
      this.disturb();
    }
    if (this.#heardWrong !== null) throw new Broken(this.#heardWrong);
    // A run may move cases on.
    this.#known = null;
    this.#lastClocks = null;
    await this.#settleAccounts();
    if (this.faults.disturbed) return;
    if (this.calmSince === Number.POSITIVE_INFINITY) this.calmSince = this.now;
    if (this.time < this.retryAt) return;
    const broken = brokenPromise({
      now: this.now,
      clocks: await this.clocks(),
      ledger: this.ledger,
      settings: this.settings ?? (await settingsOf(this.db)),
      ownLeads: this.ownLeads,
      toolbar: this.browser.toolbar,
    });
    if (broken !== null) throw new Broken(broken);
  }

  /** Lets time pass with the browser open: its alarms go off. */
  async pass(length: number): Promise<void> {
    const end = this.time + length;
    const most = this.wakes + RESTLESS + Math.ceil((length / HOUR) * 2);
    for (;;) {
      const next = this.#nextAlarm();
      if (next === null || next.at - this.off > end) break;
      await this.#move(Math.max(this.time, next.at - this.off));
      await this.#goOff(next.name);
      if (this.wakes > most) throw new Broken(`the worker is woken without rest (${this.wakes} times)`);
    }
    await this.#move(end);
  }

  /** Lets time pass with the machine asleep or the browser closed. */
  skip(length: number): void {
    this.time += length;
    this.disturb();
  }

  /** What is missed on the way to a later time, although the browser was awake for long enough. */
  async #move(to: number): Promise<void> {
    const from = this.now;
    const clocks = this.#lastClocks ?? (await this.clocks());
    this.time = to;
    for (const clock of clocks) {
      if (clock.actor !== 'buyer' || clock.dueAt <= from || clock.dueAt > this.now) continue;
      if (this.ledger.isSettled(clock) || this.ledger.quietUntil(clock) !== null) continue;
      const first = Math.max(
        ...ladderOf(clock, { settings: this.settings as never, ownLeads: this.ownLeads }),
      );
      const awake = clock.dueAt - Math.max(this.calmSince, clock.dueAt - first);
      if (awake >= LATEST && this.ledger.tellings(clock).length === 0) {
        throw new Broken(`it passed unannounced: ${nameOf(clock, this.now)}`);
      }
    }
  }

  #nextAlarm(): { name: string; at: number } | null {
    const all = [...this.browser.alarms].map(([name, { at }]) => ({ name, at }));
    const fault = this.alarmFault;
    if (fault?.goes === 'early' || fault?.goes === 'late') {
      const by = fault.goes === 'late' ? fault.by : -fault.by;
      for (const one of all) if (one.name === NEXT_REMINDER) one.at += by;
    }
    all.sort((a, b) => a.at - b.at);
    return all[0] ?? null;
  }

  async #goOff(name: string): Promise<void> {
    const alarm = this.browser.alarms.get(name);
    if (alarm?.everyMinutes != null) {
      this.browser.alarms.set(name, { ...alarm, at: this.now + HEARTBEAT_EVERY });
    } else this.browser.alarms.delete(name);
    const fault = name === HEARTBEAT ? null : this.alarmFault;
    if (fault) {
      this.alarmFault = null;
      this.disturb();
    }
    if (fault?.goes === 'lost') return;
    await this.wake();
    if (fault?.goes === 'double') await this.wake();
  }

  #hear({ title, tells }: Notice): void {
    for (const id of tells) {
      const before = this.ledger.told.get(id);
      if (before?.sure && !id.endsWith(':snooze')) this.#heardWrong ??= `told twice: ${id} (${title})`;
      const head = id.slice(0, id.lastIndexOf(':') + 1);
      const whole = head.replace(/^(deadline:\d+:)\d+/, '$1-');
      if (this.ledger.settled.has(head) || this.ledger.settled.has(whole)) {
        this.#heardWrong ??= `told after it was settled: ${id}`;
      }
      this.ledger.told.set(id, { at: this.now, sure: false });
    }
  }

  /** What was told and written down may not be told again; what was told and lost may, once. */
  async #settleAccounts(): Promise<void> {
    const open = [...this.ledger.told].filter(([, { sure }]) => !sure);
    if (open.length === 0) return;
    const records = await this.db.reminders.bulkGet(open.map(([id]) => id));
    for (const [at, [, one]] of open.entries()) one.sure = records[at]?.state === 'announced';
    for (const [id] of open) {
      if (!id.endsWith(':snooze')) continue;
      this.ledger.putOff.delete(id.slice(0, id.lastIndexOf(':') + 1));
    }
  }

  /** A store of the same rows on another machine, with nothing of the browser's. */
  async moveTo(rows: Rows): Promise<void> {
    this.db.close();
    this.#factory = new IDBFactory();
    this.#kept = new Map();
    this.db = this.#open();
    for (const [name, all] of Object.entries(rows)) await this.db.table(name).bulkPut(all);
    this.browser.alarms.clear();
    this.browser.toolbar = '';
    this.changed();
  }

  async rows(): Promise<Rows> {
    const all = await Promise.all(this.db.tables.map(async (table) => [table.name, await table.toArray()]));
    return Object.fromEntries(all) as Rows;
  }

  close(): void {
    this.db.close();
  }

  #open(): RecourseDatabase {
    if (!this.#isReal) return memoryStore(this.#kept, this.faults);
    Dexie.dependencies.indexedDB = this.#factory;
    const db = openDatabase('sim');
    db.use(this.faults.middleware());
    return db;
  }
}

export type Rows = Record<string, unknown[]>;
