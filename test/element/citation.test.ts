import {expect} from 'chai';
import {buildCitation} from '../../src/element/citation.js';
import type {Evidence} from '../../src/model/timeline.js';
import {textOfRuns} from '../../src/view-model/documents/citation-model.js';
import {timelineWith} from '../support/document-sketches.js';

const timeline = timelineWith({id: 'memo', title: 'Memo', date: '1955'}, {id: 'доклад 1/2'});
const [memo, report] = timeline.documents;

function citationOf(evidence?: Partial<Evidence>) {
  return buildCitation(memo!, timeline, evidence && {stance: 'supports', ...evidence});
}

describe('what the panel “Cite” is given', () => {
  it('is every form of the same', () => {
    const {note, bibliography, cslJson, ris, fileName} = citationOf().document;
    expect([textOfRuns(note), textOfRuns(bibliography)]).to.deep.equal(['“Memo,” 1955.', '“Memo,” 1955.']);
    expect(JSON.parse(cslJson)).to.deep.equal([
      {id: 'memo', type: 'document', title: 'Memo', issued: {'date-parts': [[1955]]}},
    ]);
    expect(ris).to.equal('TY  - GEN\r\nTI  - Memo\r\nPY  - 1955\r\nDA  - 1955///\r\nER  - \r\n');
    expect(fileName).to.equal('memo.ris');
  });

  const places: readonly (readonly [Partial<Evidence> | undefined, string | null])[] = [
    [undefined, null],
    [{quote: {exact: 'words'}}, null],
    [{locator: 'point 1'}, '“Memo,” 1955, point 1.'],
    [{paragraph: 2}, '“Memo,” 1955, paragraph 2.'],
    [{page: 3}, '“Memo,” 1955, p. 3.'],
  ];
  for (const [evidence, note] of places) {
    it(`is ${note === null ? 'no passage' : 'a passage'} with ${JSON.stringify(evidence ?? 'no evidence')}`, () => {
      const {passage} = citationOf(evidence);
      expect(passage && textOfRuns(passage.note)).to.equal(note);
    });
  }

  it('has a name for a file of any id', () => {
    expect(buildCitation(report!, timeline).document.fileName).to.equal('доклад-1-2.ris');
  });
});
