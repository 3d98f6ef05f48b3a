import '../unit/say-all-words';
import { play } from './play';
import { shrink, tell } from './shrink';
import { type Story, storyOf } from './story';

/** `npm run sim -- --count N --from N`: plays that many lifecycles and prints what is broken, as short as it gets. */
const words = process.argv.slice(2);
const given = (name: string, otherwise: number) => {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(words[at + 1]);
};
/** `--real`: on the real store, thirty times slower. */
const tryOut = (story: Story) => play(story, { isReal: words.includes('--real') });
const [from, count, most] = [given('from', 1), given('count', 2000), given('failures', 3)];

console.error = () => {};
const began = performance.now();
const failed: number[] = [];
for (let seed = from; seed < from + count && failed.length < most; seed += 1) {
  const story = storyOf(seed);
  if ((await tryOut(story)) === null) continue;
  failed.push(seed);
  const shortest = await shrink(story, tryOut);
  console.log(tell(shortest.story, shortest.ending));
}
const seconds = (performance.now() - began) / 1000;
console.log(
  JSON.stringify({ from, count, failed, seconds: Math.round(seconds), aSecond: Math.round(count / seconds) }),
);
process.exitCode = failed.length > 0 ? 1 : 0;
