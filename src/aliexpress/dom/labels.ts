import type { DateField } from '../../model';
import { normalise } from '../text';

/**
 * The shop's own words where nothing else tells (pages.md 3, 4, 8): the last resort. A word that is not here
 * is an unknown one, never a guess.
 */
const DATE_ROWS: Partial<Record<DateField, string[]>> = {
  placedOn: ['order placed on', 'bestellung aufgegeben am'],
  paidOn: ['paid on', 'payment time', 'bezahlt am'],
  shippedOn: ['shipment completed on'],
  completedOn: ['order completed on'],
};
const PAID_NODE = ['paid'];
const TOTAL = ['total', 'gesamt', 'insgesamt'];
const OPEN_DISPUTE = ['returns/refunds'];
const OTHER_BUTTONS = [
  'add to cart',
  'track order',
  'track status',
  'receipt',
  'remove',
  'details',
  'order details',
  'confirm received',
];
const CONFIRM_RECEIVED = ['confirm received', 'confirmar recepción'];
const STILL_UNDER_WAY = ['estimated delivery', 'delivery'];

/** Whether a node of the protection time line is the payment. */
export function isPaidNode(label: string): boolean {
  return PAID_NODE.includes(fold(label));
}

/** Whether a row of the price block is labelled as its total. */
export function isTotalLabel(text: string): boolean {
  return TOTAL.includes(fold(text));
}

/** Whether a button confirms that the order was received. */
export function isConfirmReceived(text: string): boolean {
  return CONFIRM_RECEIVED.includes(fold(text));
}

/** What a button on an order's line is for: to open a dispute, something else known, or unknown words. */
export function lineButton(text: string): 'open-dispute' | 'other' | 'unknown' {
  const word = fold(text).replace(/\s*\/\s*/, '/');
  if (OPEN_DISPUTE.includes(word)) return 'open-dispute';
  return OTHER_BUTTONS.includes(word) ? 'other' : 'unknown';
}

/** Whether the head of the tracking page announces a delivery that is still to come. */
export function isStillUnderWay(label: string): boolean {
  return STILL_UNDER_WAY.includes(fold(label));
}

/** Which of an order's days a row of the detail page tells, by the words it begins with. */
export function dateFieldOfRow(text: string): DateField | null {
  const row = fold(text);
  for (const [field, words] of Object.entries(DATE_ROWS)) {
    const fits = words.some((word) => row.startsWith(word) && !/^[\p{L}\p{M}]/u.test(row.slice(word.length)));
    if (fits) return field as DateField;
  }
  return null;
}

function fold(text: string): string {
  return normalise(text)
    .toLowerCase()
    .replace(/[\s:.]+$/, '');
}
