import {expect} from 'chai';
import type {RelationType} from '../../../src/model/timeline.js';
import {legendOf} from '../../../src/view-model/picture/legend.js';
import {buildPicture} from '../../../src/view-model/picture/picture.js';
import {pictureSource} from '../../../src/view-model/picture/source.js';
import {makeTimeline} from '../../support/make-timeline.js';
import {view, visit, winter} from './moscow-picture.js';

describe('legendOf', () => {
  it('names what the window shows, not the margin', () => {
    const source = pictureSource(visit);
    expect(legendOf(source, buildPicture(source, view(1040, winter)))).to.deep.equal({
      statuses: ['actual', 'planned', 'proposed'],
      edges: ['unknown', 'open'],
      outcomes: [],
      arrows: ['wouldReplace'],
    });
    const june = {start: Date.UTC(1955, 5, 10), end: Date.UTC(1955, 5, 20)};
    expect(legendOf(source, buildPicture(source, view(1040, june)))).to.deep.include({
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
    const source = pictureSource(timeline);
    const legend = legendOf(source, buildPicture(source, view(1000, winter)));
    expect(legend.outcomes).to.deep.equal(['superseded']);
  });

  it('names the arrows that look different, once each', () => {
    const relations = (type: RelationType) => [{type, target: 'plan'}];
    const timeline = makeTimeline({
      events: [
        {id: 'plan', date: '1955-04', status: 'planned'},
        {id: 'a', date: '1955-02', status: 'actual', relations: relations('replaces')},
        {id: 'b', date: '1955-02', status: 'actual', relations: relations('references')},
        {id: 'c', date: '1955-03', status: 'proposed', relations: relations('partOf')},
        {id: 'd', date: '1945', relations: [{type: 'replaces', target: 'e'}]},
        {id: 'e', date: '1946', status: 'planned'},
      ],
    });
    const source = pictureSource(timeline);
    const legend = legendOf(source, buildPicture(source, view(1000, winter)));
    expect(legend.arrows).to.deep.equal(['replaces', 'other']);
  });
});
