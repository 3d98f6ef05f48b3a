import { say } from '../../words/say';
import { DESK_SECTIONS, type DeskSection, hrefOf } from '../route';
import { SECTIONS } from './sections';

/** The way to each section of the desk. */
export function DeskNavigation({ at }: { at: DeskSection }) {
  return (
    <nav class="desk-nav" aria-label={say('desk.navigation')}>
      <ul>
        {DESK_SECTIONS.filter((one) => SECTIONS[one]).map((one) => (
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
