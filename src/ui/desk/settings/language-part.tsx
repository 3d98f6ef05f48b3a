import { useEffect, useId, useState } from 'preact/hooks';
import { chosenSpeech, keepSpeech } from '../../../messages/speech';
import { LANGUAGES } from '../../../words/languages';
import { say } from '../../../words/say';
import { loadTexts } from './load-texts';

const AS_BROWSER = '';

/** The language of all that Recourse says, as the browser's or chosen by hand. */
export function LanguagePart() {
  const id = useId();
  const [chosen, setChosen] = useState<string>(AS_BROWSER);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void chosenSpeech().then((speech) => setChosen(speech?.tag ?? AS_BROWSER));
  }, []);
  const choose = async (tag: string) => {
    setFailed(false);
    try {
      // All of our pages that are open load themselves anew at that.
      await keepChoice(tag);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class="setting setting-row">
      <label for={id}>{say('settings.language')}</label>
      <select id={id} value={chosen} onChange={(event) => void choose(event.currentTarget.value)}>
        <option value={AS_BROWSER}>{say('settings.language.browser')}</option>
        {LANGUAGES.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      {failed && <p role="alert">{say('settings.language.failed')}</p>}
    </section>
  );
}

async function keepChoice(tag: string): Promise<void> {
  const tongue = LANGUAGES.find((one) => one.tag === tag);
  await keepSpeech(tongue ? { tag, texts: await loadTexts(tongue.folder) } : null);
}
