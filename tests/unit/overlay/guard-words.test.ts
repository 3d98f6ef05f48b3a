import { expect, it } from 'vitest';
import { fetchGuardWords } from '../../../src/overlay/guard-dialog';
import { enGuard } from '../../../src/words/en-guard';
import { say, speakWith, type WordKey } from '../../../src/words/say';

it('has every word of the guard before an update of the extension takes the texts away', () => {
  let gone = false;
  speakWith({ tag: 'en', find: (key) => (gone ? undefined : `the words of ${key}`) });
  fetchGuardWords();
  gone = true;
  for (const key of Object.keys(enGuard) as WordKey[]) expect(say(key)).toBe(`the words of ${key}`);
});
