/** What can be done with a passage, or with a document: it is cited, or a link to it is copied. */
import {nothing} from 'lit';
import type {Evidence, SourceDocument, Timeline} from '../model/timeline.js';
import {citationStringsFor} from '../strings/citation-strings-for.js';
import {copyLinkStringsFor} from '../strings/copy-link-strings-for.js';
import {documentStringsFor} from '../strings/document-strings-for.js';
import type {CitationModel} from '../view-model/documents/citation-model.js';
import {renderCite} from '../views/cite.js';
import {renderCopyLink} from '../views/copy-link.js';
import {copyText} from '../views/copy-text.js';
import {buildCitation} from './citation.js';
import {memoize} from './memoize.js';
import {permalinkOf} from './permalink.js';
import type {DeskHost, DeskState} from './reading-desk.js';

const passageCitationOf = memoize((cited: Evidence, timeline: Timeline, document: SourceDocument) =>
  buildCitation(document, timeline, cited),
);
const documentCitationOf = memoize((document: SourceDocument, timeline: Timeline) =>
  buildCitation(document, timeline),
);

export function renderPassageCite(evidence: Evidence, document: SourceDocument, state: DeskState): unknown {
  return renderCitation(passageCitationOf(evidence, state.timeline, document), document, state);
}

export function renderDocumentCite(document: SourceDocument, state: DeskState): unknown {
  return renderCitation(documentCitationOf(document, state.timeline), document, state);
}

function renderCitation(
  citation: CitationModel,
  {title}: SourceDocument,
  {strings: {locale}}: DeskState,
): unknown {
  const strings = citationStringsFor(locale);
  const name = documentStringsFor(locale).named(strings.cite, title);
  return renderCite({strings, citation, name, onCopy: copyText});
}

/** Only for a page that would read the link. The button is named by the document, where it is not on the page of it. */
export function renderLinkTool(
  host: Pick<DeskHost, 'permalink' | 'id'>,
  number: number,
  document: SourceDocument | undefined,
  {event, strings: {locale}}: DeskState,
): unknown {
  if (!host.permalink || event === null) return nothing;
  const strings = copyLinkStringsFor(locale);
  return renderCopyLink({
    strings,
    ...(document && {name: documentStringsFor(locale).named(strings.copyLink, document.title)}),
    link: () => permalinkOf(location, host.id, event, number),
    of: `${event} ${number}`,
    onCopy: copyText,
  });
}
