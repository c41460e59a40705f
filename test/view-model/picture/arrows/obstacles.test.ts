import {expect} from 'chai';
import {placeOf} from '../../../../src/view-model/picture/arrows/obstacles.js';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../../src/view-model/picture/source.js';
import {type EventSketch, makeTimeline} from '../../../support/make-timeline.js';
import {markOf, view, winter} from '../moscow-picture.js';

/** Where the mark of one event lies on a plane of 1000 px. */
function placed(event: Omit<EventSketch, 'id'>, window = winter) {
  const source = pictureSource(makeTimeline({events: [{id: 'a', title: 'Visit', ...event}]}));
  const mark = markOf(buildPicture(source, view(1000, window)), 'a');
  const xOf = (time: number): number => ((time - window.start) / (window.end - window.start)) * 1000;
  return {mark, xOf, place: placeOf(mark, {rowHeight: 24, laneTops: [0], bottom: 240, captions: []}, xOf)};
}

describe('placeOf', () => {
  const width = Math.ceil('Visit'.length * 6.2);

  it('finds a title behind the date of another account, with its sign', () => {
    const {place, xOf} = placed({date: '1955-02', evidence: [{}, {date: '1955-05'}]});
    expect(place.left).to.be.closeTo(xOf(Date.UTC(1955, 1, 1)), 1);
    expect(place.right).to.be.closeTo(xOf(Date.UTC(1955, 2, 1)), 1);
    expect(place.labelLeft).to.be.closeTo(xOf(Date.UTC(1955, 5, 1)) + 8, 1);
    expect(place.labelRight - place.labelLeft).to.be.closeTo(width + 17, 1e-6);
  });

  it('finds a title before the ink, and right behind a plain bar', () => {
    const before = placed({date: '1955-07-11'});
    expect(before.mark.labelPlace).to.equal('before');
    expect(before.place.labelRight).to.be.closeTo(before.place.left - 8, 1e-3);
    const after = placed({date: '1955-02'});
    expect(after.place.labelLeft).to.be.closeTo(after.place.right + 8, 1e-3);
  });

  it('finds a title in the line between the members of a set', () => {
    const {place, mark, xOf} = placed({date: '[1954-11,1955-03-10,1956]'});
    expect(mark.labelPlace).to.equal('inside');
    expect(place.labelLeft).to.be.closeTo(xOf(mark.boxStart) + mark.labelLeft!, 1e-6);
  });
});
