/** Pictures of a timeline of which only a part is shown. */
import {expect} from 'chai';
import type {HistoricalEvent, Timeline} from '../../../src/model/timeline.js';
import {fitWindow} from '../../../src/view-model/picture/fit-window.js';
import {legendOf} from '../../../src/view-model/picture/legend.js';
import {buildPicture} from '../../../src/view-model/picture/picture.js';
import {shownOf} from '../../../src/view-model/picture/shown.js';
import {pictureSource} from '../../../src/view-model/picture/source.js';
import {makeTimeline} from '../../support/make-timeline.js';
import {DAY, markOf, view, visit, winter} from './moscow-picture.js';

const source = pictureSource(visit);
const partOf = (whole: Timeline, ...ids: readonly string[]): Timeline => ({
  ...whole,
  events: whole.events.filter(({id}) => ids.includes(id)),
});
const of = (part: Timeline) => view(1040, winter, shownOf({timeline: part, whole: visit}));
const spring = partOf(visit, 'visit-spring', 'inform-china');

describe('a picture of a part', () => {
  const whole = buildPicture(source, view(1040, winter));
  const part = buildPicture(source, of(spring));

  it('has the marks of its events alone', () => {
    expect(part.marks.map(({subject}) => subject).sort()).to.deep.equal(['inform-china', 'visit-spring']);
    expect(legendOf(source, part)).to.deep.equal({
      statuses: ['planned', 'proposed'],
      edges: ['unknown'],
      outcomes: [],
      arrows: [],
      signs: [],
    });
  });

  it('has them where they are in the whole, in lanes as high', () => {
    for (const mark of part.marks) expect(mark).to.deep.equal(markOf(whole, mark.subject));
    expect(part.lanes).to.deep.equal(whole.lanes);
  });

  it('keeps the marks that stay, and the places of those that come', () => {
    const moved = {start: winter.start + 3 * DAY, end: winter.end + 3 * DAY};
    const first = buildPicture(source, {...of(spring), window: moved}, part);
    const then = buildPicture(source, view(1040, moved), first);
    const back = buildPicture(source, {...of(spring), window: moved}, then);
    expect(markOf(then, 'visit-spring')).to.equal(markOf(first, 'visit-spring'));
    expect(markOf(back, 'visit-spring')).to.equal(markOf(first, 'visit-spring'));
    expect(then.marks.map(({subject, row}) => [subject, row])).to.deep.equal(
      whole.marks.map(({subject, row}) => [subject, row]),
    );
    expect(back.lanes).to.deep.equal(whole.lanes);
  });

  it('draws an event in the state in which it is shown', () => {
    const event = visit.events.find(({id}) => id === 'visit-spring')!;
    const superseded: HistoricalEvent = {...event, outcome: 'superseded'};
    const next = buildPicture(source, of({...visit, events: [superseded]}), part);
    expect(markOf(next, 'visit-spring').outcome).to.equal('superseded');
    expect(legendOf(source, next).outcomes).to.deep.equal(['superseded']);
    const after = buildPicture(source, of(spring), next);
    expect(markOf(after, 'visit-spring').outcome).to.equal('unknown');
  });

  it('is empty where nothing is shown', () => {
    expect(buildPicture(source, of(partOf(visit)))).to.deep.include({marks: [], lanes: whole.lanes});
  });
});

describe('the window that fits a part', () => {
  const events = makeTimeline({
    events: [
      {id: 'a', date: '1955-01-17'},
      {id: 'b', date: '1955-04'},
      {id: 'c', date: '1989-11-09'},
    ],
  });
  const all = pictureSource(events);
  const fitted = (...ids: readonly string[]) =>
    fitWindow(all, view(1000, winter, shownOf({timeline: partOf(events, ...ids), whole: events})));

  it('is that of its events', () => {
    const alone = pictureSource(partOf(events, 'a', 'b'));
    expect(fitted('a', 'b')).to.deep.equal(fitWindow(alone, view(1000, winter)));
  });

  it('is that of the whole where nothing is shown', () => {
    expect(fitted()).to.deep.equal(fitWindow(all, view(1000, winter)));
  });
});
