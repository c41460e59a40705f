/**
 * Whatever the events and the window: each event that is shown is a mark in each of its lanes, or is counted once, in the bin in which
 * it begins or among those carried in. Told twice, once by the picture and once by looking at every event.
 */
import {expect} from 'chai';
import {DATE_LIMIT} from '../../../../src/model/date-limit.js';
import type {Timeline} from '../../../../src/model/timeline.js';
import {memoryStore} from '../../../../src/view-model/events/memory-store.js';
import {mostMarks} from '../../../../src/view-model/picture/bins/when.js';
import {reachOf} from '../../../../src/view-model/picture/placed.js';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import type {PictureView} from '../../../../src/view-model/picture/picture-view.js';
import {shownOf} from '../../../../src/view-model/picture/shown.js';
import {type PictureSource, pictureSource, sourceOfStore} from '../../../../src/view-model/picture/source.js';
import {unreadSubject} from '../../../../src/view-model/subject.js';
import type {Picture, TimeWindow} from '../../../../src/view-model/view-types.js';
import {numbers} from '../../../support/numbers.js';
import {partlyRead} from '../../../support/partly-read.js';
import {view} from '../moscow-picture.js';
import {countsByScan, countsOf, type Facts, factsOfColumns, marksByScan, marksOf} from './by-scan.js';
import {type Kind, randomTimeline, randomWindow} from './random-timeline.js';

const WINDOWS = 500;
const WIDTHS = [120, 240, 343];
/** On a machine that does many things at once. */
const PATIENCE = 30_000;

/** Of what is shown. */
function factsOf(source: PictureSource, isShown: (id: string) => boolean): Facts[] {
  return Array.from(source.index.positions).flatMap((position): Facts[] => {
    const {subject, extent, others, lanes} = source.placedAt(position)!;
    if (!isShown(subject.id)) return [];
    const {start: begin, end, beyond} = extent;
    const {status, id} = subject;
    return [{id, begin, end, ...reachOf({extent, others}), status, lanes, ...(beyond && {beyond})}];
  });
}

function checkPicture(picture: Picture, facts: readonly Facts[], window: TimeWindow): void {
  if (picture.bins) {
    expectSame(countsOf(picture.bins), countsByScan(facts, picture.bins, window));
    expect(picture.marks.length).to.equal(0);
    return;
  }
  const marks = marksOf(picture);
  const once = new Set(marks);
  expect(once.size).to.equal(marks.length);
  const needed = marksByScan(facts, window);
  expectSame(
    needed.filter(mark => once.has(mark)),
    needed,
  );
  const shown = new Set(facts.map(({id}) => id));
  expectSame(
    picture.marks.filter(({subject}) => !shown.has(subject)),
    [],
  );
}

/** The comparison that tells what differs takes too long for so many. */
function expectSame<T>(found: T, told: T): void {
  if (JSON.stringify(found) !== JSON.stringify(told)) expect(found).to.deep.equal(told);
}

/** Pictures one after another, each as the first and as one that follows. Tells how many had bins. */
function checkWindows(
  source: PictureSource,
  facts: readonly Facts[],
  {timeline, seed, more}: {timeline: Timeline; seed: number; more: Partial<PictureView>},
): number {
  const below = numbers(seed);
  let previous: Picture | undefined;
  let binned = 0;
  for (let i = 0; i < WINDOWS; i++) {
    const last = previous?.window;
    const by = last ? Math.round(((last.end - last.start) * (below(100) - 50)) / 100) : 0;
    // Every other window is the one before, moved.
    const window =
      last && i % 2 === 1 && last.start + by >= -DATE_LIMIT && last.end + by <= DATE_LIMIT
        ? {start: last.start + by, end: last.end + by}
        : randomWindow(timeline, below);
    const width = i % 2 === 1 && previous ? previous.width : WIDTHS[below(WIDTHS.length)]!;
    const asked = view(width, window, more);
    if (i % 2 === 0) {
      const fresh = buildPicture(source, asked);
      checkPicture(fresh, facts, window);
      const met = facts.filter(({from, to}) => from <= window.end && to > window.start).length;
      expect(Boolean(fresh.bins)).to.equal(met > mostMarks(width));
    }
    previous = buildPicture(source, asked, previous);
    checkPicture(previous, facts, window);
    if (previous.bins) binned++;
  }
  return binned;
}

describe('pictures of random events', () => {
  for (const kind of ['modern', 'era', 'deep'] as const satisfies readonly Kind[]) {
    for (const [seed, size] of [
      [1, 30],
      [2, 90],
      [3, 180],
    ] as const) {
      const timeline = randomTimeline(kind, size, seed);
      const source = pictureSource(timeline);

      it(`show each of ${size}, ${kind}, once`, () => {
        const binned = checkWindows(
          source,
          factsOf(source, () => true),
          {timeline, seed, more: {}},
        );
        // Both are tried, where there are events for it.
        if (size > 100) expect(binned).to.be.within(50, WINDOWS - 50);
      }).timeout(PATIENCE);

      it(`show each of those known and chosen of ${size}, ${kind}, once`, () => {
        const known = {...timeline, events: timeline.events.filter((_, i) => i % 4 !== 0)};
        const only = new Set(timeline.events.filter((_, i) => i % 3 !== 0).map(({id}) => id));
        const ids = new Set(known.events.filter(({id}) => only.has(id)).map(({id}) => id));
        const more = shownOf({timeline: known, whole: timeline, only});
        checkWindows(
          source,
          factsOf(source, id => ids.has(id)),
          {timeline, seed: seed + 10, more},
        );
      }).timeout(PATIENCE);
    }

    it(`show each of those that have not all been read, ${kind}, once`, () => {
      const timeline = randomTimeline(kind, 180, 4);
      const store = partlyRead(timeline, position => position % 3 === 0);
      // Columns by which some have no length, and some are known late.
      const {begins, ends} = memoryStore(timeline).columns;
      const known = begins.map((_, position) => position % 50);
      const columns = {...store.columns, known, ends: ends.map((end, i) => (i % 7 === 0 ? begins[i]! : end))};
      const source = sourceOfStore({...store, columns});
      const idAt = (position: number) => store.eventAt(position)?.id ?? unreadSubject(position);
      const facts = factsOfColumns(source.store, idAt, position => source.placedAt(position)!.lanes);
      checkWindows(source, facts, {timeline, seed: 20, more: {}});
      const byThen = new Set(Array.from(known, (by, position) => (by <= 30 ? idAt(position) : '')));
      const shown = facts.filter(({id}) => byThen.has(id));
      checkWindows(source, shown, {timeline, seed: 21, more: {knownBy: 30}});
    }).timeout(PATIENCE);
  }
});
