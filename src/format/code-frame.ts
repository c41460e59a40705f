/** The lines around a diagnostic, as plain data: the command prints them, the page draws them. */
import type {Diagnostic} from './diagnostic.js';

export interface FrameLine {
  /** Counted from 1. */
  readonly line: number;
  /** One character for each column, so that marks can be set under it; long lines are cut, with `…` for what is left out. */
  readonly text: string;
  /** What the diagnostic marks: columns of `text`, from 0, the end exclusive. Absent in the lines around. */
  readonly from?: number;
  readonly to?: number;
}

/** Columns of a line that are shown. */
const width = 100;
/** Columns left of the mark that are shown when a line is cut. */
const before = 40;

/**
 * @param text the whole file.
 * @param context how many lines are shown before and after those that are marked.
 */
export function codeFrame(
  text: string,
  diagnostic: Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>,
  context = 1,
): FrameLine[] {
  const {line, column, endLine, endColumn} = diagnostic;
  const lines = text.split(/\r\n?|\n/);
  const first = Math.max(1, line - context);
  const last = Math.min(lines.length, endLine + context);
  // A line is cut where the mark is, and its neighbours at the same columns, so that they stay below each other.
  const left = column - 1 + Math.min(20, endColumn - column) > width ? column - 1 - before : 0;
  return lines.slice(first - 1, last).map((written, index) => {
    const number = first + index;
    const shown = {line: number, text: clip(plainColumns(written), left)};
    if (number < line || number > endLine) return shown;
    const from = number === line ? column - 1 : 0;
    const to = number === endLine ? endColumn - 1 : written.length;
    return {...shown, ...markOf(from, to, left, shown.text.length)};
  });
}

/** A tab would be as wide as whoever draws it likes, and a control character might not be drawn at all. */
function plainColumns(line: string): string {
  return line.replace(/\t/g, ' ').replace(/\p{Cc}/gu, '�');
}

function clip(line: string, left: number): string {
  const shown = line.slice(left, left + width);
  const start = left > 0 && shown !== '' ? `…${shown.slice(1)}` : shown;
  return left + width < line.length ? `${start.slice(0, -1)}…` : start;
}

/** At least one column wide, and inside what is shown but for one column behind it: that is where a missing thing belongs. */
function markOf(from: number, to: number, left: number, length: number): {from: number; to: number} {
  const start = Math.min(Math.max(from - left, 0), length);
  return {from: start, to: Math.max(start + 1, Math.min(to - left, length))};
}
