/** Puts the text of a document on the page as evidence of an event, and notes what is asked of it. */
import {styles} from '../../src/cold-war-timeline.styles.js';
import {secondStyles} from '../../src/element/second.styles.js';
import type {DocumentText} from '../../src/model/texts/document-text.js';
import {documentStringsFor} from '../../src/strings/document-strings-for.js';
import {en} from '../../src/strings/en.js';
import {buildDocumentText} from '../../src/view-model/documents/text-model.js';
import {adoptStyles} from '../../src/views/adopt-styles.js';
import {renderDocumentText} from '../../src/views/document-text.js';
import {documentTextStyles} from '../../src/views/document-text.styles.js';
import {evidenceStyles} from '../../src/views/evidence.styles.js';
import type {HeadingLevel} from '../../src/views/heading.js';
import {makeTimeline, type DocumentSketch, type EvidenceSketch} from './make-timeline.js';
import {renderInShadow} from './render-in-shadow.js';

const words = documentStringsFor('en');

export interface ShownText {
  readonly root: ShadowRoot;
  readonly followed: readonly (readonly [string, number])[];
  readonly marks: () => number;
}

interface Sketch {
  readonly text: DocumentText;
  readonly evidence?: EvidenceSketch;
  /** More evidence of the same event. */
  readonly others?: readonly EvidenceSketch[];
  readonly document?: Partial<DocumentSketch>;
  readonly language?: string;
  readonly headingLevel?: HeadingLevel;
}

/** As evidence of the event `visit`; another event, `spring`, cites paragraph 1 by its second piece. */
export function showText({
  text: read,
  evidence,
  others = [],
  document = {},
  language = 'en',
  headingLevel = 5,
}: Sketch): ShownText {
  const timeline = makeTimeline({
    language,
    documents: [{id: 'd', textKind: 'transcript', language: 'ru', ...document}],
    events: [
      {
        ...{id: 'visit', title: 'The visit', date: '1955-02', status: 'proposed'},
        evidence: evidence ? [{document: 'd', ...evidence}, ...others] : [],
      },
      {
        ...{id: 'spring', title: 'The spring', date: '1955-04', status: 'planned'},
        evidence: [{url: 'https://a.org'}, {document: 'd', paragraph: 1, stance: 'contradicts'}],
      },
    ],
  });
  const cited = timeline.events[0]!.evidence[0];
  const model = buildDocumentText({
    ...{timeline, document: timeline.documents[0]!, text: read},
    ...(cited && {cited}),
  });
  const followed: (readonly [string, number])[] = [];
  let marks = 0;
  const root = renderInShadow(
    renderDocumentText({
      ...{strings: en, words, model, title: 'A letter', headingLevel},
      onEvent: (id, number) => void followed.push([id, number]),
      onMark: () => void (marks += 1),
    }),
  );
  adoptStyles(root.firstElementChild!, [...styles, ...secondStyles, evidenceStyles, documentTextStyles]);
  return {root, followed, marks: () => marks};
}
