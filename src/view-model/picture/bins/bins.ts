/**
 * What stands for the events of a window that are too many to be marks.
 *
 *   window, width → unit → its bounds → counts by bin, lane and status → one height for each event → bins
 */
import {clampToDate} from '../../../model/date-limit.js';
import type {TimeIndex} from '../../../model/time-index.js';
import {TEXTURES} from '../../events/event-columns.js';
import type {Texture} from '../../subject.js';
import type {Bin, Bins, CarriedIn} from '../../view-types.js';
import type {PictureView} from '../picture-view.js';
import type {Placed} from '../placed.js';
import {EVENT_IN_BIN} from '../metrics.js';
import {heightOf, roomPerEvent} from './heights.js';
import {boundsOf, type BinWidth} from './units.js';
import {binWidth} from './when.js';

export interface BinsInput {
  /** What is shown. */
  readonly index: TimeIndex;
  readonly lanes: number;
  readonly view: PictureView;
  /** What is selected, if it is shown. */
  readonly selected: Placed | undefined;
  /** Of the picture before, if it has the same scale and shows the same: columns become no higher while the window is moved. */
  readonly before: Bins | undefined;
}

/** A bin before it has its heights. */
interface Count extends Pick<Bin, 'key' | 'lane' | 'start' | 'end' | 'selected'> {
  /** Without those of which there are none. */
  readonly shares: readonly {readonly status: Texture; readonly count: number}[];
}

export function buildBins({index, lanes, view, selected, before}: BinsInput): Bins {
  const width = binWidth(view, lanes);
  const bounds = boundsOf(width, view.window);
  const counts = countBins(index, lanes, bounds, width, selected);
  const perEvent = counts.reduce(
    (least, {shares}) => Math.min(least, roomPerEvent(shares.map(({count}) => count))),
    before?.perEvent ?? EVENT_IN_BIN,
  );
  const known = new Map(before?.bins.map(bin => [bin.key, bin]));
  const bins = counts.map(count => {
    const bin = withHeights(count, perEvent);
    const same = known.get(bin.key);
    return same && isSame(same, bin) ? same : bin;
  });
  return {...width, perEvent, bins, carriedIn: carriedIn(index, lanes, bounds[0]!)};
}

/** In order of the lanes, then of time. */
function countBins(
  index: TimeIndex,
  lanes: number,
  bounds: readonly number[],
  {unit, step}: BinWidth,
  selected: Placed | undefined,
): Count[] {
  const counts = index.binned(bounds);
  const made: Count[] = [];
  for (let lane = 0; lane < lanes; lane++) {
    for (let bin = 0; bin + 1 < bounds.length; bin++) {
      const at = (bin * lanes + lane) * TEXTURES.length;
      const shares = TEXTURES.flatMap((status, i) => {
        const count = counts[at + i]!;
        return count > 0 ? [{status, count}] : [];
      });
      if (shares.length === 0) continue;
      const [start, end] = [bounds[bin]!, bounds[bin + 1]!];
      made.push({
        key: [unit, step, lane, start].join(),
        ...{lane, start: clampToDate(start), end: clampToDate(end), shares},
        selected: selected !== undefined && selected.lanes.includes(lane) && beginsIn(selected, start, end),
      });
    }
  }
  return made;
}

function beginsIn({extent}: Placed, start: number, end: number): boolean {
  return extent.start >= start && extent.start < end;
}

function withHeights({shares, ...bin}: Count, perEvent: number): Bin {
  return {
    ...bin,
    count: shares.reduce((sum, {count}) => sum + count, 0),
    shares: shares.map(({status, count}) => ({status, count, height: heightOf(count, perEvent)})),
  };
}

function carriedIn(index: TimeIndex, lanes: number, moment: number): CarriedIn[] {
  const counts = index.carriedIn(moment);
  return Array.from({length: lanes}, (_, lane) => {
    const own = counts.subarray(lane * TEXTURES.length, (lane + 1) * TEXTURES.length);
    return {lane, count: own.reduce((sum, count) => sum + count, 0)};
  }).filter(({count}) => count > 0);
}

/** Of the same key. */
function isSame(a: Bin, b: Bin): boolean {
  return (
    a.selected === b.selected &&
    a.shares.length === b.shares.length &&
    a.shares.every(({status, count, height}, i) => {
      const other = b.shares[i]!;
      return status === other.status && count === other.count && height === other.height;
    })
  );
}
