import {expect} from 'chai';
import {buildPicture} from '../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../src/view-model/picture/source.js';
import type {Picture} from '../../../src/view-model/view-types.js';
import {makeTimeline} from '../../support/make-timeline.js';
import {DAY, lanes, markOf, view, visit, winter} from './moscow-picture.js';

const rowsByEvent = (picture: Picture) =>
  Object.fromEntries(picture.marks.map(mark => [mark.subject, mark.row]));

describe('buildPicture', () => {
  const source = pictureSource(visit);

  it('stands the visit to Moscow in its rows', () => {
    const picture = buildPicture(source, view(1040, winter));
    expect(picture.lanes).to.deep.equal([
      {name: 'Moscow', rows: 5},
      {name: 'Pyongyang', rows: 4},
      {name: 'Peking', rows: 2},
    ]);
    expect(rowsByEvent(picture)).to.deep.equal({
      ...{
        'report-sent': 0,
        'memo-enclosed': 1,
        'draft-resolution': 2,
        'visit-spring': 2,
        'visit-february': 3,
      },
      ...{'presidium-conversation': 4, 'draft-cable-yudin': 0, 'inform-china': 1},
      ...{'elections-delayed': 0, 'five-year-plan': 1, 'kim-wish': 2, cooperatives: 3},
    });
    expect(markOf(picture, 'visit-spring').labelPlace).to.equal('after');
    expect(markOf(picture, 'cooperatives')).to.include({
      labelPlace: 'inside',
      endEdge: 'open',
      startEdge: 'sharp',
    });
  });

  it('stands it in the rows of a telephone', () => {
    const spring = {start: Date.UTC(1955, 0, 1), end: Date.UTC(1955, 5, 15)};
    const picture = buildPicture(source, view(343, spring));
    expect(markOf(picture, 'visit-spring')).to.include({row: 3, labelPlace: 'before'});
    expect(markOf(picture, 'visit-february').row).to.equal(4);
    expect(markOf(picture, 'elections-delayed').startTail).to.equal(24);
  });

  it('lays no mark or label over another', () => {
    for (const width of [343, 700, 1040]) {
      const {marks} = buildPicture(source, view(width, winter));
      for (const a of marks) {
        const overlapping = marks.filter(
          b =>
            b !== a && b.lane === a.lane && b.row === a.row && b.boxStart < a.boxEnd && a.boxStart < b.boxEnd,
        );
        expect(overlapping, `${a.subject} at ${width}`).to.deep.equal([]);
      }
    }
  });

  it('gives the marks of the window and a quarter on either side alone', () => {
    const many = makeTimeline({
      events: Array.from({length: 365}, (_, i) => {
        const date = new Date(Date.UTC(1955, 0, 1) + i * DAY).toISOString().slice(0, 10);
        return {id: `e${i}`, date};
      }),
    });
    const window = {start: Date.UTC(1955, 5, 1), end: Date.UTC(1955, 5, 21)};
    const {marks} = buildPicture(pictureSource(many), view(1000, window));
    expect(marks.length).to.be.within(28, 32);
    expect(
      marks.every(mark => mark.end > window.start - 6 * DAY && mark.start < window.end + 6 * DAY),
    ).to.equal(true);
  });

  it('finds an interval that began long before the window, and keeps its title in view', () => {
    const long = makeTimeline({events: [{id: 'war', title: 'The Cold War', date: '1947/1991'}]});
    const window = {start: Date.UTC(1960, 0, 1), end: Date.UTC(1961, 0, 1)};
    const mark = markOf(buildPicture(pictureSource(long), view(1000, window)), 'war');
    expect(mark).to.include({labelPlace: 'inside', startEdge: 'open', endEdge: 'open'});
    expect(mark.start).to.be.within(window.start, window.start + 6 * DAY);
    expect(mark.end).to.be.within(window.end - 6 * DAY, window.end);
  });

  it('keeps rows, label places and the marks themselves while the window is moved', () => {
    let picture = buildPicture(source, view(1040, winter));
    const before = picture;
    for (let step = 1; step <= 10; step++) {
      const by = step * 3 * DAY;
      picture = buildPicture(source, view(1040, {start: winter.start + by, end: winter.end + by}), picture);
    }
    for (const id of ['report-sent', 'visit-february', 'draft-cable-yudin', 'elections-delayed']) {
      expect(markOf(picture, id), id).to.equal(markOf(before, id));
    }
    expect(picture.lanes).to.deep.equal(before.lanes);
  });

  it('moves the title of a bar that the window cuts off to where it can be seen', () => {
    const source = pictureSource(
      makeTimeline({events: [{id: 'a', title: 'Talks', date: '1955-05-20/1955-07-09'}]}),
    );
    const window = {start: Date.UTC(1955, 2, 31), end: Date.UTC(1955, 6, 9)};
    const right = buildPicture(source, view(1000, window));
    expect(markOf(right, 'a').labelPlace).to.equal('before');
    const later = {start: window.start + 60 * DAY, end: window.end + 60 * DAY};
    expect(markOf(buildPicture(source, view(1000, later), right), 'a')).to.include({
      labelPlace: 'after',
      startEdge: 'open',
    });
  });

  it('gives back no more than a few rows when the scale changes', () => {
    const before = buildPicture(source, view(1040, winter));
    const near = {start: Date.UTC(1955, 6, 1), end: Date.UTC(1955, 6, 2)};
    expect(buildPicture(source, view(1040, near), before).lanes.map(lane => lane.rows)).to.deep.equal([
      5, 4, 2,
    ]);
    expect(buildPicture(source, view(1040, near)).lanes.map(lane => lane.rows)).to.deep.equal([1, 1, 1]);
    const high = {...before, lanes: before.lanes.map(lane => ({...lane, rows: 40}))};
    expect(buildPicture(source, view(1040, near), high).lanes.map(lane => lane.rows)).to.deep.equal([
      6, 6, 6,
    ]);
  });

  it('makes room for the title of what is selected, which is bold', () => {
    const plain = buildPicture(source, view(1040, winter));
    const selected = buildPicture(source, view(1040, winter, {selected: 'report-sent'}), plain);
    expect(markOf(selected, 'report-sent').labelWidth).to.be.greaterThan(
      markOf(plain, 'report-sent').labelWidth,
    );
    expect(markOf(selected, 'memo-enclosed')).to.equal(markOf(plain, 'memo-enclosed'));
    const after = buildPicture(source, view(1040, winter), selected);
    expect(markOf(after, 'report-sent').labelWidth).to.equal(markOf(plain, 'report-sent').labelWidth);
  });

  it('tells of each mark how many accounts there are of its event', () => {
    const evidence = [{document: 'a'}, {document: 'b', stance: 'contradicts' as const}];
    const events = [
      {id: 'plain', date: '1955-01-10', evidence: [{document: 'a'}]},
      {id: 'told-twice', date: '1955-01-20', evidence},
    ];
    const {marks} = buildPicture(pictureSource(makeTimeline({events})), view(1000, winter));
    expect(marks.map(({subject, accounts}) => [subject, accounts])).to.deep.equal([
      ['plain', 1],
      ['told-twice', 2],
    ]);
  });

  it('gives an event in two lanes two marks, one of them the first', () => {
    const timeline = {
      ...makeTimeline({events: [{id: 'a', date: '1955', lanes: ['peking', 'moscow']}]}),
      lanes,
    };
    const {marks, lanes: shown} = buildPicture(pictureSource(timeline), view(1000, winter));
    expect(shown.map(lane => lane.name)).to.deep.equal(['Moscow', 'Peking']);
    expect(marks.map(({lane, first}) => [lane, first])).to.deep.equal([
      [1, true],
      [0, false],
    ]);
    expect(new Set(marks.map(mark => mark.key)).size).to.equal(2);
  });

  it('puts events without a lane in an unnamed one, the last', () => {
    const timeline = {
      ...makeTimeline({
        events: [
          {id: 'a', date: '1955'},
          {id: 'b', date: '1955', lanes: ['moscow']},
        ],
      }),
      lanes,
    };
    const {lanes: shown} = buildPicture(pictureSource(timeline), view(1000, winter));
    expect(shown.map(lane => lane.name)).to.deep.equal(['Moscow', '']);
  });

  it('draws nothing of a timeline without events', () => {
    const picture = buildPicture(pictureSource(makeTimeline({events: []})), view(1000, winter));
    expect(picture).to.deep.include({marks: [], lanes: [{name: '', rows: 1}]});
  });
});
