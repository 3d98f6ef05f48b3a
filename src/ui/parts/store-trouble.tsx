import { isPrivatePage, openInNormalWindow } from '../../messages/private-window';
import { asStoreError } from '../../store/store-error';
import { say } from '../../words/say';

/** The store cannot be used: what that means for the buyer and what to do. Nothing was lost by it. */
export function StoreTrouble({ error }: { error: unknown }) {
  const { code } = asStoreError(error);
  // Firefox names no reason in a private window: the store is simply not to be opened there.
  const isPrivate = isPrivatePage() && (code === 'failed' || code === 'missing');
  const why = isPrivate ? 'private' : code;
  return (
    <main class="state" data-store-error={why}>
      <h1>{say(`popup.store.${why}`)}</h1>
      <p>{say(`popup.store.${why}.next`)}</p>
      <p>
        {isPrivate ? (
          <button type="button" onClick={() => void openInNormalWindow(location.href)}>
            {say('popup.store.private.open')}
          </button>
        ) : (
          <button type="button" onClick={() => location.reload()}>
            {say('popup.store.again')}
          </button>
        )}
      </p>
    </main>
  );
}
