import {expect} from 'chai';
import {fitWindow, longestWindow} from '../../../src/view-model/picture/fit-window.js';
import {buildPicture} from '../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../src/view-model/picture/source.js';
import {type EventSketch, makeTimeline} from '../../support/make-timeline.js';
import {DAY, markOf, view, visit, winter} from './moscow-picture.js';

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

  it('has every title whole on a telephone', () => {
    const narrow = view(343, winter);
    const picture = buildPicture(source, view(343, fitWindow(source, narrow)));
    const cut = picture.marks.filter(mark => mark.labelWidth < Math.ceil(narrow.measure(mark.label, false)));
    expect(cut.map(mark => mark.subject)).to.deep.equal([]);
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

  it('has a part of every event in view, also of a long one far from the others', () => {
    const events = [
      {id: 'day', date: '1955-01-17'},
      {id: 'month', date: '1955-05'},
    ];
    const {start, end} = fit(events);
    expect(start <= '1955-01-17' && end >= '1955-05-01').to.equal(true);
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

  it('leaves out of view what lies outside the axis, as long as there is anything else', () => {
    const inside = [
      {id: 'a', date: '1955-01'},
      {id: 'b', date: '1955-06'},
    ];
    const beyond = [
      {id: 'before', date: 'Y-170000002'},
      {id: 'after', date: 'Y170000002'},
    ];
    expect(fit([...inside, ...beyond])).to.deep.equal(fit(inside));
    const whole = pictureSource(makeTimeline({events: [...inside, ...beyond]}));
    expect(longestWindow(whole, fitWindow(whole, view(1000, winter)))).to.equal(2 * 8.64e15);
  });

  for (const [date, edge] of [
    ['Y-170000002', 'start'],
    ['Y170000002', 'end'],
  ] as const) {
    it(`shows the edge of the axis for ${date} alone`, () => {
      const source = pictureSource(makeTimeline({events: [{id: 'a', date}]}));
      const window = fitWindow(source, view(1000, winter));
      expect(Math.abs(window[edge])).to.equal(8.64e15);
      expect(window.end - window.start).to.be.within(DAY, 100 * DAY);
      const {start, end} = markOf(buildPicture(source, view(1000, window)), 'a');
      expect(start >= window.start && end <= window.end).to.equal(true);
    });
  }

  it('has the dates in view that other accounts give, with the title behind them', () => {
    const events = [
      {id: 'a', date: '1955-01'},
      {id: 'b', title: 'A title', date: '1955-03', evidence: [{}, {date: '1955-06'}]},
    ];
    const source = pictureSource(makeTimeline({events}));
    const window = fitWindow(source, view(1000, winter));
    expect(window.end).to.be.greaterThan(Date.UTC(1955, 6, 1));
    expect(markOf(buildPicture(source, view(1000, window)), 'b')).to.include({
      endEdge: 'sharp',
      labelPlace: 'after',
    });
  });

  it('stays within what Date can hold', () => {
    const events = [
      {id: 'first', date: 'Y-270000'},
      {id: 'last', date: 'Y275000'},
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
