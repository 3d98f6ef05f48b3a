import { blankLine, type OrderLine } from '../model';
import { type FactHistory, growFacts } from './facts';
import { isNameless, matchLines } from './match-lines';
import { LINE_FIELDS, type LineField } from './records';

export interface GrownLines {
  lines: OrderLine[];
  /** Index by index with `lines`. */
  history: FactHistory<LineField>[];
}

/** Merges the lines that a page shows into the known ones; a line that a page does not show stays. */
export function growLines(known: GrownLines, seen: readonly OrderLine[]): GrownLines {
  const lines = [...known.lines];
  const history = [...known.history];
  const matches = matchLines(known.lines, seen);
  for (const [at, line] of seen.entries()) {
    const match = matches[at] ?? 'new';
    if (match === 'ambiguous') continue;
    const index = match === 'new' ? lines.length : match;
    const grown = growLine(lineBefore(known, index), line, history[index] ?? {});
    lines[index] = grown.line;
    history[index] = grown.history;
  }
  return { lines, history };
}

/** A nameless line among several lends its place, but what it says may belong to another one. */
function lineBefore(known: GrownLines, index: number): OrderLine {
  const line = known.lines[index];
  return line === undefined || (isNameless(line) && known.lines.length > 1) ? blankLine() : line;
}

function growLine(
  known: OrderLine,
  seen: OrderLine,
  past: FactHistory<LineField>,
): { line: OrderLine; history: FactHistory<LineField> } {
  const { grown, history } = growFacts<LineField, OrderLine>(LINE_FIELDS, known, seen, past);
  return { line: { ...grown, lineId: known.lineId ?? seen.lineId }, history };
}
