import { uploadFieldsOf, uploadPlaceOf } from '../../aliexpress/dispute-form';

/** What the page did with files that were put into its field. */
export interface PutFiles {
  /** Names that stand in the field, or that the page has taken up out of it. */
  names: string[];
  /** Names that were not put in: the field holds one and the page did not take it out, or it went away. */
  left: string[];
  /** `held`: they stand in the field; `taken-up`: the page emptied it and shows something new; `refused`: neither. */
  outcome: 'held' | 'taken-up' | 'refused';
}

/** How long (ms) the page is given to show that it has taken something. */
const ANSWER = 2_500;
/** How long (ms) a field that takes one at a time may be away while the page takes it up (pages.md 5.2). */
const COMES_BACK = 30_000;

/**
 * Puts files into the page's own field after the buyer's click, with the events of input and change, and tells what
 * the page accepted by reading the field again. A field that takes one at a time gets them one after the other, in the
 * field that the page puts in its place, and no more once one stays in it: the next would push it out. Pages that trust
 * only the buyer's own hand empty the field or do nothing: then it is `refused`.
 */
export async function putFiles(input: HTMLInputElement, files: readonly File[]): Promise<PutFiles> {
  const rounds = input.multiple ? [files] : files.map((file) => [file]);
  const names: string[] = [];
  let outcome: PutFiles['outcome'] = 'refused';
  let field: HTMLInputElement | null = input;
  for (const [index, round] of rounds.entries()) {
    field = index === 0 ? input : await sameField(field ?? input);
    if (field === null) break;
    const put = await putAtOnce(field, round);
    if (put.outcome === 'refused') break;
    names.push(...round.map(({ name }) => name));
    outcome = put.outcome;
    if (put.outcome === 'held' && !put.answered) break;
  }
  const left = files.map(({ name }) => name).slice(names.length);
  return { names, left, outcome };
}

/** The field, or the one that the page has made anew in its place; `null` where none comes. */
async function sameField(before: HTMLInputElement): Promise<HTMLInputElement | null> {
  const doc = before.ownerDocument;
  const view = doc.defaultView ?? self;
  const until = view.performance.now() + COMES_BACK;
  for (;;) {
    const all = uploadFieldsOf(doc);
    const found = all.includes(before)
      ? before
      : all.find(({ accept, multiple }) => accept === before.accept && multiple === before.multiple);
    if (found || view.performance.now() > until) return found ?? null;
    await new Promise((done) => view.setTimeout(done, 100));
  }
}

async function putAtOnce(
  input: HTMLInputElement,
  files: readonly File[],
): Promise<{ outcome: PutFiles['outcome']; answered: boolean }> {
  const doc = input.ownerDocument;
  const shows = watchFor(uploadPlaceOf(input));
  const carrier = new DataTransfer();
  for (const file of files) carrier.items.add(file);
  try {
    input.files = carrier.files;
  } catch {
    shows.end();
    return { outcome: 'refused', answered: false };
  }
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const answered = await shows.answer(doc.defaultView ?? self);
  const held = new Set([...(input.isConnected ? (input.files ?? []) : [])].map(({ name }) => name));
  if (files.every(({ name }) => held.has(name))) return { outcome: 'held', answered };
  return { outcome: answered ? 'taken-up' : 'refused', answered };
}

/** Whether something new comes to a place of the page: a picture of what was taken, a name, a progress. */
function watchFor(place: Element) {
  let came = false;
  const observer = new MutationObserver((records) => {
    came ||= records.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeType === 1));
  });
  observer.observe(place, { childList: true, subtree: true });
  return {
    end: () => observer.disconnect(),
    answer: (view: Window) =>
      new Promise<boolean>((done) => {
        const until = view.performance.now() + ANSWER;
        const look = () => {
          // The whole place made anew is an answer too.
          came ||= !place.isConnected;
          if (!came && view.performance.now() < until) {
            view.setTimeout(look, 100);
            return;
          }
          observer.disconnect();
          done(came);
        };
        look();
      }),
  };
}
