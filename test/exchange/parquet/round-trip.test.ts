import {expect} from 'chai';
import {compile} from '../../../src/format/compile.js';
import type {Timeline} from '../../../src/model/timeline.js';
import {memoryStore} from '../../../src/view-model/events/memory-store.js';
import {randomNumbers} from '../../bench/generate.js';
import {randomDates} from '../../model/random-dates.js';
import {readRepositoryFile} from '../../support/fixture.js';
import {open, readAll, toParquet, URL_OF_FILE} from '../../support/parquet.js';

const LANES = ['moscow', '1955', '1953', 'a-b'];

/** Events of every form of date, in no lane, one or several, with all that an event can have. */
function invented(count: number, seed: number): string {
  const random = randomNumbers(seed);
  const chance = (probability: number) => random() < probability;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const dates = randomDates();
  const events = Array.from({length: count}, (_, index) => {
    const {edtf, calendar} = pick(dates);
    const status = pick(['actual', 'planned', 'proposed']);
    return {
      ...(chance(0.8) && {id: `e-${index}`}),
      title: `Événement ${index} “x”`,
      date: edtf,
      ...(calendar && {calendar}),
      status,
      ...(status !== 'actual' && chance(0.3) && {outcome: 'realised', outcomeKnown: '1955-03'}),
      ...(chance(0.7) && {lane: chance(0.2) ? [pick(LANES), pick(LANES)] : pick(LANES)}),
      ...(chance(0.3) && {agents: ['kim', 'molotov']}),
      ...(chance(0.3) && {tags: ['visit', 'кн']}),
      ...(chance(0.3) && {text: 'Line\n\n- *list*'}),
      ...(chance(0.1) && {image: {url: 'a/b.png', alt: 'A picture', caption: 'null'}}),
      ...(chance(0.2) && {known: pick(['1955-01-17', '/1955-01-17', '1950', '1950-01-01T10:00:00Z'])}),
      ...(chance(0.5) && {
        evidence: [
          {document: 'paper', page: '2', quote: {exact: 'some words', prefix: '['}, date: '1955~'},
          ...(chance(0.3)
            ? [{url: 'https://example.org/', stance: 'contradicts', note: 'null and void'}]
            : []),
        ],
      }),
      ...(chance(0.1) && {relations: [{type: 'references', target: 'e-0'}]}),
    };
  });
  const head = {
    ...{version: '1', title: 'Invented', summary: 'Of *nothing*.', language: 'fr'},
    agents: {molotov: {name: 'Molotov', role: 'minister'}, kim: {name: 'Kim'}},
    documents: {
      paper: {
        title: 'Paper',
        date: '1955-01-17',
        author: ['kim'],
        text: 'paper.md',
        url: 'https://example.org/p',
      },
      part: {title: 'Part', partOf: 'paper', copies: [{url: 'https://example.org/c', label: 'copy'}]},
    },
  };
  const lanes = '{"moscow":"Moscow","1955":"Year","1953":"Another year","a-b":"A, B"}';
  return `{"lanes":${lanes},"events":${JSON.stringify(events)},${JSON.stringify(head).slice(1)}`;
}

async function compiled(text: string, url?: string): Promise<Timeline> {
  return (await compile(text, {url})).timeline!;
}

async function expectTheSame(text: string, rowsOfGroup?: number): Promise<void> {
  const {store, diagnostics} = await open(await toParquet(await compiled(text), rowsOfGroup));
  // What is relative in a file is relative to where it is found.
  const timeline = await compiled(text, URL_OF_FILE);
  expect(diagnostics).to.deep.equal([]);
  const expected = memoryStore(timeline).columns;
  for (const [name, column] of Object.entries(expected)) {
    expect(store.columns[name as keyof typeof expected], name).to.deep.equal(column);
  }
  expect(store.timeline).to.deep.equal({...timeline, events: []});
  await readAll(store);
  timeline.events.forEach((event, position) => {
    expect(store.eventAt(position)).to.deep.equal(event);
    expect(store.positionOf(event.id)).to.equal(position);
  });
  expect(store.timeline).to.deep.equal(timeline);
}

describe('a timeline written as Parquet and read again', () => {
  it('is the same, whatever its dates are', async () => {
    for (const seed of [1, 2]) await expectTheSame(invented(600, seed), seed * 97);
  }).timeout(120_000);

  it('is the same with days alone', async () => {
    await expectTheSame(
      'version: 1\ntitle: x\nevents: [{title: a, date: 1955-01-17, evidence: https://example.org/}]\n',
    );
  });

  it('is the same, the one of 1955', async () => {
    await expectTheSame(await readRepositoryFile('events/moscow-visit-1955.yaml'), 3);
  });

  it('finds every event by its id, and no other', async () => {
    const timeline = await compiled(invented(300, 4));
    const {store} = await open(await toParquet(timeline, 50));
    for (const [position, {id}] of timeline.events.entries()) {
      expect(await store.find(id)).to.equal(position);
    }
    for (const id of ['', 'e-', 'z', '😀', '__proto__']) expect(await store.find(id), id).to.equal(null);
  }).timeout(60_000);
});
