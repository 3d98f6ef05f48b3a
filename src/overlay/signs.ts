import type { Basis, Clock, Urgency } from '../model';

const SVG = 'http://www.w3.org/2000/svg';
const PIE = 2 * Math.PI * 2.5;

/**
 * The ring that stands for an urgency (screens.md): a plain ring filled by the time gone (`gone`, 0 to 1), three
 * quarters, solid, struck through, dashed. Hidden from screen readers: the words beside it say the same.
 */
export function ring(doc: Document, urgency: Urgency, gone: number): SVGElement {
  const svg = sign(doc, 'ring');
  const outline = shape(doc, 'circle', { cx: 8, cy: 8, r: 6.5, 'stroke-width': 1.8 });
  svg.append(outline);
  if (urgency === 'unknown') outline.setAttribute('stroke-dasharray', '2.6 2.5');
  if (urgency === 'urgent') outline.setAttribute('fill', 'currentColor');
  if (urgency === 'over') {
    svg.append(shape(doc, 'line', { x1: 2, y1: 14, x2: 14, y2: 2, 'stroke-width': 1.8 }));
  }
  const filled = urgency === 'soon' ? 0.75 : urgency === 'calm' ? gone : 0;
  if (filled > 0) {
    svg.append(
      shape(doc, 'circle', {
        cx: 8,
        cy: 8,
        r: 2.5,
        'stroke-width': 5,
        'stroke-dasharray': `${(filled * PIE).toFixed(2)} ${PIE.toFixed(2)}`,
        transform: 'rotate(-90 8 8)',
      }),
    );
  }
  return svg;
}

/** How much of a clock's time is gone at `now` (epoch ms), 0 to 1; 0 where its start is not known. */
export function gonePart(clock: Clock, now: number): number {
  const chosen = clock.candidates.find((candidate) => candidate.dueAt === clock.dueAt && candidate.start);
  const start = chosen?.start ? Date.parse(chosen.start.on) : Number.NaN;
  const gone = (now - start) / (clock.dueAt - start);
  return Number.isFinite(gone) ? Math.min(1, Math.max(0, gone)) : 0;
}

const MARKS: Record<Basis | 'synthetic', string> = {
  page: 'M6.6 4C4.2 4.8 3 6.6 3 9.2V12h4V8.4H5c0-1.5.6-2.4 2.2-3zM12.6 4C10.2 4.8 9 6.6 9 9.2V12h4V8.4h-2c0-1.5.6-2.4 2.2-3z',
  rule: 'M2.5 6.5c2-2 3.5-2 5.5-.5s3.5 1.5 5.5-.5M2.5 11c2-2 3.5-2 5.5-.5s3.5 1.5 5.5-.5',
  user: 'M3 13l.8-3.2L11 2.6 13.4 5 6.2 12.2zM9.5 4.1l2.4 2.4',
  synthetic: '',
};

/** The mark of where a date comes from: quotation mark, approximate sign, pencil, dotted circle (screens.md). */
export function basisMark(doc: Document, from: { basis: Basis; synthetic: boolean }): SVGElement {
  const svg = sign(doc, 'mark');
  const kind = from.synthetic ? 'synthetic' : from.basis;
  if (kind === 'synthetic') {
    svg.append(
      shape(doc, 'circle', {
        cx: 8,
        cy: 8,
        r: 5.5,
        'stroke-width': 1.8,
        'stroke-dasharray': '0.1 3.4',
        'stroke-linecap': 'round',
      }),
    );
    return svg;
  }
  const filled = kind === 'page';
  svg.append(
    shape(doc, 'path', {
      d: MARKS[kind],
      fill: filled ? 'currentColor' : 'none',
      stroke: filled ? 'none' : 'currentColor',
      'stroke-width': 1.5,
    }),
  );
  return svg;
}

function sign(doc: Document, className: string): SVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', className);
  return svg;
}

function shape(doc: Document, name: string, attributes: Record<string, string | number>): Element {
  const element = doc.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
