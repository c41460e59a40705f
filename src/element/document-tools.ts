/** What the attributes `documents` and `show-documents` do. A chunk of its own: most pages have neither. */
import {adoptStyles} from '../views/adopt-styles.js';
import {documentMarkStyles} from '../views/document-mark.styles.js';
import {filterLineStyles} from '../views/filter-line.styles.js';
import {viewOfFilter, type FilterFacts, type FilterView} from './render-filter.js';
import {shownDocuments, type DocumentFacts, type ShownDocuments} from './shown-documents.js';

export interface DocumentTools {
  readonly shown: (facts: DocumentFacts) => ShownDocuments;
  readonly filter: (facts: FilterFacts) => FilterView | null;
}

/** `root`: what the timeline stands in. */
export function documentTools(root: Node): DocumentTools {
  adoptStyles(root, [documentMarkStyles, filterLineStyles]);
  return {shown: shownDocuments, filter: viewOfFilter};
}
