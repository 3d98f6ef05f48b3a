import type { TabView } from '../model';
import { type PageInView, pictureOf } from './page-in-view';

/** Scrolls the page to `y` (`null`: back), and tells where it then stands; `null` where it does not answer. */
export type Scroll = (y: number | null) => Promise<TabView | null>;

/** Chromium takes two pictures a second and refuses the third. */
const PAUSE = import.meta.env.FIREFOX ? 150 : 550;
/** A canvas takes no more in height; a longer page becomes several pictures. */
const TALLEST = 8_000;
const MOST_SHOTS = 60;

/**
 * The whole of a page as one or more PNGs, from top to bottom, by scrolling it; at most 60 screens of it. Rejects with
 * the signal's reason when it is aborted, and where the browser does not allow pictures; the page is scrolled back in
 * any case.
 */
export async function pictureOfWhole(
  page: PageInView,
  scroll: Scroll,
  progress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<Blob[]> {
  try {
    const shots: Shot[] = [];
    let at: TabView | null = await scroll(0);
    while (at && shots.length < MOST_SHOTS) {
      signal.throwIfAborted();
      shots.push({ blob: await pictureOf(page), y: at.y, viewHeight: at.viewHeight });
      progress(Math.min(at.y + at.viewHeight, at.height), at.height);
      if (at.y + at.viewHeight >= at.height - 1) break;
      await new Promise((done) => setTimeout(done, PAUSE));
      const next: TabView | null = await scroll(at.y + at.viewHeight);
      // It goes no further, whatever it says of its height.
      if (next && next.y <= at.y) break;
      at = next;
    }
    return await joined(shots);
  } finally {
    await scroll(null);
  }
}

/** A part of the page; its place and the height of what was visible in CSS pixels. */
interface Shot {
  blob: Blob;
  y: number;
  viewHeight: number;
}

/** Puts the parts under each other at their places. */
async function joined(shots: readonly Shot[]): Promise<Blob[]> {
  const sheets: Blob[] = [];
  let sheet: { canvas: OffscreenCanvas; pen: OffscreenCanvasRenderingContext2D; top: number } | null = null;
  const last = shots.at(-1);
  for (const { blob, y, viewHeight } of shots) {
    const bitmap = await createImageBitmap(blob);
    const ratio = bitmap.height / viewHeight;
    const [top, bottom] = [Math.round(y * ratio), Math.round(y * ratio) + bitmap.height];
    if (!sheet || bottom - sheet.top > sheet.canvas.height) {
      if (sheet) sheets.push(await sheet.canvas.convertToBlob({ type: 'image/png' }));
      const end = Math.round((last?.y ?? y) * ratio) + bitmap.height;
      const canvas = new OffscreenCanvas(bitmap.width, Math.max(bitmap.height, Math.min(TALLEST, end - top)));
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('the browser gave nothing to draw on');
      sheet = { canvas, pen, top };
    }
    sheet.pen.drawImage(bitmap, 0, top - sheet.top);
    bitmap.close();
  }
  if (sheet) sheets.push(await sheet.canvas.convertToBlob({ type: 'image/png' }));
  return sheets;
}
