import { pageKindOf } from '../../aliexpress/urls';
import type { Fact, PageKind } from '../../model';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { showDay } from '../../words/show';
import { useSurroundings } from '../surroundings';
import { useNow } from '../use-now';

interface OtherWordsProps<T> {
  fact: Fact<T> | null;
  others: readonly Fact<unknown>[];
  show: (value: T) => string;
}

/**
 * Beside the buyer's own value what the page said, and beside a page's day the other day that a page told of the
 * same event: the earlier one counts, and both are shown. What has merely changed over time is not told.
 */
export function OtherWords<T>({ fact, others, show }: OtherWordsProps<T>) {
  const { zone } = useSurroundings();
  const now = useNow();
  if (fact === null) return null;
  const told = fact.basis === 'user' ? latest(others) : disagreeing(fact, others);
  return (
    <>
      {told.map((other) => {
        const page = say(`page.${pageOf(other)}`);
        const day = showDay(dayOf(other.seenAt, zone), now);
        const value = show(other.value as T);
        return (
          <p key={`${other.value} ${other.url}`} class="seen other-words">
            {fact.basis === 'user'
              ? say('correct.page-says', { page, value, day })
              : say('correct.disagree', { page, value, day, own: say(`page.${pageOf(fact)}`) })}
          </p>
        );
      })}
    </>
  );
}

/** What a page said last. */
function latest(others: readonly Fact<unknown>[]): Fact<unknown>[] {
  const pages = others.filter(({ basis }) => basis === 'page').sort((a, b) => b.seenAt - a.seenAt);
  return pages.slice(0, 1);
}

function disagreeing(fact: Fact<unknown>, others: readonly Fact<unknown>[]): Fact<unknown>[] {
  if (typeof fact.value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(fact.value)) return [];
  return others.filter(({ basis, value }) => basis === 'page' && value !== fact.value);
}

function pageOf(fact: Fact<unknown>): PageKind {
  return pageKindOf(fact.url);
}
