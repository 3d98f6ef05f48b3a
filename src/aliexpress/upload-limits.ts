import { normalise } from './text';

/** What a page's upload field and the words beside it state. Whatever they do not state is `null` or empty. */
export interface UploadLimits {
  /** Tokens of the field's `accept`, lower case; empty: it states none. */
  accept: string[];
  /** Endings that the words name (`jpg`, `png`); empty: they name none. */
  endings: string[];
  multiple: boolean;
  /** At most so many bytes a file, by what they are said of. */
  maxBytes: Record<UploadKind, number | null>;
  /** At most so many files. */
  maxCount: Record<UploadKind, number | null>;
  /** The words that were read. */
  quote: string;
}

export type UploadKind = 'image' | 'video';

const UNITS: Record<string, number> = {
  k: 1024,
  к: 1024,
  m: 1024 ** 2,
  м: 1024 ** 2,
  g: 1024 ** 3,
  г: 1024 ** 3,
};
const SIZE = /(\d+(?:[.,]\d+)?)\s*([kmgкмг])(?:[bo]|б|ib)(?![a-zа-я])/giu;
const COUNTED =
  /(\d{1,2})\s*(?:pictures?|photos?|images?|files?|videos?|fotos?|im[aá]gen(?:es|s)?|archivos?|v[ií]deos?|bilder|dateien|arquivos?|immagini|zdj[eę]\p{L}*|фото\p{L}*|файл\p{L}*|видео)/giu;
const UP_TO =
  /(?:up to|at most|max(?:imum|\.)?(?: of)?|no more than|hasta|m[aá]ximo(?: de)?|bis zu|h[oö]chstens|at[eé]|jusqu.[aà]|fino a|do|до)\s*(\d{1,2})(?!\d|[.,]\d|\s*(?:[kmgкмг](?:[bo]|б)|seconds?|sec|s\b|min))/giu;
const ENDINGS = /(?<![\p{L}])(jpe?g|png|gif|bmp|webp|heic|mp4|mov|avi|pdf)(?![\p{L}])/giu;
const OF_VIDEO = /v[ií]d[eé]o|film|видео|\bmp4\b|\bmov\b|wideo/iu;
const OF_IMAGE = /photo|foto|фото|pictur|imag|bild|immagin|zdj|jpe?g|png/iu;

/**
 * Reads what a field and the words beside it state (rules.md 7, EL-01 to EL-03: the page's own word is the only one that
 * is current). Of several figures the smallest counts: a file that fits it is taken in any case.
 */
export function readUploadLimits(field: { accept: string; multiple: boolean }, beside: string): UploadLimits {
  const quote = normalise(beside).replace(/\s+/g, ' ').trim().slice(0, 300);
  const limits: UploadLimits = {
    accept: field.accept
      .toLowerCase()
      .split(',')
      .map((token) => token.trim())
      .filter((token) => token !== ''),
    endings: [...new Set([...quote.matchAll(ENDINGS)].map(([, ending = '']) => ending.toLowerCase()))],
    multiple: field.multiple,
    maxBytes: { image: null, video: null },
    maxCount: { image: null, video: null },
    quote,
  };
  let about: UploadKind[] = ['image', 'video'];
  for (const part of quote.split(/[.;!•·|](?!\d)|,(?!\d)/u)) {
    const [image, video] = [OF_IMAGE.test(part), OF_VIDEO.test(part)];
    if (image !== video) about = image ? ['image'] : ['video'];
    else if (image) about = ['image', 'video'];
    const sizes = [...part.matchAll(SIZE)].map(
      ([, number = '', unit = '']) => Number(number.replace(',', '.')) * (UNITS[unit.toLowerCase()] ?? 1),
    );
    const counts = [...part.matchAll(UP_TO), ...part.matchAll(COUNTED)].map(([, number]) => Number(number));
    for (const kind of about) {
      limits.maxBytes[kind] = smallest(limits.maxBytes[kind], sizes);
      limits.maxCount[kind] = smallest(limits.maxCount[kind], counts);
    }
  }
  return limits;
}

function smallest(known: number | null, more: readonly number[]): number | null {
  const all = [...(known === null ? [] : [known]), ...more.filter((one) => one > 0)];
  return all.length === 0 ? null : Math.min(...all);
}

/** Whether a file goes into the field, or what is in the way. */
export type UploadVerdict = 'fits' | 'wrong-type' | 'too-large';

export function judgeUpload(
  file: { name: string; type: string; size: number },
  limits: UploadLimits,
): UploadVerdict {
  if (!isAccepted(file, limits)) return 'wrong-type';
  const most = limits.maxBytes[kindOf(file)];
  return most !== null && file.size > most ? 'too-large' : 'fits';
}

/** How many bytes a file may have, or `null` where nothing is stated. */
export function mostBytes(file: { name: string; type: string }, limits: UploadLimits): number | null {
  return limits.maxBytes[kindOf(file)];
}

/** How many files may be put in: by the words, else one where the field takes one at a time; `null`: not stated. */
export function mostFiles(
  files: readonly { name: string; type: string }[],
  limits: UploadLimits,
): number | null {
  const { image, video } = limits.maxCount;
  const stated = files.every((file) => kindOf(file) === 'video') ? video : image;
  return stated;
}

function kindOf({ type }: { type: string }): UploadKind {
  return type.startsWith('video/') ? 'video' : 'image';
}

function isAccepted(
  { name, type }: { name: string; type: string },
  { accept, endings }: UploadLimits,
): boolean {
  const ending = plainEnding(/\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? '');
  if (accept.length > 0) {
    return accept.some((token) => {
      if (token.startsWith('.')) return plainEnding(token.slice(1)) === ending;
      const [kind = '', what = ''] = token.split(';')[0]?.split('/') ?? [];
      return what === '*' || (kind === '*' && what === '')
        ? kind === '*' || type.startsWith(`${kind}/`)
        : `${kind}/${plainEnding(what)}` === type.replace(/jpe?g$/, 'jpg');
    });
  }
  return endings.length === 0 || endings.map(plainEnding).includes(ending);
}

/** Some pages write `image/jpg`, which no file has as its type. */
function plainEnding(ending: string): string {
  const lower = ending.toLowerCase();
  return lower === 'jpeg' ? 'jpg' : lower;
}
