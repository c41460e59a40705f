import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {docExamples, examplesIn} from '../../scripts/lib/doc-examples.js';
import {ROOT} from '../../scripts/lib/project.js';
import {compile} from '../../src/format/compile.js';

const DOCS = join(ROOT, 'docs');
const examples = await docExamples(DOCS);

/** What an example leaves out, since it is not about that. */
const MAY_LACK = new Set(['missing-evidence']);

describe('examples in the documents', () => {
  it('are found beneath their pictures, with what stands behind the language', () => {
    const text =
      'Text.\n\n![A day](pictures/a-day.png)\n\n```yaml as-of=1955-01-16\nevents: []\n```\n\nMore.\n';
    expect(examplesIn('a.md', text)).to.deep.equal([
      {
        document: 'a.md',
        picture: 'pictures/a-day.png',
        yaml: 'version: 1\ntitle: An example\nevents: []\n',
        attributes: new Map([['as-of', '1955-01-16']]),
      },
    ]);
  });

  it('may have several pictures, each with its own attributes', () => {
    const text =
      '![Before](pictures/before.png)\n\n![After](pictures/after.png)\n\n' +
      '```yaml as-of=1955-01-16 end=1956 | as-of=1955-01-17\nversion: 1\ntitle: A\nevents: []\n```\n';
    const yaml = 'version: 1\ntitle: A\nevents: []\n';
    expect(examplesIn('a.md', text)).to.deep.equal([
      {
        document: 'a.md',
        picture: 'pictures/before.png',
        yaml,
        attributes: new Map([
          ['as-of', '1955-01-16'],
          ['end', '1956'],
        ]),
      },
      {document: 'a.md', picture: 'pictures/after.png', yaml, attributes: new Map([['as-of', '1955-01-17']])},
    ]);
  });

  for (const {document, picture, yaml} of examples) {
    it(`${document}, ${picture}: the file is right`, async () => {
      const {timeline, diagnostics} = await compile(yaml);
      expect(diagnostics.filter(({code}) => !MAY_LACK.has(code))).to.deep.equal([]);
      expect(timeline?.events).to.have.length.greaterThan(0);
    });

    it(`${document}, ${picture}: the picture is there`, () => {
      expect(existsSync(join(DOCS, picture))).to.equal(true);
    });
  }
});
