import { uploadFieldsOf, uploadLimitsOf } from '../../aliexpress/dispute-form';
import { judgeUpload, mostBytes, mostFiles, type UploadLimits } from '../../aliexpress/upload-limits';
import type { FileOnPage, PursuitOnPage } from '../../model';
import { say } from '../../words/say';
import { showSize } from '../../words/show';
import { button } from '../button';
import { make } from '../shadow';
import { byHand } from './by-hand';
import { type AskPiece, fetchFile } from './fetch-file';
import { saidLine } from './panel-text';
import { type PutFiles, putFiles } from './put-files';

export interface FileActs {
  piece: AskPiece;
  /** A copy with at most so many bytes, kept beside the original; `null` where none can be made. */
  smaller: (fileId: string, maxBytes: number) => Promise<FileOnPage | null>;
  /** Several pictures on one sheet, kept beside the originals; `null` where none can be made. */
  sheet: (fileIds: string[], maxBytes: number | null) => Promise<FileOnPage | null>;
}

export interface FilesSection {
  element: HTMLElement;
  /** Looks at the page's fields again: they come and go with the steps of its form. */
  look(): void;
}

/** The files of a case: which of them the page's field takes, and putting them there on the buyer's press. */
export function filesSection(doc: Document, pursuit: PursuitOnPage, acts: FileActs): FilesSection {
  const element = make(doc, 'section');
  const list = make(doc, 'ul');
  const states = make(doc, 'p', 'quietly');
  const said = saidLine(doc);
  const hands = make(doc, 'div');
  const attach = button(doc, 'action', '', () => void busily(putAll));
  attach.dataset.does = 'attach';
  const oneSheet = button(doc, 'link', say('panel.sheet'), () => void busily(makeSheet));
  oneSheet.dataset.does = 'sheet';
  let files = pursuit.files;
  let left = new Set<string>();
  let painted = '';
  let busy = false;
  /** Names that the page's field held after the last press. */
  let held: string[] = [];

  /** Each field of the page with its limits; where nothing is stated, everything goes in. */
  const fields = () => uploadFieldsOf(doc).map((input) => ({ input, limits: uploadLimitsOf(input) }));
  const bestFor = (file: FileOnPage, all = fields()) =>
    all.find(({ limits }) => judgeUpload(file, limits) === 'fits') ??
    all.find(({ limits }) => judgeUpload(file, limits) === 'too-large') ??
    all[0] ??
    null;
  const fitting = (all = fields()) =>
    files.filter((file) => {
      const field = bestFor(file, all);
      return !left.has(file.id) && field !== null && judgeUpload(file, field.limits) === 'fits';
    });

  /** One thing at a time: what a press began is not begun again. */
  async function busily(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    busy = true;
    look();
    try {
      await work();
    } finally {
      busy = false;
      look();
    }
  }

  async function putAll(): Promise<void> {
    const wanted = fitting();
    const fetched = await fetchAll(wanted);
    if (fetched === null) {
      said.textContent = say('panel.files.unreadable');
      return;
    }
    said.textContent = say('panel.files.putting');
    const byField = new Map<HTMLInputElement, File[]>();
    for (const [index, file] of wanted.entries()) {
      const input = bestFor(file)?.input;
      const one = fetched[index];
      if (input && one) byField.set(input, [...(byField.get(input) ?? []), one]);
    }
    const puts: PutFiles[] = [];
    for (const [input, some] of byField) puts.push(await putFiles(input, some));
    tellWhatWasTaken(puts, fetched);
  }

  async function fetchAll(wanted: FileOnPage[]): Promise<File[] | null> {
    const fetched: File[] = [];
    for (const file of wanted) {
      const told = (share: number) => {
        said.textContent = say('panel.files.reading', { name: file.name, share: Math.floor(share * 100) });
      };
      const got = await fetchFile(file, acts.piece, told);
      if (got === null) return null;
      fetched.push(got);
    }
    return fetched;
  }

  function tellWhatWasTaken(puts: PutFiles[], fetched: File[]): void {
    const names = puts.flatMap((put) => put.names);
    const out = puts.flatMap((put) => put.left);
    const refused = names.length === 0;
    const isHeld = puts.every(({ outcome }) => outcome === 'held');
    held = isHeld ? names : [];
    const key = isHeld ? 'panel.files.taken' : 'panel.files.taken-up';
    said.dataset.outcome = refused ? 'refused' : isHeld ? 'held' : 'taken-up';
    said.textContent = refused
      ? say('panel.files.refused')
      : say(key, { n: names.length, names: names.join(', ') });
    const notIn = out.length > 0 && !refused;
    hands.replaceChildren(
      ...(notIn ? [make(doc, 'p', '', say('panel.files.left', { names: out.join(', ') }))] : []),
      make(doc, 'p', 'quietly', refused ? '' : say('panel.files.if-not')),
      ...fetched.map((file) => byHand(doc, file)),
    );
  }

  async function makeSmaller(file: FileOnPage, most: number): Promise<void> {
    said.textContent = say('panel.making');
    const copy = await acts.smaller(file.id, most);
    if (copy !== null) files = files.map((one) => (one.id === file.id ? copy : one));
    said.textContent =
      copy === null ? say('panel.file.smaller.not') : say('panel.file.smaller.made', { name: copy.name });
  }

  /** The pictures that are too many, on one sheet; the first ones stay as they are. */
  async function makeSheet(): Promise<void> {
    const { over, maxBytes } = tooMany(fitting());
    said.textContent = say('panel.making');
    const ids = over.map(({ id }) => id);
    const sheet = await acts.sheet(ids, maxBytes);
    if (sheet !== null) files = [...files.filter(({ id }) => !ids.includes(id)), sheet];
    said.textContent =
      sheet === null ? say('panel.sheet.not') : say('panel.sheet.made', { n: ids.length, name: sheet.name });
  }

  /** How many the page takes (`null`: not stated, or as many), and the pictures that one sheet would have to hold. */
  function tooMany(fits: FileOnPage[], limits = fields()[0]?.limits ?? null) {
    const most = limits ? mostFiles(fits, limits) : null;
    if (limits === null || most === null || fits.length <= most)
      return { most: null, over: [], maxBytes: null };
    const pictures = fits.filter(({ type }) => type.startsWith('image/'));
    const over = pictures.slice(Math.max(0, pictures.length - (fits.length - most) - 1));
    return { most, over: over.length > 1 ? over : [], maxBytes: limits.maxBytes.image };
  }

  function row(file: FileOnPage, limits: UploadLimits | null): HTMLElement {
    const item = make(doc, 'li', 'file');
    const verdict = limits ? judgeUpload(file, limits) : null;
    item.dataset.verdict = verdict ?? 'unknown';
    const most = limits ? mostBytes(file, limits) : null;
    const size = most === null ? '' : showSize(most);
    const words = verdict === null ? '' : say(`panel.file.${verdict}`, { most: size });
    const check = make(doc, 'label');
    const box = make(doc, 'input');
    box.type = 'checkbox';
    box.checked = !left.has(file.id);
    box.disabled = verdict !== 'fits';
    box.addEventListener('change', () => {
      left = new Set(box.checked ? [...left].filter((id) => id !== file.id) : [...left, file.id]);
      look();
    });
    const about = make(doc, 'span', 'about');
    const name = make(doc, 'bdi', 'name', file.name);
    name.title = file.name;
    about.append(name, make(doc, 'span', 'quietly', ` ${showSize(file.size)} `));
    about.append(make(doc, 'span', 'verdict', words));
    check.append(box, about);
    item.append(check);
    if (verdict === 'too-large' && most !== null && file.type.startsWith('image/')) {
      const smaller = button(doc, 'link', say('panel.file.smaller'), () => {
        void busily(() => makeSmaller(file, most));
      });
      smaller.dataset.does = 'smaller';
      item.append(smaller);
    }
    return item;
  }

  /** A page empties its field or puts another in its place, as when submitting fails: what was said is true no more. */
  function lookAtHeld(all: HTMLInputElement[]): void {
    if (busy || held.length === 0 || all.length === 0) return;
    const now = new Set(all.flatMap((input) => [...(input.files ?? [])].map(({ name }) => name)));
    if (held.some((name) => now.has(name))) return;
    held = [];
    said.dataset.outcome = 'emptied';
    said.textContent = say('panel.files.emptied');
  }

  function look(): void {
    const all = fields();
    lookAtHeld(all.map(({ input }) => input));
    const best = files.map((file) => bestFor(file, all)?.limits ?? null);
    const fits = fitting(all);
    const says = JSON.stringify([files, [...left], best, fits.length, busy]);
    if (says === painted) return;
    painted = says;
    list.replaceChildren(...files.map((file, index) => row(file, best[index] ?? null)));
    const limits = all[0]?.limits ?? null;
    const { most, over } = tooMany(fits, limits);
    oneSheet.hidden = over.length === 0;
    states.textContent =
      limits === null
        ? say('panel.files.no-field')
        : most !== null
          ? say('panel.files.too-many', { most })
          : limits.quote === '' && limits.accept.length === 0
            ? say('panel.files.states-none')
            : say('panel.files.states', { quote: limits.quote || limits.accept.join(', ') });
    attach.textContent = say('panel.files.attach', { n: fits.length });
    attach.disabled = busy || most !== null || fits.length === 0;
  }

  element.append(make(doc, 'h3', '', say('panel.files')));
  if (files.length === 0) element.append(make(doc, 'p', 'quietly', say('panel.files.none')));
  else element.append(list, states, oneSheet, attach, said, hands);
  look();
  return { element, look };
}
