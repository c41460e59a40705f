/** Long lists of a store of which not all is in memory, and what stands behind a bin of the picture. */
import {expect} from 'chai';
import {LitElement, nothing} from 'lit';
import {longList, type LongList, type LongListFacts} from '../../src/element/long-list.js';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import type {Timeline} from '../../src/model/timeline.js';
import {en} from '../../src/strings/en.js';
import type {EventStore} from '../../src/view-model/events/event-store.js';
import {DOCUMENT_LANE} from '../../src/view-model/subject.js';
import {documentSubjects, withDocuments} from '../../src/view-model/with-documents.js';
import '../support/element.js';
import {makeTimeline} from '../support/make-timeline.js';
import {partlyRead} from '../support/partly-read.js';
import {wordsOf} from '../support/render-in-shadow.js';

/** Two a month, the second in both lanes, and some without a lane; known a year later. */
const timeline: Timeline = {
  ...makeTimeline({
    documents: [{id: 'paper', title: 'Paper', date: '1953-02-03'}],
    events: Array.from({length: 240}, (_, i) => {
      const month = `${1945 + Math.floor(i / 24)}-${String(1 + (Math.floor(i / 2) % 12)).padStart(2, '0')}`;
      return {
        id: `e${i}`,
        title: `Event ${i}`,
        date: `${month}-${i % 2 === 0 ? '05' : '20'}`,
        lanes: i % 10 === 9 ? [] : i % 2 === 0 ? ['moscow'] : ['moscow', 'peking'],
        known: parseHistoricalDate(`${1946 + Math.floor(i / 24)}`),
      };
    }),
  }),
  lanes: [
    {id: 'moscow', name: 'Moscow'},
    {id: 'peking', name: 'Peking'},
  ],
};

class Host extends LitElement {
  facts: LongListFacts = factsOf();
  list: LongList | null = null;

  override render(): unknown {
    return this.list?.render(this.facts) ?? nothing;
  }

  override updated(): void {
    this.list?.updated();
  }
}
customElements.define('long-list-host', Host);

function factsOf(facts: Partial<LongListFacts> = {}): LongListFacts {
  return {
    ...{whole: timeline, known: timeline, timeline, subjects: timeline.events, day: null, selected: null},
    ...{strings: en, locale: 'en', hasPicture: true, onSelect: () => undefined},
    ...facts,
  };
}

const sections = (host: Host): readonly HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>('h3 > button'),
];
const section = (host: Host, words: string): HTMLElement =>
  sections(host).find(found => wordsOf(found).startsWith(words))!;
const button = (host: Host, label: string): HTMLElement =>
  [...host.shadowRoot!.querySelectorAll('button')].find(found => wordsOf(found) === label)!;
const entries = (host: Host): readonly (string | null)[] =>
  [...host.shadowRoot!.querySelectorAll('.entry')].map(
    entry => entry.getAttribute('data-event-id') ?? entry.getAttribute('data-document-id'),
  );
const heading = (host: Host): string => wordsOf(host.shadowRoot!.querySelector('h3'));
const focused = (host: Host): string => wordsOf(host.shadowRoot!.activeElement);

/** Reads when it is told to. */
function slowStore(): {
  readonly store: EventStore;
  readonly asked: (readonly number[])[];
  answer(error?: Error): Promise<void>;
} {
  const inner = partlyRead(timeline, position => position < 3);
  const asked: (readonly number[])[] = [];
  let settle: (error?: Error) => Promise<void> = () => Promise.resolve();
  const read: EventStore['read'] = positions =>
    new Promise((resolve, reject) => {
      asked.push(positions);
      settle = async error => {
        if (error) reject(error);
        else await inner.read(positions).then(resolve);
        await new Promise(done => setTimeout(done));
      };
    });
  const store = Object.create(inner, {read: {value: read}}) as EventStore;
  return {store, asked, answer: error => settle(error)};
}

describe('LongList', () => {
  const hosts: Host[] = [];
  afterEach(() => {
    for (const host of hosts.splice(0)) host.remove();
  });

  async function show(facts: Partial<LongListFacts> = {}): Promise<Host> {
    const host = document.createElement('long-list-host') as Host;
    hosts.push(host);
    document.body.append(host);
    await host.updateComplete;
    host.list = longList(host, () => undefined);
    return change(host, facts);
  }

  async function change(host: Host, facts: Partial<LongListFacts>): Promise<Host> {
    host.facts = factsOf(facts);
    host.requestUpdate();
    await host.updateComplete;
    return host;
  }

  async function press(host: Host, target: HTMLElement): Promise<void> {
    target.click();
    await host.updateComplete;
  }

  describe('of a store that reads its events', () => {
    it('counts them unread, and reads those of a section that is opened', async () => {
      const {store, asked, answer} = slowStore();
      const host = await show({store});
      expect(sections(host).slice(0, 2).map(wordsOf)).to.deep.equal(['1945, 24 events', '1946, 24 events']);
      expect(asked).to.deep.equal([]);
      await press(host, section(host, '1945'));
      expect(entries(host)).to.deep.equal(['e0', 'e1', 'e2']);
      expect(wordsOf(host.shadowRoot)).to.contain('Loading…');
      expect(asked).to.deep.equal([Array.from({length: 21}, (_, i) => i + 3)]);
      await answer();
      await host.updateComplete;
      expect(entries(host)).to.have.length(24);
      expect(wordsOf(host.shadowRoot)).not.to.contain('Loading…');
      expect(asked).to.have.length(1);
    });

    it('says that they did not come, and reads again when asked', async () => {
      const {store, asked, answer} = slowStore();
      const host = await show({store});
      await press(host, section(host, '1946'));
      await answer(new Error('off line'));
      await host.updateComplete;
      expect(wordsOf(host.shadowRoot)).to.contain('These events could not be loaded.');
      await change(host, {store});
      expect(asked).to.have.length(1);
      await press(host, button(host, 'Retry'));
      expect(asked).to.have.length(2);
      await answer();
      await host.updateComplete;
      expect(entries(host)).to.have.length(24);
    });

    it('aborts what is being read when it leaves the page', async () => {
      const {store} = slowStore();
      const signals: (AbortSignal | undefined)[] = [];
      const spied = Object.create(store, {
        read: {
          value: (_: unknown, signal?: AbortSignal) => (signals.push(signal), new Promise(() => undefined)),
        },
      }) as EventStore;
      const host = await show({store: spied});
      await press(host, section(host, '1946'));
      host.list!.leave();
      expect(signals.map(signal => signal?.aborted)).to.deep.equal([true]);
    });

    it('counts what was known on a day by its columns', async () => {
      const {store} = slowStore();
      const host = await show({store, day: parseHistoricalDate('1948-01-01')});
      expect(sections(host).map(wordsOf)).to.deep.equal([
        '1945, 24 events',
        '1946, 24 events',
        '1947, 24 events',
      ]);
    });

    it('opens the section of what is selected once that has been read', async () => {
      const {store} = slowStore();
      const host = await show({store, selected: 'e40'});
      expect(sections(host).every(({ariaExpanded}) => ariaExpanded === 'false')).to.equal(true);
      await store.find('e40');
      await change(host, {store, selected: 'e40'});
      expect(section(host, '1946').ariaExpanded).to.equal('true');
      expect(entries(host)).to.deep.equal(['e40']);
    });
  });

  describe('with a bin', () => {
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
});
