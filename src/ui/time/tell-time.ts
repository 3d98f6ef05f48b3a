import type { ClockKind } from '../../model';
import { isWordKey, say } from '../../words/say';
import { showDay } from '../../words/show';
import type { TimeLine, TimeWindow } from './time-line';

/** What a window is called. */
export function nameOfClock(kind: ClockKind): string {
  const key = `clock.${kind}`;
  return say(isWordKey(key) ? key : 'clock.other');
}

/** The picture in words: what happened when, what runs until when and whether that is stated or computed. */
export function tellTimeLine({ dots, windows, today }: TimeLine, now: number): string {
  const events = dots.map(({ field, on }) =>
    say('time.event', { event: say(`popup.date.${field}`), day: showDay(on, now) }),
  );
  const told = [...events, ...windows.map((window) => tellWindow(window, today, now))];
  return told.length > 0 ? told.join('; ') : say('time.nothing');
}

function tellWindow({ clock, to, stated }: TimeWindow, today: string, now: number): string {
  const over = to < today;
  const key = over ? 'time.window.over' : stated ? 'time.window.stated' : 'time.window.computed';
  return say(key, { name: nameOfClock(clock.kind), day: showDay(to, now) });
}
