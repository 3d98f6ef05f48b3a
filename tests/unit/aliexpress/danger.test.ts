import { describe, expect, it } from 'vitest';
import { confirmWordsIn, dangerOf } from '../../../src/aliexpress/danger';
import type { PageKind } from '../../../src/model';

const NONE = new Set<string>();

function control(words: string, tag = 'button'): HTMLElement {
  const element = document.createElement(tag);
  const inner = document.createElement('span');
  inner.textContent = words;
  element.append(inner);
  return inner;
}

const danger = (words: string, page: PageKind, own = NONE) =>
  dangerOf(control(words), page, own)?.danger ?? null;

describe('dangerOf', () => {
  it.each([
    ['Confirm received', 'order-list', 'confirm-received'],
    ['  CONFIRM\n received ', 'order-detail', 'confirm-received'],
    ['Confirmar recepción', 'order-list', 'confirm-received'],
    ['Accept', 'dispute-detail', 'accept-offer'],
    ['Cancel dispute', 'dispute-detail', 'cancel-dispute'],
    ['Cancel request', 'refund-list', 'cancel-dispute'],
    ['Extend processing time', 'order-detail', 'extend-processing'],
  ] as const)('knows %j on %s', (words, page, expected) => {
    expect(danger(words, page)).toBe(expected);
  });

  it.each([
    ['Track status', 'order-list'],
    ['Accept', 'order-list'],
    ['Accept all cookies', 'dispute-detail'],
    ['Cancel', 'dispute-detail'],
    ['Confirm received', 'product'],
    ['', 'order-list'],
  ] as const)('lets %j on %s alone', (words, page) => {
    expect(danger(words, page)).toBeNull();
  });

  it('takes the words that the page itself gives, in any language', () => {
    const body = {
      data: {
        order: {
          fields: {
            buttons: [
              { type: 'TRACKING', text: 'Sendung' },
              { type: 'CONFIRM_GOODS', text: 'Erhalt bestätigen' },
            ],
          },
        },
      },
    };
    const own = new Set(confirmWordsIn(body));
    expect([...own]).toEqual(['erhalt bestätigen']);
    expect(danger('Erhalt bestätigen', 'order-list', own)).toBe('confirm-received');
    expect(danger('Sendung', 'order-list', own)).toBeNull();
  });

  it('takes no words from what is no button: wrong types, depth, length', () => {
    let deep: unknown = { type: 'CONFIRM_GOODS', text: 'x' };
    for (let level = 0; level < 12; level += 1) deep = { inner: deep };
    expect(confirmWordsIn(deep)).toEqual([]);
    expect(confirmWordsIn({ type: 'CONFIRM_GOODS', text: 7 })).toEqual([]);
    expect(confirmWordsIn({ confirm_delivery: 'y'.repeat(100) })).toEqual([]);
    expect(confirmWordsIn(null)).toEqual([]);
  });

  it('finds the control around the pressed part, and nothing outside one', () => {
    const inner = control('Confirm received', 'a');
    expect(dangerOf(inner, 'order-list', NONE)?.control.tagName).toBe('A');
    expect(dangerOf(control('Confirm received', 'div'), 'order-list', NONE)).toBeNull();
  });
});
