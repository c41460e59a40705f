/** Where the figure above a column stands. All in CSS pixels from the edge of the plane. */

/** Between a figure and a line beside it. */
const LINE_GAP = 3;

export interface FigureRoom {
  /** What is seen of the column. */
  readonly from: number;
  readonly to: number;
  /** What the figure takes. */
  readonly room: number;
  /** Where it is free from on; what lies before is taken at this height. */
  readonly free: number;
  /** Where a line runs through all columns; null for none. */
  readonly line: number | null;
}

/**
 * Its middle: that of the column, or as near to it as is free; where a line would run through it, on that side of the line on which
 * more of the column is. Null where it has no room.
 */
export function placeFigure({from, to, room, free, line}: FigureRoom): number | null {
  const middle = (from + to) / 2;
  // Of a narrow bin it may be wider than the column, as long as nothing is in its way.
  const first = middle - room / 2 < free ? Math.max(from, free) : -Infinity;
  if (first + room > to) return null;
  const place = Math.max(middle, first + room / 2);
  const apart = room / 2 + LINE_GAP;
  if (line === null || Math.abs(line - place) >= apart) return place;
  return line - Math.max(from, free) > to - line ? line - apart : line + apart;
}
