import type { ListingSighting } from '../model';
import { say } from '../words/say';
import { showMoney } from '../words/show';

/** One thing that is other than it was. `null`: it was not there before, or is there no more. */
export interface ListingDifference {
  part:
    | 'title'
    | 'price'
    | 'returns'
    | 'store'
    | 'return-line'
    | 'specification'
    | 'option'
    | 'description'
    | 'picture';
  /** Of a specification or a choice. */
  name: string;
  before: string | null;
  after: string | null;
}

/**
 * What is other in `later` than in `earlier`, two sightings of one listing. What either of them does not know is no
 * difference: a page that had not loaded a part says nothing about it.
 */
export function compareListings(earlier: ListingSighting, later: ListingSighting): ListingDifference[] {
  return [
    ...single('title', earlier.title, later.title),
    ...single('price', earlier.price && showMoney(earlier.price), later.price && showMoney(later.price)),
    ...single('store', earlier.storeName, later.storeName),
    ...policies(earlier, later),
    ...several('return-line', earlier.returnLines.map(unnamed), later.returnLines.map(unnamed)),
    ...several('specification', earlier.specifications, later.specifications),
    ...several('option', choices(earlier), choices(later)),
    ...several('description', lines(earlier.description), lines(later.description)),
    ...several('picture', earlier.pictures.map(unnamed), later.pictures.map(unnamed)),
  ];
}

/** A difference as a sentence. */
export function tellDifference({ part, name, before, after }: ListingDifference): string {
  const given = { name, before: before ?? '', after: after ?? '' };
  if (before !== null && after !== null) {
    const key =
      part === 'specification' || part === 'title' || part === 'price' || part === 'store' ? part : null;
    if (part === 'returns') return say('listing.changed.returns', given);
    return key ? say(`listing.changed.${key}`, given) : say('listing.changed', { what: name, ...given });
  }
  if (part === 'title' || part === 'price' || part === 'store' || part === 'returns') return '';
  return say(before === null ? `listing.new.${part}` : `listing.gone.${part}`, given);
}

function single(part: 'title' | 'price' | 'store', before: string | null, after: string | null) {
  if (before === null || after === null || before === after) return [];
  return [{ part, name: '', before, after }];
}

function policies(
  { returns: before }: ListingSighting,
  { returns: after }: ListingSighting,
): ListingDifference[] {
  if (before === after || before === 'not-stated' || after === 'not-stated') return [];
  const [was, is] = [say(`listing.policy.${before}`), say(`listing.policy.${after}`)];
  return [{ part: 'returns', name: '', before: was, after: is }];
}

interface Named {
  name: string;
  value: string;
}

/** One of the same name with another value has changed; else what is gone, and what is new. */
function several(
  part: 'return-line' | 'specification' | 'option' | 'description' | 'picture',
  before: readonly Named[],
  after: readonly Named[],
): ListingDifference[] {
  if (before.length === 0 || after.length === 0) return [];
  const key = ({ name, value }: Named) => `${name}\n${value}`;
  const [was, is] = [new Set(before.map(key)), new Set(after.map(key))];
  const gone = before.filter((one) => !is.has(key(one)));
  const fresh = after.filter((one) => !was.has(key(one)));
  const changed = new Set<Named>();
  const differences: ListingDifference[] = [];
  for (const one of gone) {
    const now = part === 'specification' ? fresh.find(({ name }) => name === one.name) : undefined;
    if (now) changed.add(now);
    differences.push({ part, name: one.name, before: one.value, after: now?.value ?? null });
  }
  for (const one of fresh) {
    if (!changed.has(one)) differences.push({ part, name: one.name, before: null, after: one.value });
  }
  return differences;
}

const unnamed = (value: string): Named => ({ name: '', value });

function choices({ options }: ListingSighting): Named[] {
  return options.flatMap(({ name, values }) => values.map((value) => ({ name, value })));
}

function lines(text: string | null): Named[] {
  const all = (text ?? '').split('\n').map((line) => line.trim());
  return all.filter((line) => line !== '').map(unnamed);
}
