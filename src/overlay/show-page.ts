import type { TabAsk } from '../messages/tab';
import type { TabView } from '../model';

const MOST_WORDS = 400_000;
/** So long after the last question the page is put back as it was: the popup may have been closed. */
const PATIENCE = 5_000;

/**
 * Scrolls the page for a picture of all of it, and tells its visible words. What is fixed to the window would stand
 * on every part of the picture: from the second part on it is not shown. All of it is put back when the picture is
 * done or the popup is gone.
 */
export function showPage(view: Window): (ask: TabAsk) => Promise<TabView | string> {
  const { document: doc } = view;
  let came: number | null = null;
  let hidden: HTMLElement[] = [];
  let timer = 0;

  const putBack = () => {
    view.clearTimeout(timer);
    for (const element of hidden) element.style.removeProperty('visibility');
    hidden = [];
    if (came !== null) view.scrollTo({ top: came, behavior: 'instant' });
    came = null;
  };
  const hideFixed = () => {
    for (const element of doc.body.querySelectorAll<HTMLElement>('*')) {
      const { position, visibility } = view.getComputedStyle(element);
      if ((position !== 'fixed' && position !== 'sticky') || visibility === 'hidden') continue;
      if (element.style.visibility !== '') continue;
      element.style.setProperty('visibility', 'hidden', 'important');
      hidden.push(element);
    }
  };
  const measure = (): TabView => ({
    height: doc.documentElement.scrollHeight,
    viewHeight: view.innerHeight,
    y: view.scrollY,
  });
  const painted = () =>
    new Promise<void>((done) => {
      view.requestAnimationFrame(() => view.requestAnimationFrame(() => done()));
      // A tab that is not shown paints no frames.
      view.setTimeout(done, 500);
    });

  return async (ask) => {
    // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is no part of what the buyer saw
    if (ask.ask === 'words') return doc.body.innerText.slice(0, MOST_WORDS);
    if (ask.ask === 'scroll') {
      if (ask.y === null) putBack();
      else {
        came ??= view.scrollY;
        view.clearTimeout(timer);
        timer = view.setTimeout(putBack, PATIENCE);
        if (ask.y > 0) hideFixed();
        view.scrollTo({ top: ask.y, behavior: 'instant' });
        await painted();
      }
    }
    return measure();
  };
}
