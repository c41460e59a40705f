import {expect} from 'chai';
import type {Timeline} from '../../../src/model/timeline.js';
import {fitWindow, longestWindow} from '../../../src/view-model/picture/fit-window.js';
import {legendOf} from '../../../src/view-model/picture/legend.js';
import {buildPicture} from '../../../src/view-model/picture/picture.js';
import type {PictureView} from '../../../src/view-model/picture/picture-view.js';
import {windowShowing} from '../../../src/view-model/picture/reveal.js';
import {pictureSource} from '../../../src/view-model/picture/source.js';
import type {Mark, Picture, TimeWindow} from '../../../src/view-model/view-types.js';
import {type EventSketch, makeTimeline} from '../../support/make-timeline.js';

const DAY = 86_400_000;
const lanes = [
  {id: 'moscow', name: 'Moscow'},
  {id: 'pyongyang', name: 'Pyongyang'},
  {id: 'peking', name: 'Peking'},
];
const sketch = (
  id: string,
  title: string,
  date: string,
  lane: string,
  more: Partial<EventSketch> = {},
): EventSketch => ({
  ...{id, title, date, lanes: [lane]},
  ...more,
});

const visit: Timeline = {
  ...makeTimeline({
    events: [
      sketch('report-sent', 'Report to the Central Committee', '1955-01-17', 'moscow'),
      sketch('memo-enclosed', 'Memo on the DPRK enclosed', '1955-01-17', 'moscow'),
      sketch('draft-resolution', 'Draft resolution attached', '1955-01-17', 'moscow'),
      sketch('visit-spring', 'Visit as previously planned', '[1955-04..1955-05]', 'moscow', {
        status: 'planned',
      }),
      sketch('visit-february', 'Visit proposed for February 1955', '1955-02', 'moscow', {
        status: 'proposed',
        relations: [{type: 'replaces', target: 'visit-spring'}],
      }),
      sketch('presidium-conversation', 'Conversation in the CC Presidium', '1955-02', 'moscow', {
        status: 'proposed',
      }),
      sketch('draft-cable-yudin', 'Draft cable to Ambassador Yudin', '1955-01-17', 'peking'),
      sketch('inform-china', 'Chinese side to be informed and asked', '1955-01-17/', 'peking', {
        status: 'proposed',
      }),
      sketch('elections-delayed', 'Elections to the Assembly delayed', '/1955-01-17', 'pyongyang'),
      sketch('five-year-plan', 'Five-year development plan worked out', '/1955-01-17', 'pyongyang'),
      sketch('kim-wish', 'Kim Il Sung’s wish to come to Moscow', '/1955-01-17', 'pyongyang'),
      sketch('cooperatives', 'All peasant farms into cooperatives', '1955/1960~', 'pyongyang', {
        status: 'planned',
      }),
    ],
  }),
  lanes,
};

const view = (width: number, window: TimeWindow, more: Partial<PictureView> = {}): PictureView => ({
  ...{width, window, narrow: width < 600, selected: null},
  // About the widths of the 13 px type that the canvas uses.
  measure: (text, bold) => text.length * (bold ? 6.6 : 6.2),
  ...more,
});

const winter = {start: Date.UTC(1954, 11, 14), end: Date.UTC(1955, 6, 12)};

function markOf({marks}: Picture, id: string): Mark {
  const mark = marks.find(({eventId, first}) => eventId === id && first);
  if (!mark) throw new Error(`No mark for ${id}.`);
  return mark;
}

const rowsByEvent = (picture: Picture) =>
  Object.fromEntries(picture.marks.map(mark => [mark.eventId, mark.row]));

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
        expect(overlapping, `${a.eventId} at ${width}`).to.deep.equal([]);
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

describe('fitWindow', () => {
  const fit = (events: readonly EventSketch[], width = 1000) => {
    const {start, end} = fitWindow(pictureSource(makeTimeline({events})), view(width, winter));
    return {start: new Date(start).toISOString().slice(0, 10), end: new Date(end).toISOString().slice(0, 10)};
  };
  const source = pictureSource(visit);

  it('shows winter to summer of 1955, though one plan runs to 1960', () => {
    const {start, end} = fitWindow(source, view(1040, winter));
    expect(start).to.be.within(Date.UTC(1954, 11, 10), Date.UTC(1954, 11, 22));
    expect(end).to.be.within(Date.UTC(1955, 5, 28), Date.UTC(1955, 6, 20));
  });

  it('leaves room for the title after the last mark', () => {
    const window = fitWindow(source, view(1040, winter));
    expect(markOf(buildPicture(source, view(1040, window)), 'visit-spring').labelPlace).to.equal('after');
  });

  it('leaves room for tails before the first', () => {
    for (const width of [343, 1040]) {
      const window = fitWindow(source, view(width, winter));
      expect(markOf(buildPicture(source, view(width, window)), 'kim-wish').startEdge).to.equal('unknown');
    }
  });

  it('waits for no interval that would squeeze the others', () => {
    const events = [
      {id: 'a', date: '1955-01'},
      {id: 'b', date: '1955-06'},
      {id: 'ages', date: '1000/1955-03'},
      {id: 'other', date: '1955-02'},
    ];
    expect(fit(events).start).to.match(/^1954-1/);
  });

  it('waits for long ones that are not few', () => {
    const events = [1900, 1910, 1920].map(year => ({id: `e${year}`, date: `${year}/1999`}));
    expect(Number(fit([...events, {id: 'day', date: '1999-12-31'}]).start.slice(0, 4))).to.be.within(
      1880,
      1900,
    );
  });

  for (const [what, date, days] of [
    ['a day', '1955-01-17', 10],
    ['a year', '1955', 3650],
    ['an open interval', '1955-01-17/..', 1],
  ] as const) {
    it(`shows more than ${what} that is alone`, () => {
      const {start, end} = fitWindow(
        pictureSource(makeTimeline({events: [{id: 'a', date}]})),
        view(1000, winter),
      );
      expect(end - start).to.be.at.least(days * DAY);
      expect(start).to.be.lessThan(end);
    });
  }

  it('has a window without any event', () => {
    expect(fit([])).to.deep.equal({start: '1945-01-01', end: '1992-01-01'});
  });

  it('stays within what Date can hold', () => {
    const events = [
      {id: 'first', date: 'Y-17000000'},
      {id: 'last', date: 'Y17000000'},
    ];
    const {start, end} = fitWindow(pictureSource(makeTimeline({events})), view(1000, winter));
    expect(start).to.equal(-8.64e15);
    expect(end).to.equal(8.64e15);
  });

  it('lets the reader zoom out beyond all bounds', () => {
    const fitted = fitWindow(source, view(1040, winter));
    expect(longestWindow(source, fitted)).to.be.within(20 * 365 * DAY, 30 * 366 * DAY);
  });
});

describe('legendOf', () => {
  it('names what the window shows, not the margin', () => {
    const source = pictureSource(visit);
    expect(legendOf(buildPicture(source, view(1040, winter)))).to.deep.equal({
      statuses: ['actual', 'planned', 'proposed'],
      edges: ['unknown', 'open'],
      outcomes: [],
    });
    const june = {start: Date.UTC(1955, 5, 10), end: Date.UTC(1955, 5, 20)};
    expect(legendOf(buildPicture(source, view(1040, june)))).to.deep.include({
      statuses: ['planned'],
      edges: ['open'],
    });
  });

  it('names what is struck through, of plans alone', () => {
    const timeline = makeTimeline({
      events: [
        {id: 'a', date: '1955', status: 'planned', outcome: 'superseded'},
        {id: 'b', date: '1955', status: 'actual', outcome: 'cancelled'},
      ],
    });
    expect(legendOf(buildPicture(pictureSource(timeline), view(1000, winter))).outcomes).to.deep.equal([
      'superseded',
    ]);
  });
});

describe('windowShowing', () => {
  const window = {start: 100, end: 200};
  const extent = (start: number, end: number) =>
    ({start, end, startEdge: 'sharp', endEdge: 'sharp'}) as const;
  for (const [what, start, end, expected] of [
    ['nothing to do for what is in view', 150, 160, null],
    ['nor for what reaches into it', -Infinity, 101, null],
    ['an event in the middle', 300, 310, {start: 255, end: 355}],
    ['the beginning of a long later one', 300, 900, {start: 250, end: 350}],
    ['the end of a long earlier one', -900, 50, {start: 0, end: 100}],
    ['the end of one without beginning', -Infinity, 50, {start: 0, end: 100}],
  ] as const) {
    it(what, () => {
      expect(windowShowing(extent(start, end), window)).to.deep.equal(expected);
    });
  }
});
