import { readUploadLimits, type UploadLimits } from './upload-limits';

/** The parts of the form of a dispute that are known (pages.md 5.2, 5.3), by class prefix; the site misspells `commet`. */
const TEXT_FIELD = 'textarea[class*="--textarea--"]';
const SUBMIT = '[data-pl="buyersubmit_btn_submit"]';
const MODAL_FOOT = '.comet-v2-modal-footer';
const PRIMARY = 'button.comet-v2-btn-primary, button:last-of-type';
const MODAL = '[role="dialog"], [class*="modal"]';
const OFFER = '[class*="newReverseRefundInfo--amount--"]';
/** What the buyer fills in or presses on these pages. */
const CONTROLS = 'textarea, [class*="comet-v2-select"], button[class*="comet-v2-btn"]';
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
  const all = fileFieldsIn(doc).filter(({ disabled }) => !disabled);
  // The field itself is mostly hidden behind a drawn button, at times with what it stands in.
  const beside = all.filter(({ parentElement }) => isShown(parentElement));
  const usable =
    beside.length > 0 ? beside : all.filter((input) => isShown(input.parentElement?.parentElement));
  const inModal = usable.filter((input) => input.closest(MODAL) !== null);
  return inModal.length > 0 ? inModal : usable;
}

/** Every upload field; those inside of open shadow roots are looked for where the page itself has none. */
function fileFieldsIn(root: Document | ShadowRoot): HTMLInputElement[] {
  const found = [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  if (found.length > 0) return found;
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? fileFieldsIn(shadowRoot) : [],
  );
}

/** What the buyer fills in or presses on the page and must never be covered, as far as it is shown. */
export function formControls(doc: Document): Element[] {
  const fields = uploadFieldsOf(doc).flatMap((input) =>
    isShown(input) ? input : (input.parentElement ?? []),
  );
  return [...shown([...doc.querySelectorAll<HTMLElement>(CONTROLS)]), ...fields];
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

function shown<T extends Element>(elements: T[]): T[] {
  return elements.filter(isShown);
}

function isShown(element: Element | null | undefined): boolean {
  return (element?.getClientRects().length ?? 0) > 0;
}
