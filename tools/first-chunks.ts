interface Graph {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

const POPUP = '/entrypoints/popup/index.html';
const DESK = '/entrypoints/desk/index.html';
/** Screens, which the bundler splits by itself. */
const SCREEN = /\/(?:src\/ui|entrypoints)\//;

/**
 * The files that popup and desk load before anything shows: one for what both begin with, one for what only the
 * popup needs of the rooms below the screens. Left to itself the bundler makes a file of each set of pages that share
 * something: fifty files of a few hundred bytes, each asked for and packed by itself.
 */
export const FIRST_CHUNKS = [
  {
    priority: 1,
    name: (id: string, graph: Graph) => (needs(POPUP, id, graph) && needs(DESK, id, graph) ? 'first' : null),
  },
  {
    name: (id: string, graph: Graph) => (!SCREEN.test(id) && needs(POPUP, id, graph) ? 'due' : null),
  },
];

/** Whether a page cannot be loaded without a module. */
function needs(page: string, id: string, graph: Graph): boolean {
  const above = new Set([id]);
  for (const one of above) {
    if (one.endsWith(page)) return true;
    for (const importer of graph.getModuleInfo(one)?.importers ?? []) above.add(importer);
  }
  return false;
}
