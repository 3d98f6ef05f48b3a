/**
 * Writes beside a screen that follows the store. The stand-in for the browser's database ends a transaction when its
 * own turn comes, also between two steps that no browser would part; what was written then is written once more.
 * For writes only that may be said twice.
 */
export async function written<T>(write: () => Promise<T>, times = 10): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const isEarly = (error as { name?: unknown } | null)?.name === 'PrematureCommitError';
    if (!isEarly || times <= 1) throw error;
    return written(write, times - 1);
  }
}
