import {expect} from 'chai';
import {compile, type Compilation} from '../../src/format/compile.js';
import {diagnosticCodes} from '../../src/format/diagnostic-codes.js';
import {Joining, slicesOf, type Slice} from '../../src/format/slices.js';
import {generateEvents, toYaml} from '../bench/generate.js';
import {readRepositoryFile} from '../support/fixture.js';

const URL_OF_FILE = 'https://example.org/timelines/file.yaml';

const EVERY_KIND_OF_DATE = `version: 1
title: Dates
events:
  - {title: Open, date: 1953/.., evidence: https://example.org}
  - {title: Unknown, date: /1955-01-17, known: /1955-01-17, evidence: https://example.org}
  - {title: One of these, date: '[..1955-04,1955-05]', evidence: https://example.org}
  - {title: Far, date: Y-17E7, evidence: https://example.org}
  - {title: Julian, date: 1917-10-25, calendar: julian, evidence: https://example.org}
`;

/** As they come at the other side of a worker. */
function carried(compilation: Compilation): Compilation {
  const joining = new Joining();
  for (const slice of slicesOf(compilation)) joining.add(structuredClone(slice));
  return joining.compilation;
}

/** Codes of files too large to be kept, of texts of documents, and of what comes with others. */
const WITHOUT_FIXTURE =
  /^(?:too-large|too-many|positions|more-|missing-text|text-too|unreadable|paragraph|quote-|ambiguous|no-event-left)/;

/** What a list in a slice holds. */
const lengthOf = (slice: Slice): number => ('list' in slice ? slice.items.length : 0);

describe('slicesOf', () => {
  const files: readonly (readonly [string, () => Promise<string>])[] = [
    ['the 1955 file', () => readRepositoryFile('events/moscow-visit-1955.yaml')],
    ['every kind of date', () => Promise.resolve(EVERY_KIND_OF_DATE)],
    ['a thousand events', () => Promise.resolve(toYaml(generateEvents(1000)))],
    ['a file of nothing', () => Promise.resolve('')],
    ['a list', () => Promise.resolve('- a')],
    ['a newer version', () => Promise.resolve('version: 2\ntitle: T\nevents: []')],
    ...diagnosticCodes
      .filter(code => !WITHOUT_FIXTURE.test(code))
      .map(code => [code, () => readRepositoryFile(`test/fixtures/invalid/${code}.yaml`)] as const),
  ];
  for (const [name, read] of files) {
    it(`makes the same of ${name}`, async () => {
      const compilation = await compile(await read(), {url: URL_OF_FILE});
      expect(carried(compilation)).to.deep.equal(compilation);
    });
  }

  it('keeps the order of each list, a few hundred at a time, the head first', async () => {
    const compilation = await compile(
      toYaml(generateEvents(1000)).replaceAll('status: planned', 'status: plannd'),
    );
    const slices = [...slicesOf(compilation)];
    expect('head' in slices[0]!).to.equal(true);
    expect(Math.max(...slices.map(lengthOf))).to.be.within(100, 400);
    const ids = slices.flatMap(slice =>
      'list' in slice && slice.list === 'events' ? slice.items.map(({id}) => id) : [],
    );
    expect(ids).to.deep.equal(compilation.timeline?.events.map(({id}) => id));
    const kinds = slices.map(slice => ('list' in slice ? slice.list : 'head'));
    expect(kinds.lastIndexOf('events')).to.be.below(kinds.indexOf('diagnostics'));
    expect(compilation.diagnostics).to.not.be.empty;
  }).timeout(20_000);
});
