import type { Problem, Reading } from '../model';
import type { RecourseDatabase } from './database';
import { growHealth } from './page-health';
import type { PageRecord } from './records';

/** Per kind of page that was ever seen: when it was last read, and what could not be read the last time. */
export function lastTrouble(db: RecourseDatabase): Promise<PageRecord[]> {
  return db.pages.toArray();
}

/**
 * What is to be remembered of a page after a reading. A page that was still loading, or showed a login or a
 * captcha, says nothing of the reader; a later good reading clears the trouble, while the parts of one reading
 * (of the same moment) add up. `null`: nothing to remember.
 */
export function growPage(record: PageRecord | undefined, reading: Reading): PageRecord | null {
  const { page, state, at, url, problems } = reading;
  if (page === 'unknown' || at < (record?.lastSeenAt ?? at)) return null;
  if (state !== 'read' && state !== 'empty' && state !== 'unreadable') return null;
  const before = record?.trouble?.at === at ? record.trouble : null;
  const all = [...(before?.problems ?? []), ...problems.filter((problem) => !has(before?.problems, problem))];
  const inTrouble = before !== null || state === 'unreadable' || problems.length > 0;
  return {
    page,
    lastReadAt: state === 'unreadable' ? (record?.lastReadAt ?? null) : at,
    lastSeenAt: at,
    trouble: inTrouble ? { at, url, state, problems: all } : null,
    fields: growHealth(record?.fields, reading),
  };
}

function has(problems: readonly Problem[] | undefined, { of, field, reason, seen }: Problem): boolean {
  return (
    problems?.some(
      (one) => one.of === of && one.field === field && one.reason === reason && one.seen === seen,
    ) ?? false
  );
}
