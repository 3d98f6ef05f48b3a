/** The nodes in which something changed since the last look, each with whether elements or links came or went. */
export type Changes = Map<Node, boolean>;

const HIDDEN_WAIT = 200;

/**
 * Watches a page with one observer: calls `look` at most once a frame (in the frame of the change, so that what
 * is painted shows with it; in a hidden tab after a moment), and not for what `look` itself changes. Ends with
 * `signal`. Returns a function that asks for one more look: in the next free moment, without a change.
 */
export function watchPage(doc: Document, signal: AbortSignal, look: (changes: Changes) => void): () => void {
  const view = doc.defaultView;
  if (view === null || signal.aborted) return () => {};
  let pending: Changes | null = null;

  const run = () => {
    const changes = pending;
    pending = null;
    if (changes === null || signal.aborted) return;
    try {
      look(changes);
    } finally {
      // No code of the page ran since: whatever the observer holds now are our own changes.
      observer.takeRecords();
    }
  };
  const observer = new MutationObserver((records) => {
    if (pending === null) {
      if (doc.hidden) view.setTimeout(run, HIDDEN_WAIT);
      else view.requestAnimationFrame(run);
    }
    pending ??= new Map();
    for (const { target, type, addedNodes, removedNodes } of records) {
      const rebuilt = type === 'attributes' || hasElement(addedNodes) || hasElement(removedNodes);
      pending.set(target, rebuilt || pending.get(target) === true);
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
    pending = new Map();
    view.setTimeout(run, 0);
  };
}

function hasElement(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (node.nodeType === 1) return true;
  }
  return false;
}
