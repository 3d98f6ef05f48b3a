import { useEffect, useId, useState } from 'preact/hooks';
import {
  onSwitchedPages,
  pagesOff,
  SWITCHED_PAGES,
  type SwitchedPages,
  switchPages,
} from '../../../messages/pages-off';
import { say } from '../../../words/say';

/** On which pages of the shop the extension stands, by kind. */
export function PagesPart() {
  const [off, setOff] = useState<ReadonlySet<SwitchedPages> | null>(null);
  const id = useId();
  const read = () => void pagesOff().then(setOff);
  useEffect(() => {
    read();
    return onSwitchedPages(read);
  }, []);
  if (off === null) return null;
  return (
    <section class="settings-part" aria-labelledby={id}>
      <h2 id={id}>{say('pages.title')}</h2>
      <p>{say('pages.what')}</p>
      {SWITCHED_PAGES.map((pages) => (
        <label key={pages} class="check-line">
          <input
            type="checkbox"
            checked={!off.has(pages)}
            onChange={(event) => void switchPages(pages, !event.currentTarget.checked).finally(read)}
          />
          <span>{say(`pages.${pages}`)}</span>
        </label>
      ))}
      <p class="quiet-text">{say('pages.off')}</p>
    </section>
  );
}
