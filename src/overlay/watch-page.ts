/** What changed since the last look. */
export interface Changes {
  /** The nodes in which something changed, each with whether elements or links came or went. */
  touched: Map<Node, boolean>;
  /** Elements that came; they may be gone again. */
  added: Set<Element>;
  /** Whether elements went or links changed. */
  removed: boolean;
}

/** Nothing changed: what is looked at is looked at for another reason. */
export function noChanges(): Changes {
  return { touched: new Map(), added: new Set(), removed: false };
}

const HIDDEN_WAIT = 200;
/** A page that changes in so many frames on end (it moves by itself, or takes away what we put in) is looked at less. */
const RESTLESS = 60;
const RESTLESS_WAIT = 500;
/** Frames further apart than this, in ms, are not on end. */
const ON_END = 100;

/**
 * Watches a page with one observer: calls `look` at most once a frame (in the frame of the change, so that what
 * is painted shows with it; in a hidden tab after a moment, on a page that never rests twice a second), and not for
 * what `look` itself changes. `look` is told whether the page waits to be painted. Ends with `signal`. Returns a function that asks for one more look: in the next free
 * moment, without a change.
 */
export function watchPage(
  doc: Document,
  signal: AbortSignal,
  look: (changes: Changes, inFrame: boolean) => void,
): () => void {
  const view = doc.defaultView;
  if (view === null || signal.aborted) return () => {};
  let pending: Changes | null = null;
  let onEnd = 0;
  let lastAt = Number.NEGATIVE_INFINITY;

  const isRestless = () => {
    const now = view.performance.now();
    const wait = onEnd > RESTLESS ? RESTLESS_WAIT + ON_END : ON_END;
    onEnd = now - lastAt < wait ? onEnd + 1 : 0;
    lastAt = now;
    return onEnd > RESTLESS;
  };
  const run = (inFrame: boolean) => {
    const changes = pending;
    pending = null;
    if (changes === null || signal.aborted) return;
    try {
      look(changes, inFrame);
    } finally {
      // No code of the page ran since: whatever the observer holds now are our own changes.
      observer.takeRecords();
    }
  };
  const observer = new MutationObserver((records) => {
    if (pending === null) {
      if (isRestless()) view.setTimeout(run, RESTLESS_WAIT, false);
      else if (doc.hidden) view.setTimeout(run, HIDDEN_WAIT, false);
      else view.requestAnimationFrame(() => run(true));
    }
    pending ??= noChanges();
    for (const { target, type, addedNodes, removedNodes } of records) {
      const added = elementsOf(addedNodes);
      const removed = type === 'attributes' || elementsOf(removedNodes).length > 0;
      for (const element of added) pending.added.add(element);
      pending.removed ||= removed;
      pending.touched.set(target, removed || added.length > 0 || pending.touched.get(target) === true);
    }
  });
  observer.observe(doc.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return () => {
    if (pending !== null) return;
    pending = noChanges();
    view.setTimeout(run, 0, false);
  };
}

function elementsOf(nodes: NodeList): Element[] {
  const elements: Element[] = [];
  for (const node of nodes) if (node.nodeType === 1) elements.push(node as Element);
  return elements;
}
