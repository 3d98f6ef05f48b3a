import { decode, smallerCopy, whiteCanvas } from './copies';

const CELL = 900;
const GAP = 12;
const LABEL = 56;
const MOST_COLUMNS = 3;

/** One picture of a collage and the line under it. */
export interface Labelled {
  blob: Blob;
  label: string;
}

/**
 * Several pictures on one sheet, each whole and with its label under it, as a JPEG; smaller where `maxBytes` asks
 * for it. `null` where none can be read, or not so small. For forms that take fewer pictures than there are (EL-02).
 */
export async function collage(pictures: readonly Labelled[], maxBytes?: number): Promise<Blob | null> {
  const read = await Promise.all(
    pictures.map(async ({ blob, label }) => ({ bitmap: await decode(blob), label })),
  );
  const shown = read.flatMap(({ bitmap, label }) => (bitmap ? [{ bitmap, label }] : []));
  if (shown.length === 0) return null;
  const columns = Math.min(MOST_COLUMNS, Math.ceil(Math.sqrt(shown.length)));
  const rows = Math.ceil(shown.length / columns);
  const [across, down] = [CELL + GAP, CELL + LABEL + GAP];
  const { canvas, pen } = whiteCanvas(columns * across + GAP, rows * down + GAP);
  pen.fillStyle = '#1b2226';
  pen.font = '28px system-ui, sans-serif';
  pen.textBaseline = 'middle';
  for (const [index, { bitmap, label }] of shown.entries()) {
    const x = GAP + (index % columns) * across;
    const y = GAP + Math.floor(index / columns) * down;
    const scale = Math.min(CELL / bitmap.width, CELL / bitmap.height);
    const [width, height] = [bitmap.width * scale, bitmap.height * scale];
    pen.drawImage(bitmap, x + (CELL - width) / 2, y + (CELL - height) / 2, width, height);
    pen.fillText(label, x, y + CELL + LABEL / 2, CELL);
    bitmap.close();
  }
  const sheet = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return maxBytes === undefined || sheet.size <= maxBytes ? sheet : smallerCopy(sheet, maxBytes);
}
