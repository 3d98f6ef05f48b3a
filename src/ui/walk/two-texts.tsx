import type { TextInTwo } from '../../words/dispute-text';
import { language, say } from '../../words/say';

interface TwoTextsProps {
  id: string;
  label: string;
  own: string;
  text: TextInTwo;
  value: string;
  onInput: (value: string) => void;
}

/** The text as it is sent, to be edited, and beside it the same in the buyer's own language. */
export function TwoTexts({ id, label, own, text, value, onInput }: TwoTextsProps) {
  return (
    <div class="two-texts">
      <div>
        <label for={id}>{label}</label>
        <textarea
          id={id}
          lang="en"
          dir="auto"
          rows={10}
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </div>
      {language().split('-')[0] !== 'en' && (
        <div>
          <p>{own}</p>
          <p class="own-words" dir="auto">
            {text.own}
          </p>
          {value !== text.english && <p class="walk-hint">{say('walk.text.own.note')}</p>}
        </div>
      )}
    </div>
  );
}
