import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardClicks } from '../../../src/overlay/guard';
import { NOTHING_KNOWN } from '../../../src/rules/case/guards';

let end: AbortController;
let acted: string[];
let clock: number;
/** The order that a button belongs to, as the page shows it now. */
let about: string;

beforeEach(() => {
  end = new AbortController();
  acted = [];
  clock = 1000;
  about = '8200000000000001';
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  HTMLDialogElement.prototype.showModal ??= () => {};
  guardClicks({
    doc: document,
    signal: end.signal,
    page: () => 'order-list',
    confirmWords: () => new Set(),
    timeLeft: () => null,
    facts: () => NOTHING_KNOWN,
    about: () => about,
  });
  document.body.replaceChildren(pageButton());
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

function pageButton(takes: (event: Event) => boolean = () => true): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = 'Confirm received';
  made.addEventListener('click', (event) => takes(event) && acted.push(about));
  return made;
}

/** A press as the buyer's own hand makes it. */
function press(target: Element | undefined | null): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  Object.defineProperty(event, 'timeStamp', { value: clock });
  target?.dispatchEvent(event);
}
const control = () => document.querySelector('button');
const inGuard = (index: number) =>
  document.querySelector('recourse-guard')?.shadowRoot?.querySelectorAll('button')[index];
const later = (ms: number) => {
  clock += ms;
};

describe('a guard', () => {
  it('lets the page act once after go on, and not at all after not yet', () => {
    press(control());
    later(1000);
    press(inGuard(0));
    expect([acted, inGuard(0)]).toEqual([[], undefined]);
    press(control());
    later(1000);
    press(inGuard(1));
    expect([acted, inGuard(0)]).toEqual([[about], undefined]);
  });

  it('is not passed by the second half of a double click', () => {
    press(control());
    later(120);
    press(inGuard(1));
    expect(acted).toEqual([]);
    expect(inGuard(1)).toBeDefined();
    later(1000);
    press(inGuard(1));
    later(120);
    // The dialog has gone: the second press lands on what is under it.
    press(control());
    expect([acted, inGuard(0)]).toEqual([[about], undefined]);
  });

  it('presses nothing when the button has come to belong to another order', () => {
    press(control());
    later(1000);
    about = '8200000000000002';
    press(inGuard(1));
    expect(acted).toEqual([]);
    const words = document.querySelector('recourse-guard')?.shadowRoot?.textContent;
    expect(words).toMatch(/press its button once more.*Close$/);
    press(inGuard(0));
    // The other order is asked about like any other.
    later(1000);
    press(control());
    expect([acted, inGuard(1)?.textContent]).toEqual([[], 'I have checked, go on']);
  });

  it('lets the press through when the page has made its button anew', () => {
    press(control());
    later(1000);
    document.body.replaceChildren(pageButton(), ...document.getElementsByTagName('recourse-guard'));
    press(inGuard(1));
    expect(acted).toEqual([]);
    press(inGuard(0));
    later(1000);
    press(control());
    expect([acted, inGuard(0)]).toEqual([[about], undefined]);
    press(control());
    expect(inGuard(0)).toBeDefined();
  });

  it('can be passed where the page takes only the buyer’s own press', () => {
    document.body.replaceChildren(pageButton(({ isTrusted }) => isTrusted));
    press(control());
    later(1000);
    press(inGuard(1));
    expect(acted).toEqual([]);
    later(1000);
    press(control());
    expect([acted, inGuard(0)]).toEqual([[about], undefined]);
  });
});
