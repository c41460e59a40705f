/** `<cold-war-timeline>` with a file that is replaced on its host while somebody reads it. */
import {expect} from 'chai';
import {
  button,
  clear,
  type ColdWarTimeline,
  mountLoaded,
  once,
  part,
  parts,
  recorded,
  textOf,
  until,
} from '../support/element.js';
import {openStored} from '../../src/element/stored-timeline.js';
import {LoadError} from '../../src/load/load-error.js';
import {makeTimeline} from '../support/make-timeline.js';
import {toParquet} from '../support/parquet.js';
import {rangeSite, type RangeSite} from '../support/range-site.js';

const reader = (element: ColdWarTimeline): string => textOf(part(element, 'reader'));
const section = (element: ColdWarTimeline, words: string): HTMLElement | undefined =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=list] h3 > button')].find(found =>
    textOf(found).startsWith(words),
  );

/** Fifty a year from 1945. */
function fileOf(title: string): Promise<ArrayBuffer> {
  const events = Array.from({length: 2_400}, (_, i) => {
    const day = new Date(Date.UTC(1945 + Math.floor(i / 50), 0, 1 + (i % 50) * 7));
    const date = day.toISOString().slice(0, 10);
    return {id: `e${i}`, title: `Event ${i}`, date, text: `${title}: text of ${i}.`};
  });
  return toParquet(makeTimeline({title, events}), 200);
}

describe('<cold-war-timeline> with a file that is replaced', () => {
  const files: Record<string, ArrayBuffer> = {};
  let old: ArrayBuffer;
  let other: ArrayBuffer;
  let site: RangeSite;
  let element: ColdWarTimeline;
  let errors: CustomEvent[];

  before(async () => {
    old = await fileOf('Before');
    other = await fileOf('What came after');
  });
  beforeEach(async () => {
    site = rangeSite(files);
    files['one.parquet'] = old;
    element = await mountLoaded({attributes: {src: 'one.parquet', view: 'list', selected: 'e30'}});
    await until(() => reader(element).includes('text of 30.'));
    errors = recorded(element, 'cwt-error');
  });
  afterEach(() => {
    clear();
    site.restore();
  });

  it('opens it anew by what there was to read next, and keeps what is selected', async () => {
    files['one.parquet'] = other;
    const loaded = once(element, 'cwt-load');
    element.selected = 'e1500';
    await loaded;
    await until(() => reader(element).includes('What came after: text of 1500.'));
    expect([element.timeline?.title, element.selected]).to.deep.equal(['What came after', 'e1500']);
    expect(errors).to.deep.equal([]);
  });

  it('opens it anew by a section of the list', async () => {
    files['one.parquet'] = other;
    await until(() => section(element, '1960'));
    section(element, '1960')!.click();
    await until(() => element.timeline?.title === 'What came after');
    await until(() => section(element, '1960')?.ariaExpanded === 'true');
    await until(() => parts(element, 'event').length >= 50);
    expect(errors).to.deep.equal([]);
  });

  it('does so once where the host has two states of it at the same time', async () => {
    files['one.parquet'] = other;
    element.selected = 'e1500';
    await until(() => reader(element).includes('What came after: text of 1500.'));
    files['one.parquet'] = old;
    element.selected = 'e700';
    await until(() => button(element, 'Retry'));
    expect([element.timeline?.title, errors.length]).to.deep.equal(['What came after', 1]);
  });

  it('says where it has gone, and shows what there was', async () => {
    files['one.parquet'] = new ArrayBuffer(3);
    element.selected = 'e1500';
    await until(() => errors.length > 0);
    await until(() => button(element, 'Retry'));
    expect(section(element, '1950')).to.not.equal(undefined);
    expect(element.timeline?.title).to.equal('Before');
  });
});

describe('openStored', () => {
  afterEach(() => clear());

  it('rejects with a LoadError when it is aborted, also while the events of a small file are read', async () => {
    const file = await toParquet(makeTimeline({events: [{id: 'a', title: 'A', date: '1955'}]}));
    const site = rangeSite({'small.parquet': file});
    const controller = new AbortController();
    const answer = globalThis.fetch;
    globalThis.fetch = (...request) => {
      // Its columns have come, and this is for the rest.
      if (site.asked.length === 2) controller.abort();
      return answer(...request);
    };
    const opening = openStored('https://example.org/small.parquet', {signal: controller.signal}).catch(
      (reason: unknown) => reason,
    );
    expect(await opening)
      .to.be.instanceOf(LoadError)
      .and.include({code: 'aborted'});
    site.restore();
  });
});
