import type { ShopOrder } from '../../replica/model/types';
import type { Stage } from './stage';

/** A picture that is really one. */
export const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/**
 * A case about the first line of an order with its files, put into the store as the walk-through would. `big`: so many
 * bytes more behind the first picture; `drawn`: pictures of 640 x 480 instead of one point.
 */
export async function prepareCase(
  stage: Stage,
  order: ShopOrder,
  id: string,
  names: string[],
  big = 0,
  drawn = false,
): Promise<void> {
  const popup = await stage.openExtensionPage('desk.html');
  await popup.evaluate(
    async (orderId, lineId, pursuitId, files, png, size, real) => {
      const canvas = new OffscreenCanvas(640, 480);
      canvas.getContext('2d')?.fillRect(0, 0, 320, 240);
      const picture = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      const open = indexedDB.open('recourse');
      const db = await new Promise<IDBDatabase>((done, fail) => {
        open.onsuccess = () => done(open.result);
        open.onerror = () => fail(open.error);
      });
      const at = Date.now();
      const write = db.transaction(['pursuits', 'evidence', 'files'], 'readwrite');
      for (const name of ['pursuits', 'evidence', 'files']) write.objectStore(name).clear();
      write.objectStore('pursuits').put({
        ...{
          id: pursuitId,
          orderId,
          lineId,
          productId: null,
          caseId: null,
          reason: 'damaged',
          branch: 'refund-only',
        },
        ...{
          wanted: { amount: '3.20', currency: 'USD' },
          answers: { 'what-damaged': 'The case is cracked' },
        },
        ...{
          passedOver: {},
          texts: {},
          step: 'go',
          given: [],
          method: 'unknown',
          startedAt: at,
          changedAt: at,
        },
        events: [
          {
            id: 'begun',
            kind: 'problem-noticed',
            at,
            on: '2026-01-01',
            source: 'user',
            seenAt: at,
            quote: '',
            detail: {},
          },
        ],
      });
      const bytes = real ? picture : Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
      for (const [index, name] of files.entries()) {
        const parts = size > 0 && index === 0 ? [bytes, new Uint8Array(size)] : [bytes];
        const blob = new Blob(parts, { type: name.endsWith('.txt') ? 'text/plain' : 'image/png' });
        const file = `${pursuitId}-${index}`;
        write.objectStore('files').put({ id: file, blob });
        write.objectStore('evidence').put({
          ...{
            id: file,
            orderId,
            lineId,
            pursuitId,
            kind: 'photo',
            item: 'damage-close',
            name,
            type: blob.type,
          },
          ...{
            size: blob.size,
            sha256: 'none',
            madeAt: null,
            takenInAt: at,
            url: null,
            version: '1',
            copyOf: null,
          },
        });
      }
      await new Promise<void>((done, fail) => {
        write.oncomplete = () => done();
        write.onerror = () => fail(write.error);
      });
      db.close();
    },
    order.orderId,
    order.lines[0]?.lineId ?? '',
    id,
    names,
    PNG,
    big,
    drawn,
  );
  await popup.close();
}
