import {expect} from 'chai';
import {buildPicture} from '../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../src/view-model/picture/source.js';
import {makeTimeline} from '../../support/make-timeline.js';
import {DAY, markOf, view, winter} from './moscow-picture.js';

describe('buildPicture: marks in pieces', () => {
  const set = pictureSource(
    makeTimeline({
      events: [
        {id: 'set', title: 'Talks', date: '[1955-02-03,1955-03-01,1955-05]'},
        {
          id: 'two',
          title: 'Visit',
          date: '1955-03',
          evidence: [{}, {date: '1955-04-20', stance: 'contradicts'}],
        },
      ],
    }),
  );

  it('gives the places of the pieces in pixels from where the ink begins', () => {
    const {pieces, links, joined, ...mark} = markOf(buildPicture(set, view(1000, winter)), 'set');
    expect(joined).to.equal('oneOf');
    expect(pieces!.map(({shape, low}) => ({shape, low}))).to.deep.equal([
      {shape: 'point', low: false},
      {shape: 'point', low: false},
      {shape: 'bar', low: false},
    ]);
    expect(pieces![0]!.left).to.be.closeTo(0, 1e-6);
    expect(links).to.have.length(2);
    const perPixel = (winter.end - winter.start) / 1000;
    const last = pieces![2]!;
    expect(mark.start + last.left * perPixel).to.be.closeTo(Date.UTC(1955, 4, 1), 2);
    expect(mark.start + (last.left + last.width) * perPixel).to.be.closeTo(Date.UTC(1955, 5, 1), 2);
    expect(mark.end).to.be.closeTo(Date.UTC(1955, 5, 1), 2);
  });

  it('has the ink of its own date where that is, and a box that holds what other accounts say', () => {
    const mark = markOf(buildPicture(set, view(1000, winter)), 'two');
    expect(mark).to.include({accounts: 2, labelPlace: 'after'});
    expect([mark.start, mark.end]).to.deep.equal([Date.UTC(1955, 2, 1), Date.UTC(1955, 3, 1)]);
    expect(mark.boxEnd).to.be.greaterThan(Date.UTC(1955, 3, 21));
    // 11 px and the space before them for the sign.
    expect(mark.labelWidth).to.equal(Math.ceil('Visit'.length * 6.2) + 17);
  });

  it('keeps them as they are while the window is moved, until it cuts them', () => {
    let picture = buildPicture(set, view(1000, winter));
    const before = picture;
    for (let step = 1; step <= 10; step++) {
      const by = step * 3 * DAY;
      picture = buildPicture(set, view(1000, {start: winter.start + by, end: winter.end + by}), picture);
    }
    for (const id of ['set', 'two']) expect(markOf(picture, id)).to.equal(markOf(before, id));
    const later = {start: Date.UTC(1955, 3, 1), end: Date.UTC(1955, 3, 1) + winter.end - winter.start};
    const cut = markOf(buildPicture(set, view(1000, later), picture), 'set');
    expect(cut.startEdge).to.equal('open');
    expect(cut.pieces).to.have.length(1);
  });

  it('is found by the date of another account where its own is far away', () => {
    const april = {start: Date.UTC(1955, 3, 19), end: Date.UTC(1955, 3, 23)};
    const mark = markOf(buildPicture(set, view(1000, april)), 'two');
    expect(mark.end).to.be.lessThan(april.start);
    expect(mark.pieces?.map(({shape}) => shape)).to.deep.equal(['bracket']);
  });

  it('lays none over another', () => {
    const dates = ['[1955-02,1955-04]', '{1955-01-20,1955-03-10,1955-05-05}', '1955-02-20'];
    const many = pictureSource(
      makeTimeline({
        events: dates.flatMap((date, i) => [
          {id: `a${i}`, date},
          {id: `b${i}`, date: '1955-03-05', evidence: [{}, {date}]},
        ]),
      }),
    );
    const {marks} = buildPicture(many, view(1000, winter));
    expect(marks).to.have.length(6);
    for (const a of marks) {
      const overlapping = marks.filter(
        b => b !== a && b.row === a.row && b.boxStart < a.boxEnd && a.boxStart < b.boxEnd,
      );
      expect(
        overlapping.map(({subject}) => subject),
        a.subject,
      ).to.deep.equal([]);
    }
  });
});

describe('buildPicture: outside the axis', () => {
  const far = pictureSource(
    makeTimeline({
      events: [
        {id: 'ages', date: 'Y-170000002'},
        {id: 'now', date: '1955'},
        {id: 'future', date: 'Y170000002'},
      ],
    }),
  );
  const all = {start: -8.64e15, end: 8.64e15};

  it('stands marks at the very edge, with a chevron that points over it', () => {
    const picture = buildPicture(far, view(1000, all));
    const pixels = (time: number): number => Math.round(((time - all.start) / (all.end - all.start)) * 1000);
    const [ages, future] = [markOf(picture, 'ages'), markOf(picture, 'future')];
    expect(ages).to.include({beyond: 'before', startEdge: 'open', endEdge: 'sharp', labelPlace: 'after'});
    expect(future).to.include({beyond: 'after', startEdge: 'sharp', endEdge: 'open', labelPlace: 'before'});
    expect([pixels(ages.start), pixels(ages.end)]).to.deep.equal([0, 27]);
    expect([pixels(future.start), pixels(future.end)]).to.deep.equal([973, 1000]);
    expect(markOf(picture, 'now').beyond).to.equal(undefined);
  });

  it('draws them nowhere else', () => {
    expect(buildPicture(far, view(1000, winter)).marks.map(({subject}) => subject)).to.deep.equal(['now']);
  });
});
