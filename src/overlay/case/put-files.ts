import { uploadPlaceOf } from '../../aliexpress/dispute-form';

/** What the page did with files that were put into its field. */
export interface PutFiles {
  /** Names that stand in the field, or that the page has taken up out of it. */
  names: string[];
  /** `held`: they stand in the field; `taken-up`: the page emptied it and shows something new; `refused`: neither. */
  outcome: 'held' | 'taken-up' | 'refused';
}

/** How long (ms) the page is given to show that it has taken something. */
const ANSWER = 2_500;

/**
 * Puts files into the page's own field after the buyer's click, with the events of input and change, and tells what
 * the page accepted by reading the field again. A field that takes one at a time gets them one after the other. Pages
 * that trust only the buyer's own hand empty the field or do nothing: then it is `refused`.
 */
export async function putFiles(input: HTMLInputElement, files: readonly File[]): Promise<PutFiles> {
  const rounds = input.multiple ? [files] : files.map((file) => [file]);
  const names: string[] = [];
  let outcome: PutFiles['outcome'] = 'refused';
  for (const round of rounds) {
    const field = input.isConnected ? input : null;
    if (field === null) break;
    outcome = await putAtOnce(field, round);
    if (outcome === 'refused') break;
    names.push(...round.map(({ name }) => name));
  }
  return { names, outcome: names.length > 0 && outcome === 'refused' ? 'taken-up' : outcome };
}

async function putAtOnce(input: HTMLInputElement, files: readonly File[]): Promise<PutFiles['outcome']> {
  const doc = input.ownerDocument;
  const shows = watchFor(uploadPlaceOf(input));
  const carrier = new DataTransfer();
  for (const file of files) carrier.items.add(file);
  try {
    input.files = carrier.files;
  } catch {
    shows.end();
    return 'refused';
  }
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  const answered = await shows.answer(doc.defaultView ?? self);
  const held = new Set([...(input.files ?? [])].map(({ name }) => name));
  if (files.every(({ name }) => held.has(name))) return 'held';
  return answered ? 'taken-up' : 'refused';
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
