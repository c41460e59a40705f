/** What the panel “Cite” is given: the citations of a document, and of a passage in it. */
import {cslItem, cslJsonOf} from '../exchange/csl-json.js';
import {bibliographyOf, noteOf} from '../exchange/notes-style.js';
import {risOf} from '../exchange/ris.js';
import type {Evidence, SourceDocument, Timeline} from '../model/timeline.js';
import type {Citation, CitationModel} from '../view-model/documents/citation-model.js';

/** `evidence` is the piece that the visitor is reading; it may name no place in the document. */
export function buildCitation(
  document: SourceDocument,
  timeline: Timeline,
  evidence?: Evidence,
): CitationModel {
  const isPlace =
    evidence &&
    (evidence.locator !== undefined || evidence.paragraph !== undefined || evidence.page !== undefined);
  return {
    passage: isPlace ? citationOf(document, timeline, evidence) : null,
    document: citationOf(document, timeline),
  };
}

function citationOf(document: SourceDocument, timeline: Timeline, passage?: Evidence): Citation {
  const item = cslItem(document, timeline, passage);
  return {
    note: noteOf(document, timeline, passage),
    bibliography: bibliographyOf(document, timeline),
    cslJson: cslJsonOf([item]),
    ris: risOf(item),
    fileName: `${document.id.replace(/[^\p{L}\p{N}_-]+/gu, '-')}.ris`,
  };
}
