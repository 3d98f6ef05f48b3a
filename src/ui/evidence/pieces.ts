import { kindOfFile } from '../../evidence/kind-of-file';
import { kindOfPage } from '../../evidence/kind-of-page';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import type { Piece } from './use-taking';

/** Files that were picked or dropped, as they are. */
export function piecesOfFiles(files: Iterable<File>): Piece[] {
  return [...files].map((file) => ({
    bytes: file,
    name: file.name,
    kind: kindOfFile(file.type),
    madeAt: file.lastModified || null,
  }));
}

/** What was pasted: files (a picture from the clipboard has no name of its own), else the text as a note. */
export function piecesOfPaste(data: DataTransfer, now: number, zone: string): Piece[] {
  const day = dayOf(now, zone);
  if (data.files.length > 0) {
    return piecesOfFiles(data.files).map((piece) => {
      const ending = piece.bytes.type.split('/')[1]?.replace(/\W.*$/, '') ?? 'bin';
      const isNameless = /^(image\.\w+|)$/.test(piece.name);
      return isNameless ? { ...piece, name: say('evidence.pasted.name', { day, ending }) } : piece;
    });
  }
  const text = data.getData('text/plain').trim();
  return text === ''
    ? []
    : [{ ...noteOf(text, day), name: say('evidence.pasted.name', { day, ending: 'txt' }) }];
}

/** The buyer's own words. `day`: the present one. */
export function noteOf(text: string, day: string): Piece {
  return {
    bytes: new Blob([text], { type: 'text/plain;charset=utf-8' }),
    name: say('evidence.note.name', { day }),
    kind: 'note',
  };
}

/** A page of the shop as pictures of it, and its visible words where they are known. `at`: the present moment. */
export function piecesOfPage(
  url: string,
  pictures: readonly Blob[],
  words: string | null,
  at: number,
  zone: string,
): Piece[] {
  const day = dayOf(at, zone);
  const about = { kind: kindOfPage(url), url, madeAt: at };
  const named = (index: number) =>
    pictures.length === 1
      ? say('evidence.picture.name', { day })
      : say('evidence.picture.name.part', { day, part: index + 1 });
  const pieces: Piece[] = pictures.map((bytes, index) => ({ ...about, bytes, name: named(index) }));
  if (words === null || words.trim() === '') return pieces;
  const bytes = new Blob([words], { type: 'text/plain;charset=utf-8' });
  return [...pieces, { ...about, bytes, name: say('evidence.words.name', { day }) }];
}
