/** What tests of the documents in the reader have in common: a timeline with two of them, and where things are. */
import {part, type ColdWarTimeline} from './element.js';

/** The texts of its documents are asked for at the server of the test. */
export const SHORT = `version: 1
title: A visit
documents:
  letter: {title: Letter, text: letter.txt, textKind: transcript, url: https://example.org/letter}
  cable: {title: Cable, partOf: letter, text: cable.txt, textKind: transcript}
events:
  - id: visit
    title: The visit
    date: 1955-02
    evidence:
      - {document: letter, paragraph: 2, quote: in February}
      - {document: cable, paragraph: 1}
  - id: reply
    title: The reply
    date: 1955-03
    evidence:
      - {document: cable, paragraph: 1}
      - {document: letter, paragraph: 2}
  - id: walk
    title: A walk
    date: 1955-04
    evidence: [https://example.org/walk]
`;

export const cited = (element: ColdWarTimeline): HTMLElement | null => part(element, 'cited');

/** The pieces of evidence behind summaries. */
export const details = (element: ColdWarTimeline): HTMLDetailsElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.document'),
];

export const focused = (element: ColdWarTimeline): HTMLElement | null =>
  element.shadowRoot!.activeElement as HTMLElement | null;
