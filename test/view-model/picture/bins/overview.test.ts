import {expect} from 'chai';
import {buildPicture} from '../../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../../src/view-model/picture/source.js';
import {documentSubjects} from '../../../../src/view-model/with-documents.js';
import {makeTimeline} from '../../../support/make-timeline.js';
import {DAY} from '../moscow-picture.js';
import {crowd, START, viewOf} from './crowd.js';

describe('overview', () => {
  const source = pictureSource(crowd(730));

  it('is of the whole timeline, whatever the window', () => {
    const {overview} = buildPicture(source, viewOf(0, 730));
    expect(overview).to.include({unit: 'week', step: 1, count: 730});
    expect(overview?.columns).to.have.length(105);
    expect(overview?.columns[1]).to.deep.include({start: START + 2 * DAY, height: 1});
    expect(overview?.columns[0]!.height).to.be.closeTo(2 / 7, 1e-9);
    expect(overview?.whole).to.deep.equal({start: START - 5 * DAY, end: START + 730 * DAY});
    // Where there are marks as well, and the same, so that nothing is drawn again.
    expect(buildPicture(source, viewOf(3, 10)).overview).to.equal(overview);
  });

  it('is of what is shown, and not there where that has room', () => {
    const ids = (count: number) => new Set(Array.from({length: count}, (_, i) => `e${i}`));
    expect(buildPicture(source, viewOf(0, 30, {only: ids(300)})).overview?.count).to.equal(300);
    expect(buildPicture(source, viewOf(0, 30, {only: ids(200)})).overview).to.equal(undefined);
  });

  it('does not count documents', () => {
    const timeline = crowd(300, {0: {evidence: [{document: 'd'}]}});
    const papers = {
      ...timeline,
      documents: makeTimeline({documents: [{id: 'd', title: 'D', date: '1955'}], events: []}).documents,
    };
    const lane = {name: 'Documents', documents: documentSubjects(papers)};
    expect(lane.documents).to.have.length(1);
    const {overview} = buildPicture(pictureSource(papers, lane), viewOf(0, 730));
    expect(overview?.count).to.equal(300);
  });

  it('ends where the axis has anything to show', () => {
    const far = pictureSource(crowd(300, {0: {date: 'Y300000'}, 1: {date: '1955-06-01/..'}}));
    const {overview} = buildPicture(far, viewOf(0, 730));
    expect(overview?.count).to.equal(300);
    expect(overview?.whole.end).to.be.below(Date.UTC(1956, 0, 1));
  });
});
