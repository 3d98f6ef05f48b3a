/** The longest sides that are tried, in pixels. */
const SIDES = [4096, 2560, 1920, 1440, 1080, 800, 600, 400] as const;
const QUALITIES = [0.9, 0.8, 0.65] as const;
const COPY_TYPE = 'image/jpeg';

/** Media types of pictures that every browser can read and write again. */
const READABLE = /^image\/(jpeg|png|webp|gif|bmp|avif)$/;

/** Whether a smaller or cleaned copy can be made of it. */
export function canBeCopied(type: string): boolean {
  return READABLE.test(type);
}

/**
 * A JPEG copy of a picture with at most `maxBytes` bytes, as large and as fine as that allows; `null` where it is no
 * picture that can be read, or cannot be made that small. Carries nothing but the picture: no place, no camera. The
 * original stays as it is. Only in a page: it draws.
 */
export async function smallerCopy(original: Blob, maxBytes: number): Promise<Blob | null> {
  const picture = await decode(original);
  if (!picture) return null;
  try {
    const longest = Math.max(picture.width, picture.height);
    const sides = [longest, ...SIDES.filter((side) => side < longest)].filter((side) => side <= 4096);
    for (const side of sides) {
      for (const quality of QUALITIES) {
        const copy = await drawn(picture, side / longest, quality);
        if (copy.size <= maxBytes) return copy;
        // Far too large: a lower quality would not do either.
        if (copy.size > maxBytes * 4) break;
      }
    }
    return null;
  } finally {
    picture.close();
  }
}

/** The same picture without what the camera wrote beside it (place, time, device); `null` where it cannot be read. */
export async function cleanCopy(original: Blob): Promise<Blob | null> {
  const picture = await decode(original);
  if (!picture) return null;
  try {
    return await drawn(picture, 1, 0.95);
  } finally {
    picture.close();
  }
}

/** A small look at a picture as a data URL, for a page that stands alone; `null` where it cannot be read. */
export async function tinyCopy(original: Blob, side: number): Promise<string | null> {
  const picture = await decode(original);
  if (!picture) return null;
  try {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    return await dataUrlOf(await drawn(picture, scale, 0.75));
  } finally {
    picture.close();
  }
}

/** The picture, upright as the camera was held, or `null`. To be closed. */
export async function decode(blob: Blob): Promise<ImageBitmap | null> {
  if (!canBeCopied(blob.type)) return null;
  try {
    return await createImageBitmap(blob);
  } catch {
    return null;
  }
}

function drawn(picture: ImageBitmap, scale: number, quality: number): Promise<Blob> {
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const { canvas, pen } = whiteCanvas(width, height);
  pen.drawImage(picture, 0, 0, width, height);
  return canvas.convertToBlob({ type: COPY_TYPE, quality });
}

/** A white sheet: what is transparent in a picture would come out black in a JPEG. */
export function whiteCanvas(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('the browser gave nothing to draw on');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  return { canvas, pen };
}

async function dataUrlOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:${blob.type};base64,${btoa(text)}`;
}

/** The name of a copy: as the original's, with what it is and the ending of its type. */
export function copyName(name: string, what: string): string {
  const stem = name.replace(/\.[^.]{1,5}$/, '');
  return `${stem}-${what}.jpg`;
}
