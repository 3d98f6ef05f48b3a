import type { Reply } from '../messages/send';

/**
 * Asks the background one question after the other, so that answers come in the order of the questions and a page that
 * tells much at once waits itself. A worker that was stopped while it was asked is asked once more. `take` gets the
 * answer, or why there is none.
 */
export function askInTurn(): <T>(ask: () => Promise<Reply<T>>, take: (reply: Reply<T>) => void) => void {
  let last: Promise<void> = Promise.resolve();
  return (ask, take) => {
    last = last.then(async () => {
      const reply = await ask();
      take(reply.ok ? reply : await ask());
    });
    last = last.catch(() => {});
  };
}
