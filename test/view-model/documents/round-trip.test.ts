/** From every event to its passage, and from every paragraph to the events that it attests: a harbour, made up for the purpose. */
import {expect} from 'chai';
import {compile} from '../../../src/format/compile.js';
import type {DocumentText} from '../../../src/model/texts/document-text.js';
import {normalise} from '../../../src/model/texts/normalise.js';
import {readDocumentText} from '../../../src/model/texts/read-text.js';
import type {Timeline} from '../../../src/model/timeline.js';
import {buildDocumentText, type DocumentTextModel} from '../../../src/view-model/documents/text-model.js';
import {indexOf} from '../../../src/view-model/reader-index.js';
import {plainOf} from '../../support/document-text.js';
import {readRepositoryFile} from '../../support/fixture.js';

const FOLDER = 'test/fixtures/evidence/';

const paragraphsOf = ({sections}: DocumentTextModel) => sections.flatMap(({paragraphs}) => paragraphs);

const bare = (words: string): string => normalise(words).text.replace(/^"|"$/g, '');

describe('the round trip from events to passages and back', () => {
  let timeline: Timeline;
  const texts = new Map<string, DocumentText>();

  before(async () => {
    timeline = (await compile(await readRepositoryFile(`${FOLDER}harbour.yaml`))).timeline!;
    for (const {id, text} of timeline.documents) {
      if (text === undefined) continue;
      texts.set(id, await readDocumentText(await readRepositoryFile(FOLDER + text), {address: text}));
    }
  });

  it('leads from every piece of evidence to its words, in the paragraph that is cited', () => {
    let pieces = 0;
    for (const event of timeline.events) {
      for (const [i, cited] of event.evidence.entries()) {
        const document = indexOf(timeline).documents.get(cited.document!)!;
        const model = buildDocumentText({timeline, document, text: texts.get(document.id)!, cited});
        const what = `${event.id}, piece ${i + 1}`;
        const shown = paragraphsOf(model);
        const read = shown.filter(({isCited}) => isCited);
        expect(read.length, what).to.equal(1);
        if (cited.paragraph !== undefined) expect(read[0]!.number, what).to.equal(cited.paragraph);
        const quoted = shown.flatMap(({runs}) =>
          runs.filter(({isQuoted}) => isQuoted).map(({content}) => plainOf(content)),
        );
        expect(bare(quoted.join(' ')), what).to.equal(bare(cited.quote!.exact));
        expect(model.notices, what).to.deep.equal([]);
        expect(
          read[0]!.attests.filter(({isRead}) => isRead).map(({id}) => id),
          what,
        ).to.deep.equal([event.id]);
        pieces += 1;
      }
    }
    expect(pieces).to.be.greaterThan(40);
  });

  it('leads from every paragraph to the events that cite it, and from there to this paragraph', () => {
    let paragraphs = 0;
    for (const document of timeline.documents) {
      const text = texts.get(document.id)!;
      for (const {number, attests, runs} of paragraphsOf(buildDocumentText({timeline, document, text}))) {
        const what = `${document.id}, paragraph ${number}`;
        expect(attests.length, what).to.be.greaterThan(0);
        expect(
          runs.some(({isQuoted}) => isQuoted),
          what,
        ).to.equal(false);
        for (const {id, evidence} of attests) {
          const cited = indexOf(timeline).events.get(id)!.evidence[evidence - 1]!;
          const model = buildDocumentText({timeline, document, text, cited});
          const read = paragraphsOf(model).filter(({isCited}) => isCited);
          expect(
            read.map(paragraph => paragraph.number),
            what,
          ).to.deep.equal([number]);
        }
        paragraphs += 1;
      }
    }
    expect(paragraphs).to.equal([...texts.values()].reduce((sum, text) => sum + text.paragraphs.length, 0));
  });
});
