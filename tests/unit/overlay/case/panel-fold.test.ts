import { beforeEach, describe, expect, it } from 'vitest';
import type { PursuitOnPage } from '../../../../src/model';
import { CASE_PANEL, casePanel } from '../../../../src/overlay/case/case-panel';

const pursuit: PursuitOnPage = {
  id: 'p1',
  orderId: '8200000000000001',
  lineId: null,
  item: 'USB-C cable',
  reason: 'damaged',
  state: 'preparing',
  beforeFiling: true,
  text: 'It came broken.',
  wanted: null,
  paid: null,
  wantedShown: '',
  paidShown: '',
  files: [],
  pressedAt: null,
  times: [],
  windowLeft: null,
};

function foldedWith(wasFolded: boolean): string | undefined {
  document.body.replaceChildren();
  const panel = casePanel(document, {
    wasFolded,
    keepFolded: () => {},
    filesOf: () => ({ piece: async () => null, smaller: async () => null }),
    lastField: () => null,
    answer: () => {},
    openWalk: () => {},
    begin: null,
  });
  panel.show({ cases: [pursuit], asks: false, isStale: false });
  panel.look();
  return document.querySelector<HTMLElement>(CASE_PANEL)?.dataset.folded;
}

describe('the panel with a case, in a wide window', () => {
  beforeEach(() => {
    window.innerWidth = 1280;
  });

  it('stands unfolded, or folded as the buyer left it', () => {
    expect(foldedWith(false)).toBe('false');
    expect(foldedWith(true)).toBe('true');
  });
});
