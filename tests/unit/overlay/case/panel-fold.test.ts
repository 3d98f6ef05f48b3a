import { beforeEach, describe, expect, it, vi } from 'vitest';
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
  wayBack: '',
};

/** The panel over a form whose controls end so many px from the left. */
function foldedWith(wasFolded: boolean, formEnds = 700): string | undefined {
  const field = document.createElement('textarea');
  field.getBoundingClientRect = () => new DOMRect(286, 300, formEnds - 286, 100);
  document.body.replaceChildren(field);
  const panel = casePanel(document, {
    wasFolded,
    keepFolded: () => {},
    filesOf: () => ({ piece: async () => null, smaller: async () => null, sheet: async () => null }),
    lastField: () => null,
    answer: () => {},
    openWalk: () => {},
    begin: () => {},
  });
  panel.show({ cases: [pursuit], asks: false, isStale: false });
  panel.look();
  return document.querySelector<HTMLElement>(CASE_PANEL)?.dataset.folded;
}

describe('the panel with a case, in a wide window', () => {
  beforeEach(() => {
    window.innerWidth = 1280;
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
    return () => vi.restoreAllMocks();
  });

  it('stands unfolded, or folded as the buyer left it', () => {
    expect(foldedWith(false)).toBe('false');
    expect(foldedWith(true)).toBe('true');
  });

  it('stands folded where it would cover the form', () => {
    expect(foldedWith(false, 1190)).toBe('true');
  });
});
