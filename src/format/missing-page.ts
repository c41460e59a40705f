/** Finds evidence whose link will open a PDF at its beginning. */
import {atKey, type Report} from './finding.js';
import type {References} from './references.js';

/** That the address has a fragment means that whoever wrote it knows what it opens. */
const wholePdf = /^[^?#]*\.pdf(?:\?[^#]*)?$/i;

export function checkPages({documents, events}: References, report: Report): void {
  /** A part is read where its whole is. */
  const urlOf = (id: string): string => {
    const {part, partOf} = documents.get(id) ?? {};
    return part?.url ?? (partOf === undefined ? '' : urlOf(partOf));
  };
  for (const {evidence} of events) {
    for (const {part, path} of evidence) {
      const {document = '', page, locator, paragraph, quote} = part;
      if (page !== undefined || (locator ?? paragraph ?? quote) === undefined) continue;
      if (wholePdf.test(urlOf(document))) report('missing-page', atKey(...path), document);
    }
  }
}
