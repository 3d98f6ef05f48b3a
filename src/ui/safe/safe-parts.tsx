import { say } from '../../words/say';
import { hrefOf } from '../route';
import { useSurroundings } from '../surroundings';
import { BackupPart } from './backup-part';
import { ErasePart } from './erase-part';
import { RestorePart } from './restore-part';

/** Backing up, bringing back and erasing what is the buyer's own; among made-up orders there is nothing of it. */
export function SafeParts() {
  const { isDemo } = useSurroundings();
  if (isDemo) {
    return (
      <section class="setting" data-setting="made-up">
        <h2>{say('backup.title')}</h2>
        <p>{say('safe.made-up')}</p>
        <p>
          <a href={`/desk.html${hrefOf({ screen: 'settings' })}`} target="_blank" rel="noreferrer">
            {say('safe.own-settings')}
          </a>
        </p>
      </section>
    );
  }
  return (
    <>
      <BackupPart />
      <RestorePart />
      <ErasePart />
    </>
  );
}
