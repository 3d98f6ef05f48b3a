import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say';

const PATIENCE = 1000;

/** Nothing for the first second, then a word and a moving bar. */
export function Loading() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="loading" role="status">
      {late && (
        <>
          <p>{say('popup.loading')}</p>
          <progress aria-label={say('popup.loading')} />
        </>
      )}
    </div>
  );
}
