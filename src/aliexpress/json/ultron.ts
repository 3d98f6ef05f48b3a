import { type Fields, isObject, listAt, objectAt, textAt, valueAt } from './untrusted';

/** One building block of an Ultron page. */
export interface Block {
  tag: string;
  fields: Fields;
}

/**
 * The blocks of an Ultron page (`data.data["<tag>_<id>"] = {tag, fields}`) in the order of
 * `data.hierarchy.structure`, which is the order on the page; blocks that it does not name come last
 * (pages.md 7: select by `tag`, not by key; where it is gone, its `type` is the same, and the key begins with it).
 */
export function blocksOf(data: unknown): Block[] {
  const components = objectAt(data, 'data') ?? {};
  const blocks: Block[] = [];
  for (const key of new Set([...keysInOrder(data), ...Object.keys(components)])) {
    const component = valueAt(components, key);
    if (isObject(component))
      blocks.push({ tag: tagOf(component, key), fields: objectAt(component, 'fields') ?? {} });
  }
  return blocks;
}

function tagOf(component: Fields, key: string): string {
  return textAt(component, 'tag') ?? textAt(component, 'type') ?? key.replace(/_[^_]*$/, '');
}

/** The fields of the first block with a tag, or `null`. */
export function blockOf(blocks: readonly Block[], tag: string): Fields | null {
  return blocks.find((block) => block.tag === tag)?.fields ?? null;
}

function keysInOrder(data: unknown): Set<string> {
  const structure = valueAt(data, 'hierarchy', 'structure');
  const root = textAt(data, 'hierarchy', 'root');
  const seen = new Set<string>();
  if (!isObject(structure)) return seen;
  // Loops and depth are the page's to make, so the walk keeps its own stack and visits each key once.
  const stack = root === null ? [] : [root];
  for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const children = listAt(structure, key).filter((child): child is string => typeof child === 'string');
    for (const child of children.toReversed()) stack.push(child);
  }
  return seen;
}
