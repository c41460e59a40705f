/**
 * Whatever the events and the window: each event that is shown is, in each of its lanes, a mark or counted once, in the bin in which
 * it begins or among those carried in. Told twice, once by the picture and once by looking at every event; and what the list has
 * behind a figure is what that counts.
 */
import {expect} from 'chai';
import {DATE_LIMIT} from '../../../../src/model/date-limit.js';
import type {Timeline} from '../../../../src/model/timeline.js';
import type {EventStore} from '../../../../src/view-model/events/event-store.js';
import {memoryStore} from '../../../../src/view-model/events/memory-store.js';
import {openedBin} from '../../../../src/view-model/picture/bins/opened-bin.js';
import {type Drawing, mostMarks} from '../../../../src/view-model/picture/bins/when.js';
import {reachOf} from '../../../../src/view-model/picture/placed.js';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import type {PictureView} from '../../../../src/view-model/picture/picture-view.js';
import {shownOf} from '../../../../src/view-model/picture/shown.js';
import {type PictureSource, pictureSource, sourceOfStore} from '../../../../src/view-model/picture/source.js';
import {type Countable, eventsOfBin} from '../../../../src/view-model/sections/bin-events.js';
import {unreadSubject} from '../../../../src/view-model/subject.js';
import type {Picture} from '../../../../src/view-model/view-types.js';
import {numbers} from '../../../support/numbers.js';
import {partlyRead} from '../../../support/partly-read.js';
import {view} from '../moscow-picture.js';
import {
  beganBefore,
  carriedByScan,
  countsByScan,
  countsOf,
  type Facts,
  factsOfColumns,
  marksByScan,
  marksOf,
} from './by-scan.js';
import {type Kind, randomTimeline, randomWindow} from './random-timeline.js';

/** In each test, and tests of one kind. */
const WINDOWS = 50;
const PARTS = 9;
const WIDTHS = [120, 240, 343];

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

function checkPicture(picture: Picture, facts: readonly Facts[]): Drawing {
  const {window, bins, carriedIn} = picture;
  if (bins) {
    expectSame(countsOf(picture), countsByScan(facts, bins, window));
    expect(picture.marks.length).to.equal(0);
    return 'bins';
  }
  const marks = marksOf(picture);
  const once = new Set(marks);
  expect(once.size).to.equal(marks.length);
  const needed = marksByScan(carriedIn ? facts.filter(fact => !beganBefore(fact, window)) : facts, window);
  expectSame(
    needed.filter(mark => once.has(mark)),
    needed,
  );
  const shown = new Set(facts.map(({id}) => id));
  expectSame(
    picture.marks.filter(({subject}) => !shown.has(subject)),
    [],
  );
  if (!carriedIn) return 'all';
  expectSame(countsOf(picture), carriedByScan(facts, once, window));
  return 'begun';
}

/** What is shown, as the list counts it. */
function countableOf(source: PictureSource, facts: readonly Facts[]): Countable {
  const {columns, timeline} = source.store;
  const ids = new Set(facts.map(({id}) => id));
  const all = Array.from({length: columns.size}, (_, position) => position);
  const shown = all.filter(position => ids.has(source.placedAt(position)?.subject.id ?? ''));
  const {positionOf} = source;
  return {columns, shown: Uint32Array.from(shown), lanes: timeline.lanes, documents: [], positionOf};
}

/** Every figure counts what is listed behind it. */
function checkFigures(source: PictureSource, picture: Picture, countable: Countable): void {
  const {bins, carriedIn = []} = picture;
  const figures = [
    ...(bins?.bins ?? []).map(bin => ({bin, lane: bin.lane, count: bin.count})),
    ...carriedIn.map(carried => ({bin: null, ...carried})),
  ];
  const listed = figures.map(figure => eventsOfBin(countable, openedBin(source, picture, figure)).length);
  expectSame(
    listed,
    figures.map(({count}) => count),
  );
}

/** By looking at every event. */
function drawingByScan(facts: readonly Facts[], {window, width}: PictureView): Drawing {
  const met = facts.filter(({from, to}) => from <= window.end && to > window.start);
  if (met.length <= mostMarks(width)) return 'all';
  const begun = met.filter(fact => !beganBefore(fact, window));
  return begun.length <= mostMarks(width) ? 'begun' : 'bins';
}

/** The comparison that tells what differs takes too long for so many. */
function expectSame<T>(found: T, told: T): void {
  if (JSON.stringify(found) !== JSON.stringify(told)) expect(found).to.deep.equal(told);
}

/** How often each was drawn, by the number of events. */
const drawn = new Map<string, number>();

/** Pictures one after another, each as the first and as one that follows. */
function checkWindows(
  source: PictureSource,
  facts: readonly Facts[],
  {timeline, seed, more}: {timeline: Timeline; seed: number; more: Partial<PictureView>},
): void {
  const below = numbers(seed);
  const countable = countableOf(source, facts);
  let previous: Picture | undefined;
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
      const drawing = checkPicture(buildPicture(source, asked), facts);
      expect(drawing).to.equal(drawingByScan(facts, asked));
    }
    previous = buildPicture(source, asked, previous);
    checkFigures(source, previous, countable);
    const key = `${checkPicture(previous, facts)} of ${timeline.events.length}`;
    drawn.set(key, (drawn.get(key) ?? 0) + 1);
  }
}

function inParts(check: (part: number) => void, title: string): void {
  for (let part = 0; part < PARTS; part++) {
    it(`${title} (windows ${part * WINDOWS + 1} to ${(part + 1) * WINDOWS})`, () => check(part));
  }
}

describe('pictures of random events', () => {
  for (const kind of ['modern', 'era', 'deep'] as const satisfies readonly Kind[]) {
    for (const size of [30, 90, 180]) {
      const timeline = randomTimeline(kind, size, size);
      const source = pictureSource(timeline);

      inParts(part => {
        const facts = factsOf(source, () => true);
        checkWindows(source, facts, {timeline, seed: part + 1, more: {}});
      }, `show each of ${size}, ${kind}, once`);

      inParts(part => {
        const known = {...timeline, events: timeline.events.filter((_, i) => i % 4 !== 0)};
        const only = new Set(timeline.events.filter((_, i) => i % 3 !== 0).map(({id}) => id));
        const ids = new Set(known.events.filter(({id}) => only.has(id)).map(({id}) => id));
        const more = shownOf({timeline: known, whole: timeline, only});
        const facts = factsOf(source, id => ids.has(id));
        checkWindows(source, facts, {timeline, seed: part + 11, more});
      }, `show each of those known and chosen of ${size}, ${kind}, once`);
    }

    const timeline = randomTimeline(kind, 180, 4);
    const {store, known} = columnsAlone(timeline);
    const source = sourceOfStore(store);
    const idAt = (position: number) => store.eventAt(position)?.id ?? unreadSubject(position);
    const facts = factsOfColumns(store, idAt, position => source.placedAt(position)!.lanes);

    inParts(
      part => checkWindows(source, facts, {timeline, seed: part + 21, more: {}}),
      `show each of those that have not all been read, ${kind}, once`,
    );

    inParts(part => {
      const byThen = new Set(Array.from(known, (by, position) => (by <= 30 ? idAt(position) : '')));
      const shown = facts.filter(({id}) => byThen.has(id));
      checkWindows(source, shown, {timeline, seed: part + 31, more: {knownBy: 30}});
    }, `show each of those known by then, that have not all been read, ${kind}, once`);
  }

  it('are of each kind, where there are events for it', () => {
    const ways = ['all', 'begun', 'bins'].map(way => `${way} of 180`);
    for (const way of ways) expect(drawn.get(way), way).to.be.at.least(WINDOWS);
  });
});

/** Of which some have no length, some are known late, and few have been read. */
function columnsAlone(timeline: Timeline): {store: EventStore; known: Float64Array} {
  const store = partlyRead(timeline, position => position % 3 === 0);
  const {begins, ends} = memoryStore(timeline).columns;
  const known = begins.map((_, position) => position % 50);
  const columns = {...store.columns, known, ends: ends.map((end, i) => (i % 7 === 0 ? begins[i]! : end))};
  return {store: {...store, columns}, known};
}
