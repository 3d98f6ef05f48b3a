import { expect, it } from 'vitest';
import { nameOf } from '../../../../src/aliexpress/dom/nodes';
import { documentOf } from './build/page';

const name = (html: string) => nameOf(documentOf(`<h1>${html}</h1>`).querySelector('h1') as Element);

it('takes a name in one element a word as it stands, and none that lacks a word', () => {
  expect(name('<b>Hub</b> <b>with</b> <b>reader</b>')).toBe('Hub with reader');
  expect(name('<b>Hub</b> <b></b> <b>reader</b>')).toBe('');
  expect(name('<a href="/"><b>Hub</b> <b></b> <b>reader</b></a>')).toBe('');
});

it('takes a name beside which something empty stands', () => {
  expect(name('<i></i><span>Choice</span><span> Hub</span>')).toBe('Choice Hub');
  expect(name('<span>Hub with reader</span><span></span><span></span>')).toBe('Hub with reader');
  expect(name('Hub<span></span>')).toBe('Hub');
});

it('takes a name once that is printed twice, also with a picture between', () => {
  expect(name('<b>Amber Store</b><b>Amber Store</b>')).toBe('Amber Store');
  expect(name('<b>Amber Store</b><svg><title>close</title></svg><b>Amber Store</b>')).toBe('Amber Store');
});
