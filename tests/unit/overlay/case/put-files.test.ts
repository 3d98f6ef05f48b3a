import { beforeEach, describe, expect, it, vi } from 'vitest';
import { uploadFieldsOf } from '../../../../src/aliexpress/dispute-form';
import { judgeUpload, readUploadLimits } from '../../../../src/aliexpress/upload-limits';
import { putFiles } from '../../../../src/overlay/case/put-files';

const file = (name: string) => new File([name], name, { type: 'image/png' });
const [one, two, three] = [file('one.png'), file('two.png'), file('three.png')];
let place: HTMLElement;
let taken: string[];

beforeEach(() => {
  taken = [];
  place = document.createElement('div');
  const form = document.createElement('form');
  form.append(place);
  document.body.replaceChildren(form);
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
  });
  return () => vi.restoreAllMocks();
});

/** A field whose page does `then` with what it is given. */
function field(
  multiple: boolean,
  then: (input: HTMLInputElement) => void = () => {},
  into = place,
): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', multiple, accept: 'image/*' });
  const wrap = document.createElement('span');
  wrap.append(input);
  input.addEventListener('change', () => {
    taken.push(...[...(input.files ?? [])].map(({ name }) => name));
    then(input);
  });
  into.append(wrap);
  return input;
}
const thumb = () => place.append(document.createElement('img'));

describe('files put into the page’s field', () => {
  it('stand in a field that holds them all', async () => {
    expect(await putFiles(field(true), [one, two])).toEqual({
      names: ['one.png', 'two.png'],
      left: [],
      outcome: 'held',
    });
  });

  it('follow one another into a field that the page makes anew after each', async () => {
    const made: HTMLInputElement[] = [];
    const here = place;
    const again = (input: HTMLInputElement) => {
      thumb();
      input.parentElement?.remove();
      // Away for a while, as an upload takes its time.
      setTimeout(() => made.push(field(false, again, here)), 250);
    };
    const put = await putFiles(field(false, again), [one, two, three]);
    expect(put).toEqual({ names: ['one.png', 'two.png', 'three.png'], left: [], outcome: 'taken-up' });
    expect(taken).toEqual(['one.png', 'two.png', 'three.png']);
  });

  it('do not push one another out of a field that keeps one', async () => {
    const input = field(false);
    expect(await putFiles(input, [one, two])).toEqual({
      names: ['one.png'],
      left: ['two.png'],
      outcome: 'held',
    });
    expect([...(input.files ?? [])].map(({ name }) => name)).toEqual(['one.png']);
  });

  it('are refused by a page that empties its field', async () => {
    const put = await putFiles(
      field(true, (input) => {
        input.value = '';
      }),
      [one],
    );
    expect(put).toMatchObject({ names: [], outcome: 'refused' });
  });
});

describe('the page’s upload fields', () => {
  it('are found behind a hidden wrapper, but not in a hidden step', () => {
    const input = field(true);
    if (input.parentElement) input.parentElement.hidden = true;
    expect(uploadFieldsOf(document)).toEqual([input]);
    place.hidden = true;
    expect(uploadFieldsOf(document)).toEqual([]);
  });

  it('are found in an open shadow root where the page itself has none', () => {
    const root = place.attachShadow({ mode: 'open' });
    const wrap = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'file';
    wrap.append(input);
    root.append(wrap);
    expect(uploadFieldsOf(document)).toEqual([input]);
  });

  it.each([
    ['image/jpg', 'a.JPEG', 'image/jpeg', 'fits'],
    ['.jpg,.png', 'a.jpeg', 'image/jpeg', 'fits'],
    ['image/*;capture=camera', 'a.png', 'image/png', 'fits'],
    ['*/*', 'a.bin', 'application/octet-stream', 'fits'],
    ['*', 'a.bin', 'application/octet-stream', 'fits'],
    ['video/*', 'a.png', 'image/png', 'wrong-type'],
    ['image/*', 'a.png', 'imageish/png', 'wrong-type'],
  ])('with accept %s take %s as they should', (accept, name, type, verdict) => {
    const limits = readUploadLimits({ accept, multiple: true }, '');
    expect(judgeUpload({ name, type, size: 1 }, limits)).toBe(verdict);
  });
});
