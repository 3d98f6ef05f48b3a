/** More than the days and zones of any account; a page that invents more only makes the memory start again. */
const MOST = 4000;

/** A pure function of one key that asks only once for each; what it throws is not remembered. */
export function remembered<K extends string | number, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = find(key);
    if (known.size >= MOST) known.clear();
    known.set(key, value);
    return value;
  };
}
