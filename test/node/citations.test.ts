/** Citations of what nobody thought of, as other programs read them. */
import {Ajv} from 'ajv';
import {AST} from 'astrocite-ris';
import {expect} from 'chai';
import {coinsOf} from '../../src/exchange/coins.js';
import {cslItem, cslJsonOf} from '../../src/exchange/csl-json.js';
import {CSL_TYPES, type CslItem} from '../../src/exchange/csl-types.js';
import {bibliographyOf, noteOf} from '../../src/exchange/notes-style.js';
import {risOf, undividedName} from '../../src/exchange/ris.js';
import {textOfRuns} from '../../src/view-model/documents/citation-model.js';
import {passagesOf, visit1955} from '../support/document-sketches.js';
import {CSL_SCHEMA, SCHEMA_TYPES} from './csl-schema.js';
import {randomPassages, randomTimelines} from './random-documents.js';

const timelines = randomTimelines(200);
const passages = randomPassages(200);

/** Every document by itself and with a passage. */
const items: readonly CslItem[] = timelines.flatMap((timeline, i) =>
  timeline.documents.flatMap(document => [
    cslItem(document, timeline),
    cslItem(document, timeline, passages[i]),
  ]),
);

const ajv = new Ajv({strictTuples: false, allowUnionTypes: true});
const isCsl = ajv.compile(CSL_SCHEMA);

function faultsIn(list: unknown): readonly string[] {
  return isCsl(list)
    ? []
    : (isCsl.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message ?? ''}`);
}

describe('CSL-JSON by its schema', function () {
  this.timeout(30_000);

  it('has all types of the schema', () => expect(CSL_TYPES).to.deep.equal(SCHEMA_TYPES));

  it('is right for every document and passage of 1955', async () => {
    const timeline = await visit1955();
    const documents = timeline.documents.map(document => cslItem(document, timeline));
    const places = passagesOf(timeline).map(([document, evidence]) => cslItem(document, timeline, evidence));
    const list = JSON.parse(cslJsonOf([...documents, ...places])) as unknown[];
    expect(list).to.have.length(21);
    expect(faultsIn(list)).to.deep.equal([]);
  });

  it('is right for documents of every kind', () => {
    expect(items.length).to.be.greaterThan(800);
    for (const item of items) expect(faultsIn([item]), JSON.stringify(item)).to.deep.equal([]);
  });

  const wrong: readonly (readonly [string, unknown])[] = [
    ['no list', {id: 'a', type: 'report'}],
    ['no type', [{id: 'a'}]],
    ['a type that is none', [{id: 'a', type: 'telegram'}]],
    ['a key that is none', [{id: 'a', type: 'report', rights: 'x'}]],
    ['a name that is a text', [{id: 'a', type: 'report', author: ['x']}]],
    ['three dates', [{id: 'a', type: 'report', issued: {'date-parts': [[1], [2], [3]]}}]],
    ['the year 0', [{id: 'a', type: 'report', issued: {'date-parts': [[0]]}}]],
  ];
  for (const [what, list] of wrong) {
    it(`would be wrong with ${what}`, () => expect(faultsIn(list)).not.to.deep.equal([]));
  }
});

describe('RIS by another parser', function () {
  this.timeout(30_000);

  /** The values of each tag, in the order of the record. */
  function fieldsOf(ris: string): readonly Readonly<Record<string, readonly string[]>>[] {
    return AST.parse(ris).children.map(({type, properties}) => {
      const fields: Record<string, string[]> = {TY: [type]};
      for (const {key, value} of properties) (fields[key] ??= []).push(value);
      return fields;
    });
  }

  const names = (list: CslItem['author'] = []) => list.map(undividedName);

  it('comes back as it was', () => {
    for (const item of items) {
      const [fields = {}, ...more] = fieldsOf(risOf(item));
      expect(more).to.deep.equal([]);
      const of = (tag: string) => fields[tag] ?? [];
      expect(of('TI')).to.deep.equal([item.title]);
      expect(of('T2')).to.deep.equal([item['container-title']].filter(Boolean));
      expect(of('AU')).to.deep.equal(names(item.author));
      expect(of('A2')).to.deep.equal(fields.TY![0] === 'PCOMM' ? names(item.recipient) : []);
      expect(of('A4')).to.deep.equal(names(item.translator));
      expect([...of('SN'), ...of('M1')]).to.deep.equal([item.number].filter(Boolean));
      expect(of('UR')).to.deep.equal([item.URL].filter(Boolean));
      expect(of('LA')).to.deep.equal([item.language].filter(Boolean));
      expect(of('SP')).to.deep.equal([item.page].filter(Boolean));
      expect(of('PB')).to.deep.equal([item.publisher].filter(Boolean));
      expect(of('N1').join())
        .to.contain(item.note ?? '')
        .and.contain(item.locator ?? '');
      expect([...of('DB'), ...of('AN')].join())
        .to.contain(item.archive_location ?? '')
        .and.contain(item.archive ?? '');
    }
  });

  it('comes back as many records', () => {
    const fields = fieldsOf(risOf(items.slice(0, 50)));
    expect(fields.map(({TI}) => TI)).to.deep.equal(items.slice(0, 50).map(({title}) => [title]));
  });
});

describe('COinS by another decoder', () => {
  it('comes back as it was', () => {
    for (const item of items) {
      const pairs = new URLSearchParams(coinsOf(item));
      expect(pairs.get('rft.title')).to.equal(item.title);
      expect(pairs.getAll('rft.creator')).to.deep.equal((item.author ?? []).map(undividedName));
      expect(pairs.get('rft.identifier') ?? undefined).to.equal(item.URL);
    }
  });
});

describe('notes and entries of documents of every kind', () => {
  const all = timelines.flatMap((timeline, i) =>
    timeline.documents.flatMap(document => [
      textOfRuns(noteOf(document, timeline)),
      textOfRuns(noteOf(document, timeline, passages[i])),
      textOfRuns(bibliographyOf(document, timeline)),
    ]),
  );

  it('are one line that ends in one mark', () => {
    for (const words of all) {
      expect(words)
        .to.match(/^.*[.?!]’?”?$/)
        .and.not.match(/[\r\n\u0085\u2028\u2029\v]/);
      expect(words).not.to.match(/\.\.(?!\.)”?$/);
    }
  });

  it('have their commas inside quotation marks, and none doubled', () => {
    for (const words of all) expect(words).not.to.match(/”,|,,|\s,|undefined|\[object/);
  });
});
