/** What the attributes `documents` and `show-documents` do. A chunk of its own: most pages have neither. */
import type {Timeline} from '../model/timeline.js';
import {filterStringsFor} from '../strings/filter-strings-for.js';
import type {FirstStrings} from '../strings/first.js';
import {adoptStyles} from '../views/adopt-styles.js';
import {documentMarkStyles} from '../views/document-mark.styles.js';
import {filterLineStyles} from '../views/filter-line.styles.js';
import type {Knowledge} from './as-of.js';
import {viewOfFilter, type FilterView} from './render-filter.js';
import {shownDocuments, type ShownDocuments} from './shown-documents.js';

export interface DocumentsHost {
  /** The attribute `documents`. */
  documents: string | null;
  /** The attribute `show-documents`. */
  readonly showDocuments: boolean;
}

export interface DocumentsState {
  /** All of the timeline. */
  readonly whole: Timeline;
  readonly knowledge: Knowledge;
  readonly strings: FirstStrings;
  /** BCP 47 tag for dates. */
  readonly locale: string;
}

/** What of a timeline is shown, and what is said of that. */
export interface DocumentsView extends ShownDocuments {
  /** Null where nothing is filtered. */
  readonly filtered: FilterView | null;
}

/** Null where all that is known is shown, and no documents. */
export type DocumentTools = (host: DocumentsHost, state: DocumentsState) => DocumentsView | null;

/** `root`: what the timeline stands in. */
export function documentTools(root: Node): DocumentTools {
  adoptStyles(root, [documentMarkStyles, filterLineStyles]);
  return (host, state) => {
    const {documents, showDocuments} = host;
    if (!documents && !showDocuments) return null;
    const words = filterStringsFor(state.strings.locale);
    const shown = shownDocuments({...state, documents, showDocuments, words});
    const onShowAll = (): void => void (host.documents = null);
    return {...shown, filtered: viewOfFilter({...state, shown, words, onShowAll})};
  };
}
