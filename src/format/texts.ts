/** Checks what the evidence says of the documents' texts, where the caller has them. */
import {atValue, type Report} from './finding.js';
import type {References} from './references.js';

/** Document id → its text, or null where it could not be read. */
export type Texts = Readonly<Record<string, string | null>> | ReadonlyMap<string, string | null>;

export function checkTexts({documents, events}: References, texts: Texts, report: Report): void {
  const lookUp = isLookUp(texts) ? texts : new Map(Object.entries(texts));
  const paragraphs = new Map<string, number>();
  for (const [id, {part}] of documents) {
    const text = lookUp.get(id);
    if (text === null && part.text !== undefined)
      report('missing-text', atValue('documents', id, 'text'), part.text);
    if (typeof text === 'string') paragraphs.set(id, countParagraphs(text));
  }
  for (const {evidence} of events) {
    for (const {part, path} of evidence) {
      const {document = '', paragraph = 0} = part;
      const count = paragraphs.get(document);
      if (count === undefined || paragraph <= count) continue;
      report('paragraph-out-of-range', atValue(...path, 'paragraph'), paragraph, document, count);
    }
  }
}

/** Paragraphs are the blocks of a text that are parted by empty lines. */
export function countParagraphs(text: string): number {
  return text.split(/\r?\n(?:[^\S\n]*\r?\n)+/).filter(block => block.trim() !== '').length;
}

function isLookUp(texts: Texts): texts is ReadonlyMap<string, string | null> {
  return texts instanceof Map;
}
