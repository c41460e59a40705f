/** Finds evidence whose link will open a PDF at its beginning. */
import {atKey, type Report} from './finding.js';
import type {References, ResolvedDocument} from './references.js';
import type {Work} from './work.js';

/** That the address has a fragment means that whoever wrote it knows what it opens. */
const wholePdf = /^[^?#]*\.pdf(?:\?[^#]*)?$/i;

export function* checkPages({documents, events}: References, report: Report): Work<void> {
  const urlOf = addressesOf(documents);
  for (const {evidence} of events) {
    yield;
    for (const {part, path} of evidence) {
      const {document = '', url, page, locator, paragraph, quote} = part;
      if (page !== undefined || (locator ?? paragraph ?? quote) === undefined) continue;
      if (wholePdf.test(url ?? urlOf(document))) report('missing-page', atKey(...path), url ?? document);
    }
  }
}

/** Where each document is read; a part, where its whole is. Empty where nobody says. */
function addressesOf(documents: References['documents']): (document: string) => string {
  const known = new Map<string, string>();
  return document => {
    const passed: string[] = [];
    let address: string | undefined;
    for (let id: string | undefined = document; address === undefined && id !== undefined;) {
      const {part, partOf}: Partial<ResolvedDocument> = documents.get(id) ?? {};
      passed.push(id);
      address = known.get(id) ?? part?.url;
      id = partOf;
    }
    for (const id of passed) known.set(id, address ?? '');
    return address ?? '';
  };
}
