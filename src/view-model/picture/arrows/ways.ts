/**
 * The ways that an arrow could take from one mark to another: level and upright pieces only, so that they run along rows
 * and across them. Which is the best, `route.ts` decides. Lengths in CSS pixels of the plane.
 */
import type {Place, Point} from './obstacles.js';

/** How far inside its end an arrow meets a bar from above or below. */
const INSET = 12;
/** Between a mark and the line that leaves it. */
const GAP = 2;
/** The least that a line runs on before it turns. */
const TURN = 8;
/** How far beside two marks a line may run that joins them. */
const CHANNELS = [12, 18, 24, 36, 54, 78, 108, 150, 200];
/** Half the height of a mark, at rest and selected. */
const HALF = {rest: 6, selected: 8} as const;

/** One end of an arrow, with what its routes need to know. */
export interface End extends Place {
  readonly half: number;
  /** Half the height of its row. */
  readonly reach: number;
}

export type Route = readonly Point[];

/** Ways in a fixed order, so that one can be found again when its ends have moved; null where a way does not lead there. */
export type Ways = readonly (Route | null)[];

export function endOf(place: Place, rowHeight: number, selected: boolean): End {
  return {...place, half: selected ? HALF.selected : HALF.rest, reach: rowHeight / 2};
}

/** From the tail to the head. */
export function waysBetween(tail: End, head: End): Ways {
  const sameRow = tail.y === head.y;
  const across = [
    ...straight(tail, head),
    ...sideToFace(tail, head),
    ...faceToSide(tail, head),
    ...throughChannel(tail, head),
  ];
  return [...(sameRow ? across.fill(null) : across), alongRow(tail, head), ...alongBoundary(tail, head)];
}

/** How many rows further up or down a line to the edge may run, where several go there. */
const ROWS_AROUND = 8;

/** From a mark to a place at the edge of the window; `edge` is its `x`. Not above 0 or below `bottom`. */
export function waysToEdge(end: End, edge: number, bottom: number): Ways {
  const side = edge < end.left ? end.left - GAP : end.right + GAP;
  const level: Route = [
    {x: side, y: end.y},
    {x: edge, y: end.y},
  ];
  // A bar that runs out of the window itself has its own sign there.
  const hasRoom = Math.abs(edge - side) >= TURN + INSET;
  const [face] = facesOf(end, edge);
  const heights = Array.from({length: ROWS_AROUND}, (_, rows) => (2 * rows + 1) * end.reach);
  const around = heights.flatMap(height =>
    [end.y - height, end.y + height].map(y =>
      y < 0 || y > bottom
        ? null
        : [
            {x: face, y: faceY(end, y, GAP)},
            {x: face, y},
            {x: edge, y},
          ],
    ),
  );
  return [hasRoom ? level : null, ...around];
}

/** Where a mark may be met from above or below: near the end that lies towards `x`, then in its middle, then far from it. */
function facesOf({coreLeft: left, coreRight: right}: End, x: number): readonly [number, number, number] {
  const middle = (left + right) / 2;
  if (right - left < 2 * INSET + 4) return [middle, middle, middle];
  const [first, last] = [left + INSET, right - INSET];
  return x < middle ? [first, middle, last] : [last, middle, first];
}

/** The height at which an end is left or met, by a line that comes from the height `y`. */
function faceY(end: End, y: number, gap: number): number {
  return y > end.y ? end.y + end.half + gap : end.y - end.half - gap;
}

/** Straight down or up, where one mark lies above the other. */
function straight(tail: End, head: End): (Route | null)[] {
  const [from, to] = [Math.max(tail.coreLeft, head.coreLeft), Math.min(tail.coreRight, head.coreRight)];
  const inset = Math.min(HALF.rest, (to - from) / 2);
  const [left, right] = [from + inset, to - inset];
  return [left, (left + right) / 2, right].map(x =>
    to - from < 2 * GAP
      ? null
      : [
          {x, y: faceY(tail, head.y, GAP)},
          {x, y: faceY(head, tail.y, 1)},
        ],
  );
}

/** Out at the side, and onto the head from above or below. */
function sideToFace(tail: End, head: End): (Route | null)[] {
  return facesOf(head, (tail.left + tail.right) / 2).map(x => {
    const side = sideTowards(tail, x, GAP);
    return side === null
      ? null
      : [
          {x: side, y: tail.y},
          {x, y: tail.y},
          {x, y: faceY(head, tail.y, 1)},
        ];
  });
}

/** The same backwards. */
function faceToSide(tail: End, head: End): (Route | null)[] {
  return facesOf(tail, (head.left + head.right) / 2).map(x => {
    const side = sideTowards(head, x, 1);
    return side === null
      ? null
      : [
          {x, y: faceY(tail, head.y, GAP)},
          {x, y: head.y},
          {x: side, y: head.y},
        ];
  });
}

/** Out at a side, along an upright channel, and in at a side. */
function throughChannel(tail: End, head: End): (Route | null)[] {
  const beside = CHANNELS.flatMap(distance => [
    Math.min(tail.left, head.left) - distance,
    Math.max(tail.right, head.right) + distance,
  ]);
  const [gapLeft, gapRight] = tail.left > head.right ? [head.right, tail.left] : [tail.right, head.left];
  const between = [gapLeft + TURN + 2, (gapLeft + gapRight) / 2, gapRight - TURN - 2];
  return [...beside, ...between].map(x => {
    const [out, into] = [sideTowards(tail, x, GAP), sideTowards(head, x, 1)];
    if (out === null || into === null) return null;
    return [
      {x: out, y: tail.y},
      {x, y: tail.y},
      {x, y: head.y},
      {x: into, y: head.y},
    ];
  });
}

/** From one to the next in the same row. */
function alongRow(tail: End, head: End): Route | null {
  const {y} = tail;
  if (y !== head.y) return null;
  if (tail.right < head.left)
    return [
      {x: tail.right + GAP, y},
      {x: head.left - 1, y},
    ];
  return tail.left > head.right
    ? [
        {x: tail.left - GAP, y},
        {x: head.right + 1, y},
      ]
    : null;
}

/** Out above or below, along the boundary of a row, where there is no text, and in from above or below. */
function alongBoundary(tail: End, head: End): (Route | null)[] {
  const [from] = facesOf(tail, head.left);
  return facesOf(head, tail.left).flatMap(to =>
    boundariesBetween(tail, head).map(y =>
      Math.abs(from - to) < TURN
        ? null
        : [
            {x: from, y: faceY(tail, y, GAP)},
            {x: from, y},
            {x: to, y},
            {x: to, y: faceY(head, y, 1)},
          ],
    ),
  );
}

/** The boundary beside either row; of one row those above and below it. */
function boundariesBetween(tail: End, head: End): readonly [number, number] {
  if (tail.y === head.y) return [tail.y - tail.reach, tail.y + tail.reach];
  const way = tail.y < head.y ? 1 : -1;
  return [tail.y + way * tail.reach, head.y - way * head.reach];
}

/** The side of a mark that lies towards `x`; null where a line from there would have no room to turn. */
function sideTowards({left, right}: End, x: number, gap: number): number | null {
  if (x <= left - TURN) return left - gap;
  return x >= right + TURN ? right + gap : null;
}
