import {expect} from 'chai';
import {ofDocuments} from '../../src/view-model/of-documents.js';
import {makeTimeline} from '../support/make-timeline.js';
import {moscowVisit} from '../support/moscow-visit.js';

const whole = {...moscowVisit, story: ['visit-february', 'report-sent', 'visit-spring']};

describe('ofDocuments', () => {
  const tables: readonly (readonly [documents: readonly string[], events: readonly string[]])[] = [
    // As evidence against it, too.
    [['report'], ['kim-wish', 'report-sent', 'visit-february']],
    // It is a part of the report, and that counts by itself.
    [['draft-resolution'], ['visit-february', 'visit-spring']],
    [['draft-cable-yudin'], ['kim-wish', 'visit-february']],
    [
      ['draft-resolution', 'draft-cable-yudin'],
      ['kim-wish', 'visit-february', 'visit-spring'],
    ],
    [['another'], []],
    [[], []],
  ];
  for (const [documents, expected] of tables) {
    it(`has of ${documents.join(' and ') || 'no document'} what it attests`, () => {
      const {events} = ofDocuments(whole, new Set(documents));
      expect(events.map(({id}) => id).sort()).to.deep.equal(expected);
      expect(events).to.deep.equal(whole.events.filter(event => events.includes(event)));
    });
  }

  it('leaves out of the story what it leaves out', () => {
    expect(ofDocuments(whole, new Set(['draft-resolution'])).story).to.deep.equal([
      'visit-february',
      'visit-spring',
    ]);
  });

  it('leaves relations and documents as they are', () => {
    const {events, documents} = ofDocuments(whole, new Set(['draft-cable-yudin']));
    const visit = events.find(({id}) => id === 'visit-february')!;
    expect(visit).to.equal(whole.events.find(({id}) => id === 'visit-february'));
    expect(documents).to.equal(whole.documents);
  });

  it('is the same timeline where nothing is left out', () => {
    const timeline = makeTimeline({
      documents: [{id: 'a'}],
      events: [{id: 'one', date: '1955', evidence: [{document: 'a'}]}],
    });
    expect(ofDocuments(timeline, new Set(['a']))).to.equal(timeline);
  });

  it('does not take an address for a document', () => {
    const timeline = makeTimeline({
      events: [{id: 'one', date: '1955', evidence: [{url: 'https://example.org/'}]}],
    });
    expect(ofDocuments(timeline, new Set(['https://example.org/', 'undefined'])).events).to.deep.equal([]);
  });
});
