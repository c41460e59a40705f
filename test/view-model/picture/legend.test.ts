import {expect} from 'chai';
import {legendOf} from '../../../src/view-model/picture/legend.js';
import {buildPicture} from '../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../src/view-model/picture/source.js';
import {makeTimeline} from '../../support/make-timeline.js';
import {view, visit, winter} from './moscow-picture.js';

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
