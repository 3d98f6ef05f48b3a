import type { Reading } from '../model';
import { unreadableNotice } from './notice';

const SURE_AFTER = 2_500;

/**
 * Says aloud when a page stays unreadable: recognised, nothing to wait for, and nothing in it could be read. A
 * page that renders late is given `SURE_AFTER` ms first. `tell` gets each settled state that is not `read`. Where
 * the page's overheard data told of its orders all the same (`heard`), only the place for the badges is missing:
 * that is said in its own words, and is no trouble to remember.
 * `typeIn` opens the place where the buyer enters by hand what could not be read.
 */
export function pageTrouble(
  doc: Document,
  now: () => number,
  again: () => void,
  heard: () => boolean,
  tell: (reading: Reading) => void,
  typeIn: () => void,
): (reading: Reading) => void {
  const notice = unreadableNotice(doc, typeIn);
  let state: Reading['state'] = 'loading';
  let since = 0;
  let told = false;

  return (reading) => {
    if (reading.state !== state) {
      state = reading.state;
      since = now();
      told = false;
      if (state !== 'read' && state !== 'loading') setTimeout(again, SURE_AFTER + 50);
      if (state !== 'unreadable') notice.hide();
    }
    if (told || state === 'read' || state === 'loading' || now() - since < SURE_AFTER) return;
    told = true;
    if (state === 'unreadable' && heard()) {
      notice.show('no-place');
      return;
    }
    tell(reading);
    if (state === 'unreadable') notice.show('unreadable');
  };
}
