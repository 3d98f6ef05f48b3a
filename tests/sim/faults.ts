import type { DBCore, Middleware } from 'dexie';

/** A worker that the browser stopped, or a write that failed: thrown where it happens. */
export class Disturbed extends Error {}

/**
 * What goes wrong in one run of the worker. Every await of the port and of the store passes through `step`: at the
 * chosen one the worker is gone, and nothing that it still tries is done.
 */
export class Faults {
  /** At which await to stop the worker, at which write to fail; `null`: not. */
  killAt: number | null = null;
  failWriteAt: number | null = null;
  refuseNotice = false;
  /** Whether anything went wrong in the present run. */
  disturbed = false;
  refused = false;
  #steps = 0;
  #writes = 0;
  #dead = false;
  #on = false;

  begin(): void {
    this.#steps = 0;
    this.#writes = 0;
    this.#dead = false;
    this.#on = true;
    this.disturbed = false;
    this.refused = false;
  }

  end(): void {
    this.#on = false;
    if (this.disturbed) {
      this.killAt = null;
      this.failWriteAt = null;
    }
  }

  step(): void {
    if (!this.#on) return;
    if (this.#dead || this.#steps === this.killAt) {
      this.#dead = true;
      this.disturbed = true;
      throw new Disturbed('the worker was stopped');
    }
    this.#steps += 1;
  }

  write(): void {
    if (!this.#on) return;
    if (this.#writes === this.failWriteAt) {
      this.failWriteAt = null;
      this.disturbed = true;
      throw new Disturbed('the write failed');
    }
    this.#writes += 1;
  }

  /** Lets every request to the store pass through here. */
  middleware(): Middleware<DBCore> {
    return {
      stack: 'dbcore',
      name: 'faults',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          // No `async` here: a transaction ends early on a promise that is not Dexie's own.
          const passed =
            <Q, A>(ask: (request: Q) => PromiseLike<A>, isWrite = false) =>
            (request: Q): Promise<A> => {
              this.step();
              if (isWrite) this.write();
              return ask(request).then((answer) => {
                this.step();
                return answer;
              }) as Promise<A>;
            };
          return {
            ...table,
            mutate: passed(table.mutate, true),
            get: passed(table.get),
            getMany: passed(table.getMany),
            query: passed(table.query),
            openCursor: passed(table.openCursor),
            count: passed(table.count),
          };
        },
      }),
    };
  }
}
