import type { Said } from './hash-for';

/** The script of the worker, as the extension carries it. */
const SCRIPT = '/hash-worker.js';
/**
 * The SHA-256 of some bytes, reckoned in a thread of its own: the page stays quick meanwhile, and can pack the same
 * bytes at the same time. Rejects as `hashInPieces` does.
 */
export function hashAside(bytes: Blob, told: (done: number) => void, signal?: AbortSignal): Promise<string> {
  const worker = new Worker(SCRIPT);
  const stop = new AbortController();
  const hash = new Promise<string>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { signal: stop.signal });
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker could not be started'));
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      if ('done' in data) told(data.done);
      else if ('hash' in data) resolve(data.hash);
      else reject(data.failed);
    };
    worker.postMessage(bytes);
  });
  return hash.finally(() => {
    stop.abort();
    worker.terminate();
  });
}
