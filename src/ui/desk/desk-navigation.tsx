import { say } from '../../words/say';
import { DESK_SECTIONS, type DeskSection, hrefOf } from '../route';
import { useSurroundings } from '../surroundings';
import { SECTIONS } from './sections';

/** What is about the buyer's own store and browser, and nothing to try out with made-up orders. */
const REAL_ONLY: readonly DeskSection[] = ['health', 'settings'];

/** The way to each section of the desk. */
export function DeskNavigation({ at }: { at: DeskSection }) {
  const { isDemo } = useSurroundings();
  const shown = DESK_SECTIONS.filter((one) => SECTIONS[one] && !(isDemo && REAL_ONLY.includes(one)));
  return (
    <nav class="desk-nav" aria-label={say('desk.navigation')}>
      <ul>
        {shown.map((one) => (
          <li key={one}>
            <a href={hrefOf({ screen: one })} aria-current={one === at ? 'page' : undefined}>
              {say(`desk.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
