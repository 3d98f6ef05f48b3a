import { say } from '../words/say';
import { useSurroundings } from './surroundings';

/** From the toolbar's popup to the side of the page, where the browser has a place for it. */
export function OpenAtSide() {
  const { place, openAtSide } = useSurroundings();
  if (place !== 'popup' || !openAtSide) return null;
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        void openAtSide().then(() => window.close());
      }}
    >
      {say('about.panel')}
    </button>
  );
}
