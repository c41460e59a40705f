/** Checks what the evidence says of the documents' texts, where the caller has them. Loaded only then. */
import type {DocumentText} from '../model/texts/document-text.js';
import {Pace} from '../model/texts/pace.js';
import {readDocumentText} from '../model/texts/read-text.js';
import {isTextError} from '../model/texts/text-error.js';
import {atValue, type Report} from './finding.js';
import {limits} from './limits.js';
import {Names} from './names.js';
import {QuotationChecks, type ReadText} from './quotations.js';
import type {References, ResolvedDocument} from './references.js';

/** Why there is no text: nothing could be read at its address, or what came is none. */
export type UnreadableReason =
  'missing' | 'folder' | 'forbidden' | 'too-large' | 'html' | 'not-text' | 'bad-encoding';

/** The text as it came. Null: it could not be read, and nobody says why. */
export type GivenText = string | null | {readonly unreadable: UnreadableReason};

/** Document id → its text. */
export type Texts = Readonly<Record<string, GivenText>> | ReadonlyMap<string, GivenText>;

/** @param lost ids that the file declares, but whose bearer could not be read. */
export async function checkTexts(
  {documents, events}: References,
  texts: Texts,
  lost: ReadonlySet<string>,
  report: Report,
  rest?: () => Promise<void> | undefined,
): Promise<void> {
  const given = isLookUp(texts) ? texts : new Map(Object.entries(texts));
  reportStrangers(new Names(documents.keys(), lost), given, report);
  const pace = new Pace(rest);
  const read = new Map<string, ReadText>();
  for (const [id, document] of documents) {
    await pace.step();
    const source = given.get(id);
    const text = source === undefined ? undefined : await readOrReport(id, document, source, report);
    if (text) read.set(id, {text, isPrecis: document.part.textKind === 'precis'});
  }
  const checks = new QuotationChecks(read, report);
  for (const {evidence} of events) {
    for (const piece of evidence) {
      await pace.step();
      checks.check(piece);
    }
  }
}

/** A text whose document nobody knows would be checked by nobody. It stands nowhere in the file, so it is told at the top. */
function reportStrangers(names: Names, given: ReadonlyMap<string, GivenText>, report: Report): void {
  for (const id of given.keys()) {
    if (names.has(id) || names.lost.has(id)) continue;
    report('unknown-document', {start: 0, end: 0}, id, names.declared);
  }
}

async function readOrReport(
  id: string,
  {part: {text: address}}: ResolvedDocument,
  source: GivenText,
  report: Report,
): Promise<DocumentText | undefined> {
  const place = atValue('documents', id, 'text');
  if (typeof source !== 'string') {
    if (address !== undefined) reportUnreadable(address, source?.unreadable, place, report);
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

function reportUnreadable(
  address: string,
  reason: UnreadableReason | undefined,
  place: ReturnType<typeof atValue>,
  report: Report,
): void {
  switch (reason) {
    case 'too-large':
      return report('text-too-large', place, address, undefined);
    case 'html':
    case 'not-text':
    case 'bad-encoding':
      return report('unreadable-text', place, address, {code: reason});
    case 'missing':
    case 'folder':
    case 'forbidden':
      return report('missing-text', place, address, reason);
    default:
      return report('missing-text', place, address);
  }
}

/** By what it can do: a map may come from another frame, whose `Map` is another. */
function isLookUp(texts: Texts): texts is ReadonlyMap<string, GivenText> {
  return typeof texts.get === 'function' && typeof texts.keys === 'function';
}
