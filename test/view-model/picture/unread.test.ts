/** Pictures of timelines of which not all events have been read. */
import {expect} from 'chai';
import {legendOf} from '../../../src/view-model/picture/legend.js';
import {buildPicture} from '../../../src/view-model/picture/picture.js';
import {fitWindow} from '../../../src/view-model/picture/fit-window.js';
import {shownIndex, shownOf} from '../../../src/view-model/picture/shown.js';
import {pictureSource, sourceOfStore} from '../../../src/view-model/picture/source.js';
import {documentOf, subjectOfDocument, unreadAt, unreadSubject} from '../../../src/view-model/subject.js';
import {documentSubjects} from '../../../src/view-model/with-documents.js';
import {makeTimeline} from '../../support/make-timeline.js';
import {partlyRead} from '../../support/partly-read.js';
import {markOf, view, visit, winter} from './moscow-picture.js';

const idOf = (position: number): string => visit.events[position]!.id;

describe('subjects that have not been read', () => {
  it('are told from all others', () => {
    expect(unreadAt(unreadSubject(7))).to.equal(7);
    for (const id of [null, '', '7', 'event', subjectOfDocument('7')]) expect(unreadAt(id)).to.equal(null);
    expect(documentOf(unreadSubject(7))).to.equal(null);
  });
});

describe('a picture of events that have not been read', () => {
  const whole = buildPicture(pictureSource(visit), view(1040, winter));
  const make = (...read: readonly number[]) => partlyRead(visit, position => read.includes(position));

  it('has a mark for each, where it will be', () => {
    const source = sourceOfStore(make());
    const {marks, lanes} = buildPicture(source, view(1040, winter));
    expect(marks.map(({subject}) => idOf(unreadAt(subject)!))).to.deep.equal(
      whole.marks.map(({subject}) => subject),
    );
    expect(lanes.map(({name}) => name)).to.deep.equal(whole.lanes.map(({name}) => name));
    marks.forEach((mark, i) => {
      const {start, end, startEdge, endEdge, status, lane, first} = whole.marks[i]!;
      expect(mark).to.deep.include({start, end, startEdge, endEdge, status, lane, first, label: ''});
    });
  });

  it('keeps a place for each title, that is less on a narrow plane', () => {
    const source = sourceOfStore(make());
    const widthAt = (width: number) =>
      Math.max(...buildPicture(source, view(width, winter)).marks.map(({labelWidth}) => labelWidth));
    expect([1040, 300].map(widthAt)).to.deep.equal([160, 90]);
  });

  it('moves nothing when titles come', async () => {
    const store = make();
    const before = buildPicture(sourceOfStore(store), view(1040, winter));
    await store.read([0, 3, 5]);
    const after = buildPicture(sourceOfStore(store), view(1040, winter), before);
    expect(after.lanes).to.deep.equal(before.lanes);
    for (const [i, mark] of after.marks.entries()) {
      const old = before.marks[i]!;
      const {subject, label} = mark;
      if (unreadAt(subject) !== null) expect(mark).to.equal(old);
      else expect(mark).to.deep.equal({...old, subject, label});
    }
    const ids = after.marks.map(({subject}) => subject).filter(subject => unreadAt(subject) === null);
    expect(ids.sort()).to.deep.equal([0, 3, 5].map(idOf).sort());
  });

  it('gives titles the room they need as soon as the scale changes', async () => {
    const store = make();
    const before = buildPicture(sourceOfStore(store), view(1040, winter));
    await store.read(visit.events.map((_, position) => position));
    const after = buildPicture(sourceOfStore(store), view(1041, winter), before);
    const all = buildPicture(pictureSource(visit), view(1041, winter));
    expect(after.marks.map(({labelWidth}) => labelWidth)).to.deep.equal(
      all.marks.map(({labelWidth}) => labelWidth),
    );
  });

  it('shares what does not depend on what is read', async () => {
    const store = make(1);
    const before = sourceOfStore(store);
    await store.read([2]);
    const after = sourceOfStore(store);
    expect(after).not.to.equal(before);
    expect(after.index).to.equal(before.index);
  });

  it('has the arrows between those that have been read', () => {
    const [old, next] = ['visit-spring', 'visit-february'].map(id =>
      visit.events.findIndex(e => e.id === id),
    );
    const arrows = (...read: readonly number[]) => {
      const source = sourceOfStore(make(...read));
      return legendOf(source, buildPicture(source, view(1040, winter))).arrows;
    };
    expect(arrows(next!)).to.deep.equal([]);
    expect(arrows(old!, next!)).to.deep.equal(['wouldReplace']);
  });

  it('finds a subject by its id once it has been read, and by its place before', () => {
    const source = sourceOfStore(make(2));
    expect(source.positionOf(idOf(2))).to.equal(2);
    expect(source.positionOf(idOf(3))).to.equal(undefined);
    expect(source.positionOf(unreadSubject(3))).to.equal(3);
    expect(source.placedAt(3)?.subject.title).to.equal('');
  });

  it('stands what lies outside the axis at its edge', () => {
    const far = makeTimeline({
      events: [
        {id: 'far', date: 'Y-300000'},
        {id: 'end', date: 'Y300000'},
        {id: 'a', date: '1955'},
      ],
    });
    const source = sourceOfStore(partlyRead(far, () => false));
    const sides = [0, 1, 2].map(position => source.placedAt(position)?.extent.beyond);
    expect(sides).to.deep.equal(['before', undefined, 'after']);
    expect(fitWindow(source, view(1000, winter))).to.deep.equal(
      fitWindow(
        sourceOfStore(partlyRead(makeTimeline({events: [{id: 'a', date: '1955'}]}), () => false)),
        view(1000, winter),
      ),
    );
  });

  it('shows what was known by a moment, as the column says', () => {
    const store = make(0);
    const known = Float64Array.from(visit.events, (_, position) => position * 10);
    const source = sourceOfStore({...store, columns: {...store.columns, known}});
    const shown = shownOf({timeline: store.timeline, whole: store.timeline, store, asOf: {end: 31}});
    expect(shown).to.deep.equal({knownBy: 30});
    expect([...shownIndex(source, shown).positions].sort()).to.deep.equal([0, 1, 2, 3]);
    expect(shownIndex(source, {knownBy: 30})).to.equal(shownIndex(source, {knownBy: 30}));
    const {marks} = buildPicture(source, view(1040, winter, shown));
    expect(marks.map(({subject}) => unreadAt(subject) ?? source.positionOf(subject))).to.deep.equal([
      0, 1, 2, 3,
    ]);
  });

  it('has documents after all events', () => {
    const documents = documentSubjects(makeTimeline({documents: [{id: 'd', date: '1955-02'}], events: []}));
    const source = sourceOfStore(make(), {name: 'Documents', documents});
    expect(source.positionOf(subjectOfDocument('d'))).to.equal(visit.events.length);
    const {marks, lanes} = buildPicture(source, view(1040, winter));
    expect(marks.at(-1)).to.include({subject: subjectOfDocument('d'), lane: 3, status: 'document'});
    expect(lanes.at(-1)?.name).to.equal('Documents');
    const early = shownIndex(source, {knownBy: Date.UTC(1955, 0, 31)});
    expect([...early.positions]).not.to.include(visit.events.length);
  });

  it('has its marks by name where it is read whole', () => {
    const all = buildPicture(sourceOfStore(partlyRead(visit, () => true)), view(1040, winter));
    expect(markOf(all, 'visit-spring')).to.deep.equal(markOf(whole, 'visit-spring'));
  });
});
