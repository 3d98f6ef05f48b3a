import { readUploadLimits, type UploadLimits } from './upload-limits';

/** The parts of the form of a dispute that are known (pages.md 5.2, 5.3), by class prefix; the site misspells `commet`. */
const TEXT_FIELD = 'textarea[class*="--textarea--"]';
const SUBMIT = '[data-pl="buyersubmit_btn_submit"]';
const MODAL_FOOT = '.comet-v2-modal-footer';
const PRIMARY = 'button.comet-v2-btn-primary, button:last-of-type';
const MODAL = '[role="dialog"], [class*="modal"]';
const OFFER = '[class*="newReverseRefundInfo--amount--"]';
/** As far up from the field its words are looked for. */
const BESIDE_LEVELS = 4;

/** The form's field for the description: the one known by its class, else the only one that is shown. */
export function textFieldOf(doc: Document): HTMLTextAreaElement | null {
  const known = shown([...doc.querySelectorAll<HTMLTextAreaElement>(TEXT_FIELD)]);
  if (known.length > 0) return known.at(-1) ?? null;
  const all = shown([...doc.querySelectorAll('textarea')]);
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** The page's upload fields that can be used now: those of an open modal before those of the page below it. */
export function uploadFieldsOf(doc: Document): HTMLInputElement[] {
  const all = [...doc.querySelectorAll<HTMLInputElement>('input[type="file"]')].filter(
    // The field itself is mostly hidden behind a drawn button; what it stands in is not.
    (input) => !input.disabled && (input.parentElement?.getClientRects().length ?? 0) > 0,
  );
  const inModal = all.filter((input) => input.closest(MODAL) !== null);
  return inModal.length > 0 ? inModal : all;
}

/** What an upload field and the words beside it state. */
export function uploadLimitsOf(input: HTMLInputElement): UploadLimits {
  let words = '';
  let around: Element | null = input.parentElement;
  for (let level = 0; level < BESIDE_LEVELS && around !== null && words === ''; level += 1) {
    // What holds the text field too is the whole form: its words are not about the files.
    if (around.querySelector('textarea')) break;
    const text = (around.textContent ?? '').trim();
    if (/\d/.test(text) && text.length <= 600) words = text;
    around = around.parentElement;
  }
  return readUploadLimits(input, words);
}

/** The place around an upload field where the page shows what it has taken. */
export function uploadPlaceOf(input: HTMLInputElement): Element {
  return input.parentElement?.parentElement ?? input.parentElement ?? input;
}

/** Which button of submitting was pressed: `ask` opens the page's own question, `confirm` answers it. */
export function submitPressed(pressed: Element): 'ask' | 'confirm' | null {
  if (pressed.closest(SUBMIT)) return 'ask';
  const foot = pressed.closest(MODAL_FOOT);
  const button = pressed.closest('button');
  const primary =
    foot?.querySelector(PRIMARY.split(', ')[0] ?? '') ?? foot?.querySelector('button:last-of-type');
  return foot && button && button === primary ? 'confirm' : null;
}

/** The sum that the page of a dispute offers, as printed; `null` where it shows none. */
export function offeredOn(doc: Document): string | null {
  const text = doc.querySelector(OFFER)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' || text.length > 40 ? null : text;
}

function shown<T extends HTMLElement>(elements: T[]): T[] {
  return elements.filter((element) => element.getClientRects().length > 0);
}
