import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';

/** Says on every screen that these orders are made up, and takes them away with one click. */
export function DemoBar() {
  const { db, isDemo } = useSurroundings();
  if (!isDemo) return null;
  const leave = async () => {
    const { removeDemo } = await import('./demo-store');
    await removeDemo(db);
    location.assign('/desk.html#/orders');
  };
  return (
    <aside class="demo-bar" aria-label={say('demo.label')}>
      <p>
        <strong>{say('demo.label')}</strong> {say('demo.what')}
      </p>
      <button type="button" onClick={leave}>
        {say('demo.leave')}
      </button>
    </aside>
  );
}
