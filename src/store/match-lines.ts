import type { OrderLine } from '../model';

/** For one line of a reading: the index of the known line it is, a new one, or one that cannot be told apart. */
export type LineMatch = number | 'new' | 'ambiguous';

type Same = (known: OrderLine, seen: OrderLine) => boolean;

const sameLineId: Same = (known, seen) => known.lineId !== null && known.lineId === seen.lineId;
const sameProduct: Same = (known, seen) =>
  known.productId !== null && known.productId.value === seen.productId?.value;
const sameOptions: Same = (known, seen) => known.options?.value === seen.options?.value;
const sameTitle: Same = (known, seen) =>
  known.title !== null &&
  known.title.value === seen.title?.value &&
  (known.productId === null || seen.productId === null);

/**
 * Says which known line each seen line is (the same order, seen by different pages): by the line's id, else by
 * product and options, else by the product where it is the only one, else by the title where one page gives no
 * product. A known line is given away once. The order list's cards print no line ids and with several items
 * only thumbnails (pages.md 2.2), so a line may come without any name.
 */
export function matchLines(known: readonly OrderLine[], seen: readonly OrderLine[]): LineMatch[] {
  if (known.length === 0) return seen.map(() => 'new');
  const matching = new Matching(known, seen);
  matching.bySameness(sameLineId);
  matching.bySameness((a, b) => sameProduct(a, b) && sameOptions(a, b));
  matching.byPlace(sameProduct);
  matching.byPlace(sameTitle);
  matching.nameless();
  return seen.map((_, at) => matching.matches.get(at) ?? 'new');
}

class Matching {
  /** By the index of the seen line. */
  readonly matches = new Map<number, LineMatch>();
  readonly #free: Set<number>;

  constructor(
    readonly known: readonly OrderLine[],
    readonly seen: readonly OrderLine[],
  ) {
    this.#free = new Set(known.keys());
  }

  /** Each seen line takes the first known one that is the same. */
  bySameness(same: Same): void {
    for (const [at, line] of this.#open()) {
      const [index] = this.#candidates(line, same);
      if (index !== undefined) this.#take(at, index);
    }
  }

  /**
   * Lines that are the same as several: taken one by one where there are as many on the page as are known,
   * since each page lists them in the order's own order; else only where nothing tells the known ones apart.
   */
  byPlace(same: Same): void {
    for (const [at, line] of this.#open()) {
      const candidates = this.#candidates(line, same);
      const [index] = candidates;
      if (index === undefined) continue;
      const rivals = this.#open().filter(([, other]) => other === line || same(other, line)).length;
      const clear = candidates.length <= rivals || (line.lineId !== null && this.#alike(candidates));
      if (clear) this.#take(at, index);
      else this.matches.set(at, 'ambiguous');
    }
  }

  /** A seen line takes the place of a nameless known one; a nameless one is told only where there is one line. */
  nameless(): void {
    for (const [at, line] of this.#open()) {
      const index = [...this.#free].find((place) => isNameless(this.known[place]));
      if (index !== undefined) this.#take(at, index);
      else if (!isNameless(line)) continue;
      else if (this.known.length === 1 && this.seen.length === 1) this.#take(at, 0);
      else this.matches.set(at, 'ambiguous');
    }
  }

  #open(): [number, OrderLine][] {
    return [...this.seen.entries()].filter(([at]) => !this.matches.has(at));
  }

  #candidates(line: OrderLine, same: Same): number[] {
    return [...this.#free].filter((index) => {
      const candidate = this.known[index];
      return candidate !== undefined && oneLine(candidate, line) && same(candidate, line);
    });
  }

  #take(at: number, index: number): void {
    this.matches.set(at, index);
    this.#free.delete(index);
  }

  #alike(indices: readonly number[]): boolean {
    return new Set(indices.map((index) => this.known[index]?.options?.value)).size === 1;
  }
}

/** Whether nothing tells which item a line is: a thumbnail without a link. */
export function isNameless(line: OrderLine | undefined): boolean {
  return line !== undefined && line.lineId === null && line.productId === null && line.title === null;
}

function oneLine(a: OrderLine, b: OrderLine): boolean {
  return a.lineId === null || b.lineId === null || a.lineId === b.lineId;
}
