import {expect} from 'chai';
import {compile} from '../../src/core.js';
import {verifyQuote} from '../../src/model/texts/verify-quote.js';
import {evidenceFixture, evidenceOf, type EvidenceFixture} from '../support/evidence-fixture.js';

describe('the timeline with evidence', () => {
  let fixture: EvidenceFixture;
  before(async () => {
    fixture = await evidenceFixture();
  });

  it('has nothing to mend', async () => {
    const {yaml, sources} = fixture;
    expect((await compile(yaml, {texts: sources})).diagnostics).to.deep.equal([]);
  });

  it('has transcripts, TEI, parts, a PDF and two languages', () => {
    const {documents} = fixture.timeline;
    expect(documents.filter(({partOf}) => partOf !== undefined)).to.have.length(2);
    expect(documents.some(({url}) => url?.endsWith('.pdf'))).to.be.true;
    expect(new Set(Array.from(fixture.texts.values(), ({format}) => format))).to.have.keys('markdown', 'tei');
    const all = Array.from(fixture.texts.values(), ({paragraphs}) => paragraphs).flat();
    expect(all.length).to.be.within(20, 40);
    expect(all.filter(({plain}) => /\p{Script=Hangul}/u.test(plain))).to.have.length(6);
  });

  it('from every piece of evidence leads to its words in the paragraph', () => {
    for (const {document = '', paragraph, quote} of evidenceOf(fixture.timeline)) {
      const verdict = verifyQuote(fixture.texts.get(document)!, quote!, paragraph);
      expect(verdict.kind, quote!.exact).to.equal('found');
    }
  });

  it('from every paragraph leads back to the events whose evidence stands in it', () => {
    for (const [id, text] of fixture.texts) {
      for (const {number} of text.paragraphs) {
        const citing = fixture.timeline.events.filter(({evidence}) =>
          evidence.some(({document, quote}) => {
            const verdict = document === id && verifyQuote(text, quote!, number);
            return verdict && verdict.kind === 'found';
          }),
        );
        expect(citing, `${id}, paragraph ${number}`).not.to.be.empty;
        for (const {evidence} of citing) {
          const own = evidence.filter(({document, paragraph}) => document === id && paragraph === number);
          const isWithoutParagraph = evidence.some(
            ({document, paragraph}) => document === id && paragraph === undefined,
          );
          expect(own.length > 0 || isWithoutParagraph, `${id}, paragraph ${number}`).to.be.true;
        }
      }
    }
  });
});
