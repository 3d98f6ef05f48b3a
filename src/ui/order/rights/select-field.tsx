import { useId } from 'preact/hooks';

interface SelectFieldProps {
  label: string;
  value: string;
  /** Values with their words. */
  choices: readonly (readonly [value: string, words: string])[];
  onChoose: (value: string) => void;
}

/** One question with a few answers. */
export function SelectField({ label, value, choices, onChoose }: SelectFieldProps) {
  const id = useId();
  return (
    <p class="rights-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
