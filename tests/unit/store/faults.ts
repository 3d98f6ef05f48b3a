import 'fake-indexeddb/auto';

const REQUESTS = [
  'put',
  'add',
  'delete',
  'clear',
  'get',
  'getAll',
  'getAllKeys',
  'openCursor',
  'count',
] as const;

/** What befalls the store at one of its requests. */
export type Fault = 'killed' | 'full';

/**
 * Runs `act` with a fault at its `at`-th request to the database (from 1). `killed`: the browser ends the worker:
 * its transaction goes and nothing that it does afterwards reaches the disk. `full`: that one write finds no room.
 * Gives back whether the fault came at all, and whether `act` said that it failed.
 */
export async function withFault(
  fault: Fault,
  at: number,
  act: () => Promise<unknown>,
): Promise<{ came: boolean; failed: boolean }> {
  const state = { count: 0, came: false };
  const undo = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((prototype) =>
    REQUESTS.map((name) =>
      before(prototype, name, (of) => {
        const comes = isCounted(fault, name) && ++state.count === at;
        if (comes) state.came = true;
        if (comes || (state.came && fault === 'killed')) strike(fault, comes ? of : null);
      }),
    ),
  );
  try {
    await act();
    return { came: state.came, failed: false };
  } catch {
    return { came: state.came, failed: true };
  } finally {
    for (const restore of undo) restore();
  }
}

/** `of`: at which store or index it comes; `null` afterwards. */
function strike(fault: Fault, of: IDBObjectStore | IDBIndex | null): never {
  if (fault === 'full') throw new DOMException('no room', 'QuotaExceededError');
  if (of) ('objectStore' in of ? of.objectStore : of).transaction.abort();
  throw new DOMException('the worker is gone', 'AbortError');
}

function isCounted(fault: Fault, name: string): boolean {
  return fault === 'killed' || name === 'put' || name === 'add';
}

type Requests = Record<string, ((...given: unknown[]) => unknown) | undefined>;

/** Calls `run` before each request of a name, until the given function is called. */
function before(prototype: object, name: string, run: (of: IDBObjectStore | IDBIndex) => void): () => void {
  const requests = prototype as Requests;
  const real = requests[name];
  if (real === undefined) return () => {};
  requests[name] = function (this: IDBObjectStore | IDBIndex, ...given: unknown[]) {
    run(this);
    return real.apply(this, given);
  };
  return () => {
    requests[name] = real;
  };
}

/** Runs `act` on a fresh `begin()` with the fault at its first request, its second, … until it came to none. */
export async function atEachRequest<T>(
  fault: Fault,
  begin: () => Promise<T>,
  act: (given: T) => Promise<unknown>,
  check: (given: T, outcome: { failed: boolean; at: number }) => Promise<void>,
): Promise<number> {
  for (let at = 1; ; at += 1) {
    const given = await begin();
    const { came, failed } = await withFault(fault, at, () => act(given));
    await check(given, { failed, at });
    if (!came) return at - 1;
  }
}
