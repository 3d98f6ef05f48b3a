import { waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { useRoute } from '../../../src/ui/route';

function Shown() {
  const { route, moved } = useRoute();
  return (
    <p>
      {route.screen} {moved ? 'moved' : 'at first'}
    </p>
  );
}

const root = document.createElement('div');
/** Shows what a page shows, without waiting for effects that come after a painting. */
const open = () => render(<Shown />, root);
/** A navigation within the page, at once: the event of a changed `location.hash` comes later. */
const go = (hash: string) => {
  history.replaceState(null, '', hash);
  dispatchEvent(new Event('hashchange'));
};
const shows = (text: string) => waitFor(() => expect(root.textContent).toBe(text));

afterEach(() => {
  render(null, root);
  history.replaceState(null, '', '#');
});

describe('the screen by its address', () => {
  it('follows a link that is pressed before the first painting', async () => {
    open();
    go('#/calendar');
    await shows('calendar moved');
  });

  it('has not moved when told of the address that it shows', async () => {
    history.replaceState(null, '', '#/money');
    open();
    dispatchEvent(new Event('hashchange'));
    await new Promise((done) => setTimeout(done, 50));
    await shows('money at first');
    go('#/cases');
    await shows('cases moved');
    go('#/money');
    await shows('money moved');
  });
});
