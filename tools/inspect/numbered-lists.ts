/**
 * The same value with lists where a tool that saved it wrote objects whose names are 0, 1, 2 and so on, as what copies
 * a page's data out of a browser's console does. An object without any name stays one: what it was cannot be told.
 */
export function withLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withLists);
  const entries = Object.entries(value).map(([name, inner]) => [name, withLists(inner)] as const);
  const isList = entries.length > 0 && entries.every(([name], place) => name === String(place));
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
