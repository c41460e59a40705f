/** Long lists of a store of which not all is in memory. */
import {expect} from 'chai';
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import type {EventStore} from '../../src/view-model/events/event-store.js';
import '../support/element.js';
import {
  button,
  change,
  clearHosts,
  entries,
  press,
  section,
  sections,
  show,
  timeline,
} from '../support/long-list-host.js';
import {partlyRead} from '../support/partly-read.js';
import {wordsOf} from '../support/render-in-shadow.js';

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

describe('LongList of a store that reads its events', () => {
  afterEach(clearHosts);

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
