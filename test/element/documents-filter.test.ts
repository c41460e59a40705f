/** `<cold-war-timeline documents="…">`: only events with evidence in these documents. */
import {expect} from 'chai';
import {ids, load, opened, status, told} from '../support/as-of.js';
import {
  aMoment,
  button,
  clear,
  type ColdWarTimeline,
  entry,
  mark,
  mountLoaded,
  once,
  part,
  parts,
  present,
  recorded,
  textOf,
  until,
} from '../support/element.js';

const DRAFT = [
  'draft-cable-yudin',
  'inform-china',
  'presidium-conversation',
  'visit-february',
  'visit-spring',
];
const DRAFT_TITLE = 'Draft resolution of the CPSU Central Committee';

/** The element as the filter leaves it. */
async function filtered(
  documents: string,
  attributes: Record<string, string> = {},
): Promise<ColdWarTimeline> {
  const element = await mountLoaded({
    attributes: {lang: 'en-GB', src: '/events/moscow-visit-1955.yaml', documents, ...attributes},
  });
  await until(() => parts(element, 'mark').length > 0);
  return element;
}

const line = (element: ColdWarTimeline): string => textOf(part(element, 'filters'));
const reader = (element: ColdWarTimeline): string => textOf(part(element, 'reader'));
const places = (element: ColdWarTimeline): Record<string, number> => {
  const {top} = part(element, 'timeline')!.getBoundingClientRect();
  return Object.fromEntries(DRAFT.map(id => [id, mark(element, id)!.getBoundingClientRect().top - top]));
};

function warnings(): {readonly told: readonly string[]; stop(): void} {
  const {warn} = console;
  const told: string[] = [];
  console.warn = (words: string) => told.push(words);
  return {told, stop: () => (console.warn = warn)};
}

describe('<cold-war-timeline> with the events of some documents', () => {
  afterEach(clear);

  it('has them alone, in canvas, list and words, from the first', async () => {
    const element = await filtered('draft-resolution');
    expect(ids(element, 'event')).to.deep.equal(DRAFT);
    // The canvas lays its lanes out in the frames after.
    await until(() => ids(element, 'mark').length >= DRAFT.length);
    expect(ids(element, 'mark')).to.deep.equal(DRAFT);
    expect(line(element)).to.equal(`Only events attested by ${DRAFT_TITLE} Show all events`);
    expect(status(element)).to.equal(`5 of 12 events, attested by ${DRAFT_TITLE}`);
    expect(element.timeline!.events).to.have.length(12);
  });

  it('takes evidence against an event for evidence, and several documents together', async () => {
    const element = await filtered('  draft-cable-yudin\n report ');
    // All but those that the draft resolution alone attests.
    expect(ids(element, 'event')).to.have.length(10).and.not.include('visit-spring');
    expect(line(element)).to.contain(
      'Draft cable to Ambassador Yudin or Report from V. Molotov and M. Suslov',
    );
  });

  it('takes them away and brings them back without moving a mark or dispatching anything', async () => {
    const element = await load();
    // The canvas lays its lanes out in the frames after.
    await aMoment(200);
    const before = places(element);
    const selections = recorded(element, 'cwt-select');
    const loads = recorded(element, 'cwt-load');
    element.documents = 'draft-resolution';
    await until(() => parts(element, 'mark').length === 5);
    expect(places(element)).to.deep.equal(before);
    expect(element.getAttribute('documents')).to.equal('draft-resolution');
    expect(status(element)).to.match(/^5 of 12 events/);
    button(element, 'Show all events')!.click();
    await until(() => parts(element, 'mark').length === 12);
    expect(places(element)).to.deep.equal(before);
    expect(element.hasAttribute('documents')).to.equal(false);
    expect(parts(element, 'event').length).to.equal(12);
    expect(present(part(element, 'filters'))).to.equal(false);
    expect(status(element)).to.match(/^12 events/);
    expect([...selections, ...loads]).to.deep.equal([]);
  });

  it('keeps the focus in the timeline when its button goes', async () => {
    const element = await filtered('report');
    button(element, 'Show all events')!.focus();
    button(element, 'Show all events')!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('base');
  });

  describe('ids that are no document’s', () => {
    const cases: readonly (readonly [documents: string, events: number, said: string])[] = [
      ['nonsense', 12, 'has no document “nonsense”'],
      ['draft-resolution other', 5, 'has no document “other”'],
      // An event has this id.
      ['visit-spring', 12, 'has no document “visit-spring”'],
    ];
    for (const [documents, events, said] of cases) {
      it(`such as in “${documents}” are ignored, and the author is told`, async () => {
        const console = warnings();
        const element = await filtered(documents);
        console.stop();
        expect(parts(element, 'event').length).to.equal(events);
        expect(present(part(element, 'filters'))).to.equal(events < 12);
        expect(console.told.filter(words => words.includes(said))).to.have.length(1);
      });
    }

    for (const documents of ['', '  ']) {
      it(`are not in “${documents}”, which filters nothing`, async () => {
        const console = warnings();
        const element = await filtered(documents);
        console.stop();
        expect(parts(element, 'event').length).to.equal(12);
        expect(console.told).to.deep.equal([]);
      });
    }
  });

  describe('an event that is left out', () => {
    it('is not read: the reader says why, and the button there brings it back', async () => {
      const element = await filtered('draft-resolution', {selected: 'kim-wish'});
      expect(reader(element)).to.equal('This event is not among those that are shown. Show all events');
      expect(element.selected).to.equal('kim-wish');
      part(element, 'reader')!.querySelector('button')!.click();
      await until(() => mark(element, 'kim-wish'));
      expect(reader(element)).to.contain('Kim Il Sung’s wish to come to Moscow');
      expect(entry(element, 'kim-wish')!.ariaCurrent).to.equal('true');
    });

    it('can be reached by a relation', async () => {
      const element = await filtered('draft-resolution', {selected: 'visit-february'});
      const link = button(element, 'Report to the Central Committee,')!;
      link.click();
      await element.updateComplete;
      expect(element.selected).to.equal('report-sent');
      expect(reader(element)).to.contain('not among those that are shown');
    });

    it('is told of in one column as well', async () => {
      const frame = document.createElement('div');
      frame.style.inlineSize = '375px';
      document.body.append(frame);
      const element = await mountLoaded({
        attributes: {src: '/events/moscow-visit-1955.yaml', documents: 'report', selected: 'visit-spring'},
        into: frame,
      });
      await until(() => reader(element).includes('not among those that are shown'));
      frame.remove();
    });
  });

  describe('as known on a day', () => {
    it('has what was known of them, and the counts of the slider are those of the whole', async () => {
      const element = await opened({documents: 'draft-resolution', 'as-of': '1955-01-16'});
      expect(ids(element, 'event')).to.deep.equal(['visit-spring']);
      expect(told(element)).to.contain('1 of 12 events');
      element.asOf = '1955-01-17';
      await until(() => parts(element, 'mark').length === 5);
      expect(ids(element, 'event')).to.deep.equal(DRAFT);
      expect(told(element)).to.contain('12 of 12 events');
      expect(status(element)).to.match(/^As known on 17 January 1955: 5 of 12 events, attested by Draft/);
    });

    it('says of an event that was not known that it was not', async () => {
      const element = await opened({
        ...{documents: 'draft-resolution', 'as-of': '1955-01-16', selected: 'visit-february'},
      });
      expect(reader(element)).to.contain('This event was not known on 16 January 1955.');
    });

    it('says so where none of them was known', async () => {
      const element = await filtered('draft-cable-yudin');
      element.asOf = '1955-01-16';
      const said = 'No event attested by Draft cable to Ambassador Yudin was known on 16 January 1955.';
      await until(() => textOf(element.shadowRoot!.querySelector('.below')).includes(said));
      expect(parts(element, 'event').length).to.equal(0);
    });
  });

  it('says so of a document that attests nothing', async () => {
    const yaml = `version: 1
title: Papers
documents: {used: {title: Used}, idle: {title: Idle}}
events: [{id: one, title: One, date: 1955, evidence: [{document: used}]}]
`;
    const element = await mountLoaded({properties: {yaml}, attributes: {documents: 'idle'}});
    expect(textOf(element.shadowRoot!.querySelector('.below'))).to.contain(
      'No event on this timeline is attested by Idle.',
    );
    expect(status(element)).to.equal('0 of 1 event, attested by Idle');
    element.yaml = yaml.replace('document: used', 'document: idle');
    await once(element, 'cwt-load');
    expect(ids(element, 'event')).to.deep.equal(['one']);
    await until(() => ids(element, 'mark').length > 0);
    expect(ids(element, 'mark')).to.deep.equal(['one']);
  });
});
