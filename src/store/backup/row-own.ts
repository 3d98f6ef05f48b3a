import * as v from 'valibot';
import {
  CASE_EVENT_KINDS,
  type CaseDetail,
  type CaseEvent,
  CLOCK_KINDS,
  DEFAULT_SETTINGS,
  EVIDENCE_KINDS,
  type Evidence,
  type Listing,
  ORDER_STATUSES,
  PAGE_KINDS,
  PAGE_STATES,
  type Problem,
  type Pursuit,
  REASONS,
  RETURNS_POLICIES,
  type Settings,
} from '../../model';
import type {
  FieldHealth,
  MetaRecord,
  PageRecord,
  PageTrouble,
  ReminderRecord,
  SettingRecord,
} from '../records';
import { byName, exactly, listOf, maybe, orNull } from './exactly';
import {
  day,
  flag,
  given,
  id,
  instant,
  money,
  number,
  oneOf,
  orderId,
  paymentMethod,
  text,
  witness,
} from './row-atoms';

/** What the buyer wrote may be long. */
const LETTER = 100_000;
const name = v.pipe(v.string(), v.maxLength(200));

const detail = exactly<CaseDetail>({
  status: maybe(oneOf(ORDER_STATUSES)),
  want: maybe(oneOf(['refund', 'return-and-refund'])),
  amount: maybe(money),
  payer: maybe(oneOf(['seller', 'buyer', 'platform'])),
  method: maybe(paymentMethod),
  inTransit: maybe(flag),
  seenOnly: maybe(flag),
  ended: maybe(flag),
  afterSalesWarranty: maybe(flag),
  given: maybe(given),
});

const event = exactly<CaseEvent>({
  id: text(500),
  kind: oneOf(CASE_EVENT_KINDS),
  at: instant,
  on: day,
  source: oneOf(['page', 'user', 'inferred']),
  seenAt: instant,
  quote: text(LETTER),
  detail,
});

export const pursuitRow = exactly<Pursuit>({
  id,
  orderId,
  lineId: orNull(id),
  productId: orNull(id),
  caseId: orNull(id),
  reason: orNull(oneOf(REASONS)),
  branch: orNull(text(200)),
  wanted: orNull(money),
  answers: byName(name, text(LETTER)),
  passedOver: byName(name, text(LETTER)),
  texts: byName(name, text(LETTER)),
  step: text(200),
  events: listOf(event),
  given: listOf(given, 200),
  method: paymentMethod,
  startedAt: instant,
  changedAt: instant,
});

export const evidenceRow = exactly<Evidence>({
  id,
  orderId: orNull(orderId),
  lineId: orNull(id),
  pursuitId: orNull(id),
  kind: oneOf(EVIDENCE_KINDS),
  item: orNull(text(200)),
  name: text(),
  type: text(300),
  size: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  madeAt: orNull(number),
  takenInAt: instant,
  url: orNull(text()),
  version: text(100),
  copyOf: orNull(id),
});

export const listingRow = exactly<Listing>({
  id,
  productId: id,
  takenAt: instant,
  lastSeenAt: instant,
  url: text(),
  title: orNull(text()),
  price: orNull(money),
  options: listOf(
    exactly<Listing['options'][number]>({ name: text(), values: listOf(text()), chosen: orNull(text()) }),
  ),
  specifications: listOf(exactly<Listing['specifications'][number]>({ name: text(), value: text() })),
  returns: oneOf(RETURNS_POLICIES),
  returnLines: listOf(text()),
  description: orNull(text(LETTER)),
  pictures: listOf(text()),
  storeName: orNull(text()),
});

export const reminderRow = exactly<ReminderRecord>({
  id: text(500),
  orderId,
  state: oneOf(['announced', 'done', 'not-needed', 'snoozed', 'silent']),
  at: instant,
  until: orNull(instant),
});

const problem = exactly<Problem>({
  of: orNull(text()),
  field: text(),
  reason: oneOf(['not-found', 'unparsed', 'disagree']),
  seen: text(),
});

const trouble = exactly<PageTrouble>({
  at: instant,
  url: text(),
  state: oneOf(PAGE_STATES),
  problems: listOf(problem),
});

const health = exactly<FieldHealth>({
  lastReadAt: orNull(instant),
  by: listOf(witness, 100),
  lastFailedAt: orNull(instant),
  reason: orNull(oneOf(['not-found', 'unparsed', 'disagree'])),
});

export const pageRow = exactly<PageRecord>({
  page: oneOf(PAGE_KINDS),
  lastReadAt: orNull(instant),
  lastSeenAt: instant,
  trouble: orNull(trouble),
  fields: maybe(byName(name, health)),
});

export const metaRow = exactly<MetaRecord>({ key: text(200), value: text(1_000) });

const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60));

const settingValues = {
  quiet: orNull(exactly<NonNullable<Settings['quiet']>>({ from: minute, to: minute })),
  leads: byName(v.picklist(CLOCK_KINDS), listOf(number, 50)),
  remindOfBackup: flag,
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, unknown> };

/** One choice, with a value of its own kind; a choice that this version does not know is none. */
export const settingRow = v.pipe(
  v.object({ key: v.picklist(Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]), value: v.unknown() }),
  v.check(({ key, value }) => v.safeParse(settingValues[key], value).success, 'not a value of that choice'),
  v.transform(({ key, value }) => ({ key, value: v.parse(settingValues[key], value) })),
) as unknown as v.GenericSchema<unknown, SettingRecord>;
