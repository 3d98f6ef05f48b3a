import { browser } from 'wxt/browser';

/** The addresses at which the extension reads, as its manifest names them. */
function origins(): string[] {
  const { content_scripts = [] } = browser.runtime.getManifest();
  return [...new Set(content_scripts.flatMap(({ matches = [] }) => matches))];
}

/**
 * Whether the browser lets the extension read the shop's pages. Firefox lets its user take that back at any time,
 * Chromium lets it wait for a click. A browser that does not tell is taken to allow it.
 */
export async function hasSiteAccess(): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: origins() });
  } catch {
    return true;
  }
}

/** Asks for it again; to be called right at a press of the buyer's. Gives back whether it is allowed now. */
export async function askSiteAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: origins() });
  } catch {
    return false;
  }
}

/** Calls `run` whenever a permission comes or goes, until the given function is called. */
export function onSiteAccess(run: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions ?? {};
  const added = () => run();
  try {
    onAdded?.addListener(added);
    onRemoved?.addListener(added);
  } catch {
    return () => {};
  }
  return () => {
    onAdded?.removeListener(added);
    onRemoved?.removeListener(added);
  };
}
