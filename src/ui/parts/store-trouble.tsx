import { asStoreError } from '../../store/store-error';
import { say } from '../../words/say';

/** The store cannot be used: what that means for the buyer and what to do. Nothing was lost by it. */
export function StoreTrouble({ error }: { error: unknown }) {
  const { code } = asStoreError(error);
  return (
    <main class="state" data-store-error={code}>
      <h1>{say(`popup.store.${code}`)}</h1>
      <p>{say(`popup.store.${code}.next`)}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {say('popup.store.again')}
        </button>
      </p>
    </main>
  );
}
