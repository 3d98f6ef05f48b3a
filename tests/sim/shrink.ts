import type { Ending } from './play';
import type { Step, Story } from './story';

/** The shortest story that is found to end badly too, by leaving out steps; and how it ends. */
export async function shrink(
  story: Story,
  play: (story: Story) => Promise<Ending>,
): Promise<{ story: Story; ending: Ending }> {
  let ending = await play(story);
  let steps = story.steps.slice(0, (ending?.step ?? story.steps.length) + 1);
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < steps.length; ) {
      const fewer: Step[] = [...steps.slice(0, from), ...steps.slice(from + size)];
      const worse = await play({ ...story, steps: fewer });
      if (worse === null) from += size;
      else {
        steps = fewer;
        ending = worse;
      }
    }
  }
  return { story: { ...story, steps }, ending };
}

/** A story in lines, for the eye. */
export function tell({ seed, at, zone, steps }: Story, ending: Ending): string {
  const lines = steps.map((step, index) => {
    const { do: what, ...rest } = step;
    return `  ${index + 1}. ${what} ${JSON.stringify(rest, hours)}`;
  });
  const head = `seed ${seed}, from ${new Date(at).toISOString()} in ${zone}`;
  const tail = ending === null ? '  all is well' : `  => at step ${ending.step + 1}: ${ending.broken}`;
  return [head, ...lines, tail].join('\n');
}

function hours(key: string, value: unknown): unknown {
  const isLength = (key === 'for' || key === 'off') && typeof value === 'number';
  return isLength ? `${Math.round(value / 360_000) / 10} h` : value;
}
