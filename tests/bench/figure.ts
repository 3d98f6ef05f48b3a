/** One line of the table. Times in ms, sizes in bytes, unless `unit` says otherwise. */
export interface Figure {
  what: string;
  unit: string;
  figure: number;
  /** The least that it could be, measured in the same run; `null` where there is none. */
  floor: number | null;
  /** What the ratio (or, with `of: 'figure'`, the figure itself) may be at most; `null`: only reported. */
  goal: { of: 'ratio' | 'figure'; most: number } | null;
  note?: string;
}

export function ratioOf({ figure, floor }: Figure): number | null {
  return floor === null || floor === 0 ? null : figure / floor;
}

/** Whether the goal is met; `null` where there is none. */
export function isMet(line: Figure): boolean | null {
  if (line.goal === null) return null;
  const value = line.goal.of === 'ratio' ? ratioOf(line) : line.figure;
  return value !== null && value <= line.goal.most;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[middle - 1] ?? sorted[0], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** The lines as one table, fit for a terminal and for Markdown. */
export function asTable(lines: Figure[]): string {
  const rows = lines.map((line) => {
    const ratio = ratioOf(line);
    const met = isMet(line);
    const goal = line.goal ? `<= ${line.goal.most}${line.goal.of === 'ratio' ? 'x' : ` ${line.unit}`}` : '-';
    return [
      line.what,
      `${shown(line.figure)} ${line.unit}`,
      line.floor === null ? '-' : `${shown(line.floor)} ${line.unit}`,
      ratio === null ? '-' : `${ratio.toFixed(2)}x`,
      goal,
      met === null ? '' : met ? 'met' : 'NOT MET',
      line.note ?? '',
    ];
  });
  const all = [['what', 'figure', 'floor', 'ratio', 'goal', '', 'note'], ...rows];
  const widths = all[0]?.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0))) ?? [];
  const print = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [print(head), print(widths.map((width) => '-'.repeat(width))), ...body.map(print)].join('\n');
}

function shown(value: number): string {
  if (Number.isInteger(value)) return String(value);
  if (Math.abs(value) < 0.01) return value.toPrecision(2);
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
