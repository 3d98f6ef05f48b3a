import type { ComponentChildren } from 'preact';

interface Choice {
  value: string;
  label: ComponentChildren;
  more?: ComponentChildren;
}

interface ChoicesProps {
  /** The id of the heading that asks. */
  asks: string;
  choices: readonly Choice[];
  chosen: string | null;
  onChoose: (value: string) => void;
}

/** One answer out of some, each a target as wide as the screen. */
export function Choices({ asks, choices, chosen, onChoose }: ChoicesProps) {
  return (
    <div class="choices" role="radiogroup" aria-labelledby={asks}>
      {choices.map(({ value, label, more }) => (
        <label key={value} class="choice" data-value={value}>
          <input
            type="radio"
            name={asks}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span class="choice-label">{label}</span>
          {more && <span class="choice-more">{more}</span>}
        </label>
      ))}
    </div>
  );
}
