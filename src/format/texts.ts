/** Checks what the evidence says of the documents' texts, where the caller has them. Loaded only then. */
import type {DocumentText} from '../model/texts/document-text.js';
import {readDocumentText} from '../model/texts/read-text.js';
import {isTextError} from '../model/texts/text-error.js';
import {atValue, type Report} from './finding.js';
import {limits} from './limits.js';
import {checkParagraph, checkQuotation, type ReadTexts} from './quotations.js';
import type {References, ResolvedDocument} from './references.js';

/** Document id → its text, or null where it could not be read. */
export type Texts = Readonly<Record<string, string | null>> | ReadonlyMap<string, string | null>;

export async function checkTexts(
  {documents, events}: References,
  texts: Texts,
  report: Report,
): Promise<void> {
  const lookUp = isLookUp(texts) ? texts : new Map(Object.entries(texts));
  const read: ReadTexts = new Map();
  for (const [id, document] of documents) {
    const source = lookUp.get(id);
    const text = source === undefined ? undefined : await readOrReport(id, document, source, report);
    if (text) read.set(id, {text, isPrecis: document.part.textKind === 'precis'});
  }
  for (const {evidence} of events) {
    for (const piece of evidence) {
      checkParagraph(piece, read, report);
      checkQuotation(piece, read, report);
    }
  }
}

async function readOrReport(
  id: string,
  {part: {text: address}}: ResolvedDocument,
  source: string | null,
  report: Report,
): Promise<DocumentText | undefined> {
  const place = atValue('documents', id, 'text');
  if (source === null) {
    if (address !== undefined) report('missing-text', place, address);
    return undefined;
  }
  const bytes = new TextEncoder().encode(source).byteLength;
  if (bytes > limits.textBytes) {
    report('text-too-large', place, address ?? id, bytes);
    return undefined;
  }
  try {
    return await readDocumentText(source, {...(address !== undefined && {address})});
  } catch (error) {
    if (!isTextError(error)) throw error;
    report('unreadable-text', place, address ?? id, error);
    return undefined;
  }
}

function isLookUp(texts: Texts): texts is ReadonlyMap<string, string | null> {
  return texts instanceof Map;
}
