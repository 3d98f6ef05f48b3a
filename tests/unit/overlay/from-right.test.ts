import { afterEach, expect, it } from 'vitest';
import { makeStyled } from '../../../src/overlay/shadow';
import { en } from '../../../src/words/en';
import { speechOfCatalogue } from '../../../src/words/messages';
import { speakWith } from '../../../src/words/say';

afterEach(() => speakWith(speechOfCatalogue('en', en)));

it.each([
  ['ar', 'rtl'],
  ['en', null],
])('an element on the page that speaks %s runs %s, whatever the page does', (tag, direction) => {
  speakWith(speechOfCatalogue(tag, en));
  const { host } = makeStyled(document, 'recourse-badge');
  expect(host.getAttribute('dir')).toBe(direction);
});
