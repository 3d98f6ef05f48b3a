/**
 * Runs a job one call after the other. Calls that come while one is waiting to start share it, since it will see
 * all that they have written. The promise settles as that run does; a failed run does not hold up the next.
 */
export function oneAtATime(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  return () => {
    waiting ??= running.then(() => {
      waiting = null;
      const run = job();
      running = run.catch(() => {});
      return run;
    });
    return waiting;
  };
}
