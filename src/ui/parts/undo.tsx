import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say';

interface Offer {
  text: string;
  undo: () => Promise<void>;
}

/** What was done last and can still be undone; one at a time, as long as the page stands. */
let offered: Offer | null = null;
/** The bar that shows it. */
let show: (offer: Offer | null) => void = () => {};

function put(offer: Offer | null): void {
  offered = offer;
  show(offer);
}

/** Offers to undo what was just done. */
export function useUndo() {
  return {
    offer: (text: string, undo: () => Promise<void>) => {
      put({ text, undo });
    },
  };
}

/** The bar at the foot of the page that says what was done and undoes it. It stays until it is used or closed. */
export function UndoBar() {
  const [failed, setFailed] = useState(false);
  const [offer, setOffer] = useState(offered);
  useEffect(() => {
    show = (next) => {
      setFailed(false);
      setOffer(next);
    };
    setOffer(offered);
    return () => {
      show = () => {};
    };
  }, []);
  const close = () => put(null);
  const undo = async () => {
    try {
      await offer?.undo();
      close();
    } catch (error) {
      console.error('it could not be undone', error);
      setFailed(true);
    }
  };
  return (
    <div role="status" class="undo-place">
      {offer && (
        <div class="undo">
          <span>{failed ? say('undo.failed') : offer.text}</span>
          <button type="button" class="quiet" onClick={undo}>
            {say('undo.do')}
          </button>
          <button type="button" class="quiet" onClick={close}>
            {say('undo.close')}
          </button>
        </div>
      )}
    </div>
  );
}
