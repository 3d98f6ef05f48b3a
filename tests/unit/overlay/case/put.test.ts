import { beforeEach, describe, expect, it, vi } from 'vitest';
import { submitPressed, textFieldOf, uploadLimitsOf } from '../../../../src/aliexpress/dispute-form';
import { fetchFile } from '../../../../src/overlay/case/fetch-file';
import { putText } from '../../../../src/overlay/case/put-text';

const shown = () => [{}] as unknown as DOMRectList;

beforeEach(() => {
  document.body.replaceChildren();
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(shown);
});

function field(maxLength = -1): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  area.className = 'commet--textarea--Zz9';
  if (maxLength >= 0) area.maxLength = maxLength;
  document.body.append(area);
  return area;
}

describe('a text put into the page', () => {
  it('goes in with the events that a page listens to, and is read again', () => {
    const area = field();
    const heard: string[] = [];
    for (const type of ['input', 'change']) area.addEventListener(type, () => heard.push(type));
    expect(textFieldOf(document)).toBe(area);
    expect(putText(area, '1. It is broken', false)).toBe('is-in');
    expect(area.value).toBe('1. It is broken');
    expect(heard).toEqual(['input', 'change']);
  });

  it('never goes over what the field takes, nor over other text without a second press', () => {
    expect(putText(field(5), 'too long for it', false)).toBe('too-long');
    const area = field();
    area.value = 'my own words';
    expect(putText(area, 'new', false)).toBe('other-text');
    expect(area.value).toBe('my own words');
    expect(putText(area, 'new', true)).toBe('is-in');
  });

  it('tells when the page throws it out', () => {
    const area = field();
    area.addEventListener('input', () => {
      area.value = '';
    });
    expect(putText(area, 'words', false)).toBe('refused');
  });
});

describe('the form', () => {
  it('tells the last button from the others', () => {
    const foot = document.createElement('div');
    foot.className = 'comet-v2-modal-footer';
    const [cancel, confirm] = [document.createElement('button'), document.createElement('button')];
    confirm.className = 'comet-v2-btn-primary';
    foot.append(cancel, confirm);
    const submit = document.createElement('button');
    submit.dataset.pl = 'buyersubmit_btn_submit';
    document.body.append(foot, submit);
    expect([submit, confirm, cancel, document.body].map(submitPressed)).toEqual([
      'ask',
      'confirm',
      null,
      null,
    ]);
  });

  it('reads the words beside the upload field', () => {
    const box = document.createElement('div');
    const input = Object.assign(document.createElement('input'), { type: 'file' });
    const words = document.createElement('p');
    words.textContent = 'Up to 2 pictures, 1 MB each';
    box.append(input, words);
    document.body.append(box);
    expect(uploadLimitsOf(input)).toMatchObject({ maxCount: { image: 2 }, maxBytes: { image: 1024 ** 2 } });
  });
});

describe('a file on its way to the page', () => {
  const file = { id: 'f', name: 'a.bin', type: 'image/png', size: 5 };
  const whole = btoa('hello');

  it('comes in pieces and is the same', async () => {
    const pieces = ['hel', 'lo'];
    const told: number[] = [];
    const got = await fetchFile(
      file,
      async (_, from) => ({
        from,
        size: 5,
        base64: btoa(from === 0 ? (pieces[0] ?? '') : (pieces[1] ?? '')),
      }),
      (share) => told.push(share),
    );
    expect(await got?.text()).toBe('hello');
    expect(told).toEqual([0.6, 1]);
    expect(got).toMatchObject({ name: 'a.bin', type: 'image/png' });
  });

  it.each([
    ['nothing comes', null],
    ['it is of another size', { from: 0, size: 6, base64: whole }],
    ['it begins elsewhere', { from: 3, size: 5, base64: whole }],
    ['it is no base64', { from: 0, size: 5, base64: '*' }],
    ['it is empty', { from: 0, size: 5, base64: '' }],
    ['it is longer than it should be', { from: 0, size: 5, base64: btoa('hello world') }],
  ])('is refused when %s', async (_, piece) => {
    expect(
      await fetchFile(
        file,
        async () => piece,
        () => {},
      ),
    ).toBeNull();
  });
});
