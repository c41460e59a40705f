/** What stands behind a figure of the picture, in place of a long list, or of a whole one. */
import {expect} from 'chai';
import type {Timeline} from '../../src/model/timeline.js';
import type {LongListFacts} from '../../src/element/long-list.js';
import {DOCUMENT_LANE} from '../../src/view-model/subject.js';
import {documentSubjects, withDocuments} from '../../src/view-model/with-documents.js';
import '../support/element.js';
import {
  factsOf,
  type Host,
  button,
  change,
  clearHosts,
  entries,
  focused,
  heading,
  press,
  section,
  sections,
  show,
  timeline,
} from '../support/long-list-host.js';
import {makeTimeline} from '../support/make-timeline.js';

describe('LongList with a bin', () => {
  afterEach(clearHosts);

  const [start, end] = [Date.UTC(1953, 3), Date.UTC(1953, 6)];

  async function opened(lane: string | null, facts: Partial<LongListFacts> = {}): Promise<Host> {
    const host = await show(facts);
    host.list!.openBin({start, end, lane});
    await host.updateComplete;
    return host;
  }

  it('shows what begins in it and stands in its lane, with the focus on its heading', async () => {
    const host = await opened('peking');
    expect(heading(host)).to.equal('April to June 1953, Peking, 2 events');
    expect(entries(host)).to.deep.equal(['e201', 'e203']);
    expect(focused(host)).to.equal(heading(host));
    expect(host.list!.showsBin(host.facts)).to.equal(true);
  });

  it('shows what stands in no lane', async () => {
    const host = await opened(null);
    expect(heading(host)).to.equal('April to June 1953, 1 event');
  });

  it('goes back to the whole list, to the section that it was from', async () => {
    const host = await opened('moscow');
    await press(host, button(host, 'Show all 240 events'));
    expect(host.list!.showsBin(host.facts)).to.equal(false);
    expect(focused(host)).to.equal('1953, 24 events');
  });

  it('goes back to what was selected in it', async () => {
    const host = await opened('moscow');
    await change(host, {selected: 'e200'});
    expect(entries(host)).to.have.length(5);
    await press(host, button(host, 'Show all 240 events'));
    expect(focused(host)).to.contain('Event 200');
    expect(section(host, '1953').ariaExpanded).to.equal('true');
  });

  it('ends when something else is selected, but not for what was selected before', async () => {
    const host = await opened('moscow', {selected: 'e0'});
    expect(heading(host)).to.contain('April to June 1953');
    await change(host, {selected: 'e30'});
    expect(heading(host)).to.equal('1945, 24 events');
    expect(section(host, '1946').ariaExpanded).to.equal('true');
  });

  it('counts what is shown alone, and ends when that is nothing', async () => {
    const host = await opened('moscow');
    const part = {...timeline, events: timeline.events.filter(({id}) => id === 'e200' || id === 'e0')};
    await change(host, {timeline: part, subjects: part.events});
    expect(heading(host)).to.equal('April to June 1953, Moscow, 1 event');
    const none = {...timeline, events: timeline.events.slice(0, 3)};
    host.facts = factsOf({timeline: none, subjects: none.events});
    expect(host.list!.showsBin(host.facts)).to.equal(false);
  });

  it('is of one timeline', async () => {
    const host = await opened('moscow');
    const other: Timeline = {...timeline, events: [...timeline.events]};
    await change(host, {whole: other, known: other, timeline: other, subjects: other.events});
    expect(heading(host)).to.equal('1945, 24 events');
  });

  it('goes from a long list as well when nothing is left in it', async () => {
    const host = await opened('moscow');
    const part = {...timeline, events: timeline.events.slice(0, 3)};
    await change(host, {timeline: part, subjects: part.events});
    expect(heading(host)).not.to.contain('April');
    expect(sections(host)).not.to.deep.equal([]);
  });

  for (const [before, words] of [
    [Date.UTC(1950, 0), '1950'],
    [Date.UTC(1950, 4), 'May 1950'],
    [Date.UTC(1950, 4, 3, 14), '3 May 1950'],
  ] as const) {
    it(`says what began before ${words} and goes on`, async () => {
      const lasting = makeTimeline({
        events: [
          {id: 'a', date: '1949/1951', lanes: ['moscow']},
          {id: 'b', date: '1948/..', lanes: ['moscow', 'peking']},
          {id: 'c', date: '1951', lanes: ['moscow']},
        ],
      });
      const whole = {...lasting, lanes: timeline.lanes};
      const facts = {whole, known: whole, timeline: whole, subjects: whole.events};
      const host = await show(facts);
      host.list!.openBin({before, lane: 'moscow', besides: ['a']});
      await host.updateComplete;
      expect(heading(host)).to.equal(`Began before ${words} and go on, Moscow, 1 event`);
      expect(entries(host)).to.deep.equal(['b']);
      host.list!.openBin({before});
      await host.updateComplete;
      expect(heading(host)).to.equal(`Began before ${words} and go on, 2 events`);
    });
  }

  it('holds documents where it is of their lane', async () => {
    const documents = documentSubjects(timeline);
    const subjects = withDocuments(timeline, documents);
    const host = await show({subjects, documentLane: {name: 'Documents'}});
    host.list!.openBin({start: Date.UTC(1953, 1), end: Date.UTC(1953, 2), lane: DOCUMENT_LANE});
    await host.updateComplete;
    expect(heading(host)).to.equal('February 1953, Documents, 1 entry');
    expect(entries(host)).to.deep.equal(['paper']);
    // In it, and over before the end of it.
    expect(host.list!.showsBin(host.facts)).to.equal(true);
    host.list!.openBin({before: Date.UTC(1953, 2), lane: DOCUMENT_LANE});
    expect(host.list!.showsBin(host.facts)).to.equal(false);
  });
});
