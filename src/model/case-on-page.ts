import type { CaseState } from './case-state';
import type { ClockKind, Urgency } from './clock';
import type { Money } from './fact';
import type { Reason } from './reason';

/** What the address of a page about a dispute names; each `null` where it does not. */
export interface CaseNames {
  orderId: string | null;
  lineId: string | null;
  caseId: string | null;
}

/** A file of a pursuit, as a page about its dispute is told of it: without the bytes. */
export interface FileOnPage {
  id: string;
  name: string;
  type: string;
  /** Bytes. */
  size: number;
}

/** A pursuit as a page about its dispute is told of it. */
export interface PursuitOnPage {
  id: string;
  orderId: string;
  lineId: string | null;
  item: string;
  reason: Reason | null;
  state: CaseState;
  /** Nothing has been filed yet. */
  beforeFiling: boolean;
  text: string;
  wanted: Money | null;
  paid: Money | null;
  /** Both as they are shown. */
  wantedShown: string;
  paidShown: string;
  /** Who pays the way back by the rules, as a sentence; empty where no reason is chosen. */
  wayBack: string;
  files: FileOnPage[];
  /** When the page's last button of submitting was pressed and nobody knows yet what became of it, epoch ms. */
  pressedAt: number | null;
  /** The buyer's next deadline, then the next of the others', told at the moment of asking. */
  times: TimeOnPage[];
  /** What is left of the buyer's window to open a dispute (ms) at that moment; `null`: no day is known. */
  windowLeft: number | null;
}

/** What is known of the order of such a page, whatever is pursued of it; money and time as they are shown. */
export interface OrderOnPage {
  orderId: string;
  /** Empty where it is not known. */
  paidShown: string;
  time: string | null;
  /** As of a pursuit. */
  windowLeft: number | null;
}

/** One deadline in words. */
export interface TimeOnPage {
  kind: ClockKind;
  dueAt: number;
  urgency: Urgency;
  sentence: string;
}

/** A piece of a file on its way to the page: base64 of `bytes` from `from` on, of `size` bytes in all. */
export interface FilePiece {
  from: number;
  size: number;
  base64: string;
}
