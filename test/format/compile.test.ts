import {expect} from 'chai';
import {compile} from '../../src/core.js';
import {limits} from '../../src/format/limits.js';
import {readRepositoryFile} from '../support/fixture.js';
import {
  eventOf,
  findingsIn,
  placesOf,
  timelineOf,
  withEvent,
  withEventAnd,
} from '../support/timeline-text.js';

describe('compile', () => {
  it('has nothing to say about the timeline that comes with the project, or about the example in the guide', async () => {
    const example = /```yaml\n([^]*?)```/.exec(await readRepositoryFile('docs/file-format.md'))?.[1] ?? '';
    for (const text of [await readRepositoryFile('events/moscow-visit-1955.yaml'), example]) {
      const {timeline, diagnostics} = await compile(text);
      expect(diagnostics).to.deep.equal([]);
      expect(timeline?.events).to.have.length.above(2);
    }
  });

  describe('has no timeline only where there is nothing to show', () => {
    const rows: readonly (readonly [name: string, text: string, shown: boolean])[] = [
      ['nothing at all', '', false],
      ['comments only', '# nothing yet\n', false],
      ['a text', 'A visit to Moscow', false],
      ['a list', '- version: 1', false],
      ['a newer version', 'version: 2\ntitle: T\nevents: []', false],
      ['a newer version with a dot', 'version: 2.1\ntitle: T\nevents: []', false],
      ['no event that can be read', withEvent('title: Visit'), false],
      ['events that are no list', 'version: 1\ntitle: T\nevents: {visit: {title: Visit}}', false],
      ['an empty list of events', 'version: 1\ntitle: T\nevents: []', true],
      ['nothing behind events', 'version: 1\ntitle: T\nevents:', true],
      ['no events', 'version: 1\ntitle: T', true],
      ['no version', withEventAnd('').replace('version: 1\n', ''), true],
      ['no title', withEventAnd('').replace('title: A timeline\n', ''), true],
      ['a version that is none', withEventAnd('').replace('version: 1', 'version: first'), true],
    ];
    for (const [name, text, shown] of rows) {
      it(`${name}: ${shown ? 'shown' : 'not shown'}`, async () => {
        const {timeline, diagnostics} = await compile(text);
        expect(timeline === null).to.equal(!shown);
        expect(diagnostics).to.not.be.empty;
      });
    }
  });

  it('counts lines and columns in UTF-16 units, whatever ends a line', async () => {
    for (const end of ['\n', '\r\n']) {
      const text = withEventAnd('text: 漢字😀\nnote: {a: 😀, titel: x}').replaceAll('\n', end);
      const {diagnostics} = await compile(text);
      expect(diagnostics).to.have.length(1);
      expect(diagnostics[0]).to.include({code: 'unknown-key', line: 8, column: 5, endLine: 8, endColumn: 9});
    }
  });

  it('marks the first line of what takes more than one', async () => {
    const {diagnostics} = await compile(withEventAnd('image:\n  - one\n  - two'));
    expect(diagnostics[0]).to.include({code: 'wrong-type', line: 8, endLine: 8});
  });

  it('names the file in each diagnostic where its address is known', async () => {
    const {diagnostics} = await compile('title: T', {url: 'https://example.org/a.yaml'});
    expect(diagnostics.map(({url}) => url)).to.deep.equal(
      diagnostics.map(() => 'https://example.org/a.yaml'),
    );
    expect((await compile('title: T')).diagnostics[0]).to.not.have.property('url');
  });

  it('reads every scalar as it is written', async () => {
    const event = await eventOf(
      withEvent('title: 0044\ndate: 0044\ntext: no\nevidence: https://example.org/'),
    );
    expect([event.title, event.date.edtf, event.text]).to.deep.equal(['0044', '0044', 'no']);
  });

  it('takes ids that are names of object properties for what they are', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const {timeline, diagnostics} = await compile(`version: 1
title: A timeline
lanes: {${names.map(name => `${name}: ${name}`).join(', ')}}
agents: {${names.map(name => `${name}: {name: ${name}}`).join(', ')}}
documents: {${names.map(name => `${name}: {title: ${name}, author: ${name}}`).join(', ')}}
events:
${names.map(name => `  - {id: ${name}, title: ${name}, date: 1955, lane: ${name}, agents: ${name}, evidence: {document: ${name}}}`).join('\n')}
story: [${names.join(', ')}]
`);
    expect(diagnostics).to.deep.equal([]);
    for (const list of [timeline?.lanes, timeline?.agents, timeline?.documents, timeline?.events]) {
      expect(list?.map(({id}) => id)).to.deep.equal(names);
    }
    expect(timeline?.story).to.deep.equal(names);
    expect(timeline?.events.map(({evidence}) => evidence[0]?.document)).to.deep.equal(names);
  });

  it('does not take a name of an object property for a declared id', async () => {
    const text = withEventAnd('agents: [constructor, __proto__]\nlane: toString', 'lanes: {moscow: Moscow}');
    expect(await findingsIn(text)).to.deep.equal([
      'unknown-agent 8:14',
      'unknown-agent 8:27',
      'unknown-lane 9:11',
    ]);
  });

  it('puts events in the order of their dates', async () => {
    const dates = ['1955-03', '1955', '/1955-01-17', '1954', '1955-01-01', '1955'];
    const text = `version: 1\ntitle: T\nevents:\n${dates.map((date, index) => `  - {id: e${index}, title: T, date: ${date}, evidence: https://example.org/}\n`).join('')}`;
    const {events} = await timelineOf(text);
    expect(events.map(({id}) => id)).to.deep.equal(['e2', 'e3', 'e4', 'e1', 'e5', 'e0']);
  });

  it('reads only the first of several documents, whose end may be marked', async () => {
    expect(await findingsIn(`---\n${withEventAnd('')}...\n# nothing more\n`)).to.deep.equal([]);
    expect(await findingsIn(`%YAML 1.2\n---\n${withEventAnd('')}---\ntitle: T`)).to.deep.equal([
      'several-documents 9:1',
    ]);
  });

  it('is content with what is 32 levels deep, and not with more', async () => {
    const nested = (levels: number) => withEventAnd(`x: ${'{a: '.repeat(levels)}b${'}'.repeat(levels)}`);
    expect(await findingsIn(nested(limits.depth - 3))).to.deep.equal(['unknown-key 7:5']);
    expect(await findingsIn(nested(limits.depth - 1))).to.include(`too-deep 7:${8 + 4 * (limits.depth - 3)}`);
  });

  it('loses nothing but the damaged events of a file that is too large to be recovered in one piece', async () => {
    const count = 25_000;
    const event = (id: number, title: string) =>
      `  - id: e${id}\n    title: ${title}\n    date: 1955\n    text: ${'word '.repeat(10)}\n    evidence: https://example.org/\n`;
    const titles = Array.from({length: count}, () => 'Visit');
    titles[100] = '"Visit';
    titles[20_000] = 'Visit\n      status: planned';
    const text = `version: 1\ntitle: T\nevents:\n${titles.map((title, id) => event(id, title)).join('')}`;
    expect(text.length).to.be.above(limits.tolerantCharacters);
    const compilation = await compile(text);
    expect(placesOf(compilation)).to.deep.equal(['unclosed-quote 505:12', 'bad-indentation 100006:7']);
    expect(compilation.timeline?.events.length).to.equal(count - 1);
  }).timeout(20_000);

  it('reads a file with a mark of its encoding like one without, and counts no column for it', async () => {
    for (const start of ['', '---\n']) {
      const text = `${start}title: Moscow: the visit\nversion: 1\nevents: [{title: V, date: 1955, evidence: https://a.org/}]`;
      const marked = await compile(`\uFEFF${text}`);
      expect(marked).to.deep.equal(await compile(text));
      expect(marked.timeline?.title).to.equal('Moscow: the visit');
    }
  });

  it('keeps its promise with hostile files', async () => {
    const hostile = [
      '['.repeat(200_000),
      '{a: '.repeat(50_000),
      '- '.repeat(100_000),
      `title: ${'"\\'.repeat(50_000)}`,
      `a: &a [x]\n${'b: [*a, *a, *a, *a]\n'.repeat(100)}`,
      `events:\n${' - :\n'.repeat(20_000)}`,
      `events:\n${'  - a: "\n'.repeat(5_000)}`,
      `? ${'a'.repeat(100_000)}`,
      `${'a: 1\n'.repeat(50_000)}: x`,
      `events:\n  - ${'title: x\n    '.repeat(20_000)}`,
      `text: ${'x: '.repeat(10_000)}`,
      `${'\t'.repeat(50_000)}a: b`,
      '\0\uD800'.repeat(10_000),
      `version: 1\ntitle: T\nevents:\n${'x\n'.repeat(200_000)}`,
      `events:\n${'  - id: a\n'.repeat(20_000)} x`,
      `events:\n  - ${'id: a\n    title: x\n    b: c\n    '.repeat(20_000)}`,
      `title: ${'a: '.repeat(20_000)}\nevents: []`,
    ];
    for (const text of hostile) {
      const {diagnostics} = await compile(text);
      expect(diagnostics, text.slice(0, 20)).to.not.be.empty;
    }
    // Some fifteen seconds in all; what does not end is found.
  }).timeout(120_000);
});
