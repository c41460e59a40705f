import {expect} from 'chai';
import {nothing} from 'lit';
import {styles} from '../../src/cold-war-timeline.styles.js';
import {secondStyles} from '../../src/element/second.styles.js';
import {documentStringsFor} from '../../src/strings/document-strings-for.js';
import {en} from '../../src/strings/en.js';
import {buildDocumentPage} from '../../src/view-model/documents/page-model.js';
import {buildReader} from '../../src/view-model/reader.js';
import {adoptStyles} from '../../src/views/adopt-styles.js';
import {canvasStyles} from '../../src/views/canvas/canvas.styles.js';
import {markStyles} from '../../src/views/canvas/mark.styles.js';
import {renderDocumentPage} from '../../src/views/document-page.js';
import {documentPageStyles} from '../../src/views/document-page.styles.js';
import {evidenceStyles} from '../../src/views/evidence.styles.js';
import {renderReader} from '../../src/views/reader.js';
import {moscowVisit} from '../support/moscow-visit.js';
import {removeRendered, renderInShadow, wordsOf} from '../support/render-in-shadow.js';

const nowhere = () => undefined;

function readerOf(event: string): unknown {
  const reader = buildReader(moscowVisit, event, 'en');
  return renderReader({strings: en, reader, onSelect: nowhere});
}

function pageOf(document: string): unknown {
  return renderDocumentPage({
    ...{strings: en, words: documentStringsFor('en'), headingLevel: 3, text: nothing, tools: nothing},
    ...{from: 'The visit', onBack: nowhere, onDocument: nowhere, onEvent: nowhere},
    ...{page: buildDocumentPage(moscowVisit, document, 'en')!, isOnly: false, onOnly: nowhere},
  });
}

describe('buttons of what is read', () => {
  afterEach(removeRendered);

  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['an event', readerOf('visit-february'), ['Visit as previously planned,']],
    ['a document', pageOf('draft-resolution'), ['Back to The visit', 'Draft cable to Ambassador Yudin']],
  ];
  for (const [name, template, some] of cases) {
    it(`can be hit by a finger: ${name}, in one tree with the canvas`, () => {
      const root = renderInShadow(template);
      // As the element has them, where what came with the canvas comes after the reader's own.
      adoptStyles(root.firstElementChild!, [
        ...styles,
        ...secondStyles,
        evidenceStyles,
        documentPageStyles,
        canvasStyles,
        markStyles,
      ]);
      const buttons = [...root.querySelectorAll('button')];
      expect(buttons.map(wordsOf)).to.include.members([...some]);
      for (const button of buttons)
        expect(button.getBoundingClientRect().height, wordsOf(button)).to.be.at.least(24);
    });
  }
});
