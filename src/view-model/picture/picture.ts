/**
 * What the canvas draws. Pure: a timeline, a window and a way to measure text in, plain data out.
 *
 *   source (once) → drafts: events near the window, their ink, labels and boxes → rows per lane → marks
 *                 → where they are too many: those that begin in it, and figures for the others;
 *                   where these are too many: bins, and drafts of the selected event alone
 */
import type {TimeIndex} from '../../model/time-index.js';
import type {Bins, Mark, Picture, PictureLane} from '../view-types.js';
import {besideBins, selectedAt} from './bins/beside-bins.js';
import {buildBins} from './bins/bins.js';
import {carriedBesideMarks, carriedIntoBins} from './bins/carried-in.js';
import {overviewOf} from './bins/overview.js';
import {begunThatDay, type Drawing, drawingOf, mostMarks} from './bins/when.js';
import {type Draft, draftMarks} from './draft.js';
import {markOf} from './mark.js';
import {BIN_ROWS} from './metrics.js';
import {positionsBegunNear, positionsNear} from './near.js';
import {type PictureView, planeOf} from './picture-view.js';
import {assignRows} from './rows.js';
import {shownAt, shownIndex} from './shown.js';
import type {PictureSource} from './source.js';

/** A lane of so many rows is not yet mostly empty when one is used. */
const MOST_ROWS_KEPT = 6;
/** So many times the marks that a window has room for may be laid out with those around it, and with those that are not shown. */
const LAID_OUT = 2;

/**
 * The marks of the window and of a quarter of it on either side; where they would be too many, those alone that begin there, or bins.
 * While the scale stays that of `previous`, a picture of the same events, marks keep their rows and labels their places, so that
 * nothing jumps under the reader's hand, and a mark that did not change is the same object. Without `previous` all is laid out anew.
 * Events that are not shown have their places kept free, so that those that are do not move when they come, unless there are too
 * many of them.
 */
export function buildPicture(source: PictureSource, view: PictureView, previous?: Picture): Picture {
  const {window, width, selected, known, knownBy, only} = view;
  const kept = previous && sameScale(previous, view) ? previous : undefined;
  const alike = kept?.only === only ? kept : undefined;
  const index = shownIndex(source, view);
  const drawing = drawingOf(index, view, alike);
  const drafts = draftMarks(source, view, positionsFor(drawing, source, index, view), kept);
  const {lanes, rows} =
    drawing === 'bins'
      ? layOutAboveBins(source, drafts, selected, kept)
      : layOut(source, drafts, {previous, kept, free: drawing === 'begun' ? 1 : 0});
  const overview = overviewOf(index, width, source.store.columns.size);
  const {marks, absent, drawn} = finish(source, view, drafts, rows);
  return {
    ...{window, width, selected, lanes, marks, absent},
    ...(drawing === 'begun' && carriedBesideMarks(index, lanes.length, view, drawn)),
    ...(drawing === 'bins' && inBins(source, index, view, alike?.bins)),
    ...(overview && {overview}),
    ...(known && {known}),
    ...(knownBy !== undefined && {knownBy}),
    ...(only && {only}),
  };
}

function inBins(
  source: PictureSource,
  index: TimeIndex,
  view: PictureView,
  before: Bins | undefined,
): Pick<Picture, 'bins' | 'carriedIn' | 'carriedAt'> {
  const current = selectedAt(source, view);
  const selected = current === undefined ? current : source.placedAt(current);
  const lanes = source.lanes.length;
  return {
    bins: buildBins({index, lanes, view, selected, before}),
    ...carriedIntoBins(index, lanes, view),
  };
}

function sameScale(previous: Picture, {window, width}: PictureView): boolean {
  const [a, b] = [previous.window.end - previous.window.start, window.end - window.start];
  // Panning rounds to whole milliseconds.
  return previous.width === width && Math.abs(a - b) <= Math.max(4, b * 1e-9);
}

/** With those that are not shown, for their places, unless that is too many. */
function positionsFor(
  drawing: Drawing,
  source: PictureSource,
  shown: TimeIndex,
  view: PictureView,
): readonly number[] {
  const most = LAID_OUT * mostMarks(view.width);
  const {start, end} = view.window;
  const {index: all} = source;
  if (drawing === 'all') return positionsNear(all.countMeeting(start, end) <= most ? all : shown, view, most);
  const beside = besideBins(source, view);
  if (drawing === 'bins') return beside;
  const begun = all.countBeginning(start, end) + begunThatDay(all, start, most).length;
  const index = begun <= most ? all : shown;
  return [...new Set([...positionsBegunNear(index, view, most), ...beside])];
}

interface Layout {
  readonly lanes: readonly PictureLane[];
  readonly rows: ReadonlyMap<Draft, number>;
}

function layOut(
  source: PictureSource,
  drafts: readonly Draft[],
  {
    previous,
    kept,
    free,
  }: {
    readonly previous: Picture | undefined;
    readonly kept: Picture | undefined;
    /** Rows below all marks. */
    readonly free: number;
  },
): Layout {
  return inRows(source, drafts, {
    previousRow: ({before}) => before?.row,
    rowsOf: (needed, lane) => Math.max(needed + free, rowsKept(lane, kept, previous)),
  });
}

/** The selected subject has the first row; there is one for it where nothing is selected, too. */
function layOutAboveBins(
  source: PictureSource,
  drafts: readonly Draft[],
  selected: string | null,
  kept: Picture | undefined,
): Layout {
  const same = kept?.bins && kept.selected === selected;
  return inRows(source, drafts, {
    previousRow: ({before, placed}) => (placed.subject.id === selected ? 0 : same ? before?.row : undefined),
    rowsOf: (needed, lane) => Math.max(Math.max(needed, 1) + BIN_ROWS, kept?.lanes[lane]?.rows ?? 0),
  });
}

function inRows(
  source: PictureSource,
  drafts: readonly Draft[],
  {
    previousRow,
    rowsOf,
  }: {
    readonly previousRow: (draft: Draft) => number | undefined;
    readonly rowsOf: (needed: number, lane: number) => number;
  },
): Layout {
  const rows = new Map<Draft, number>();
  const lanes = source.lanes.map((name, lane): PictureLane => {
    const own = drafts.filter(draft => draft.lane === lane);
    const assigned = assignRows({
      boxes: own.map(draft => draft.box.full),
      replaces: replacesWithin(own, source),
      previousRow: i => previousRow(own[i]!),
    });
    own.forEach((draft, i) => rows.set(draft, assigned[i]!));
    return {
      name,
      rows: rowsOf(
        assigned.reduce((most, row) => Math.max(most, row + 1), 0),
        lane,
      ),
    };
  });
  return {lanes, rows};
}

/** Lanes that shrank under the reader's hand would pull the page up with them; after a change of scale, very high ones may. */
function rowsKept(lane: number, kept: Picture | undefined, previous: Picture | undefined): number {
  return kept?.lanes[lane]?.rows ?? Math.min(previous?.lanes[lane]?.rows ?? 1, MOST_ROWS_KEPT);
}

/** Among the marks of one lane, by their places in it. */
function replacesWithin(own: readonly Draft[], {replaces}: PictureSource): Map<number, number> {
  const at = new Map(own.map((draft, i) => [draft.position, i]));
  return new Map(
    own.flatMap(({position}, i) => {
      const older = at.get(replaces.get(position) ?? -1);
      return older === undefined ? [] : [[i, older] as const];
    }),
  );
}

/** `drawn`: of what there are marks. */
function finish(
  source: PictureSource,
  view: PictureView,
  drafts: readonly Draft[],
  rows: ReadonlyMap<Draft, number>,
): Pick<Picture, 'marks' | 'absent'> & {readonly drawn: readonly Draft[]} {
  const plane = planeOf(view);
  const [marks, absent, drawn]: [Mark[], Mark[], Draft[]] = [[], [], []];
  for (const draft of drafts) {
    const subject = shownAt(source, draft.position, view);
    const mark = markOf(draft, subject ?? draft.placed.subject, rows.get(draft) ?? 0, plane);
    (subject ? marks : absent).push(mark);
    if (subject) drawn.push(draft);
  }
  return {marks, absent, drawn};
}
