import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aboveRobot, dockFor, roomBeside, sideAsRead } from '../../../../src/overlay/case/dock';

describe('the place of the panel', () => {
  it('is beside the controls where there is room at the end of the line', () => {
    expect(dockFor({ start: 400, end: 400 }, 1900)).toMatchObject({
      side: 'end',
      opens: 'beside',
      width: 320,
    });
    expect(dockFor({ start: 466, end: 267 }, 1680)).toMatchObject({ opens: 'beside', width: 259 });
  });

  it('is along the bottom where they leave none, also over the menu at their start', () => {
    expect(dockFor({ start: 466, end: 90 }, 1280)).toMatchObject({
      opens: 'sheet',
      folds: 'tab',
      side: 'end',
    });
    expect(dockFor({ start: 90, end: 10 }, 900)).toMatchObject({
      opens: 'sheet',
      folds: 'tab',
      side: 'start',
    });
    expect(dockFor({ start: 10, end: 10 }, 900)).toMatchObject({ opens: 'sheet', folds: 'bar' });
    expect(dockFor({ start: 400, end: 400 }, 320)).toMatchObject({ opens: 'sheet', folds: 'bar' });
  });
});

describe('the room beside the controls', () => {
  let host: HTMLElement;
  beforeEach(() => {
    host = document.createElement('div');
    const field = document.createElement('textarea');
    const robot = document.createElement('div');
    robot.id = 'J_xiaomi_dialog';
    document.body.replaceChildren(host, field, robot);
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(900);
    field.getBoundingClientRect = () => new DOMRect(286, 349, 904, 118);
    robot.getBoundingClientRect = () => new DOMRect(1208, 824, 52, 52);
    return () => vi.restoreAllMocks();
  });

  afterEach(() => document.body.removeAttribute('style'));

  it('is measured at both sides as the page reads', () => {
    expect(roomBeside(document)).toEqual({ start: 286, end: 90 });
    document.body.style.direction = 'rtl';
    expect(roomBeside(document)).toEqual({ start: 90, end: 286 });
    document.querySelector('textarea')?.remove();
    expect(roomBeside(document)).toBeNull();
  });

  it('is at the side of the page whose language may run otherwise than ours', () => {
    expect(sideAsRead(host, 'end')).toBe('end');
    host.style.direction = 'rtl';
    expect(sideAsRead(host, 'end')).toBe('start');
    expect(sideAsRead(host, 'start')).toBe('end');
    document.body.style.direction = 'rtl';
    expect(sideAsRead(host, 'end')).toBe('end');
  });

  it('leaves the help robot free', () => {
    expect(aboveRobot(document)).toBe(76);
    document.getElementById('J_xiaomi_dialog')?.remove();
    expect(aboveRobot(document)).toBe(0);
  });
});
