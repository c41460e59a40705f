/** Those of the messages that are about the documents' own texts. */
import type {TellingContext} from '../model/texts/telling-context.js';
import type {TextError, TextErrorCode} from '../model/texts/text-error.js';
import {limits} from './limits.js';
import type {Instead} from './quotations.js';
import {count, megabytes, quoted, short} from './words.js';

export const textMessages = {
  'missing-text': (address: string) => ({
    message: `The text of the document, \`${short(address)}\`, could not be read.`,
    hint: 'The address is relative to this file; look for a slip in it.',
  }),
  'text-too-large': (address: string, bytes: number) => ({
    message: `The text \`${short(address)}\` is larger than ${megabytes(limits.textBytes)} (${count(bytes)} bytes) and was not checked.`,
    hint: 'Keep in it only what the timeline cites, or make its parts documents of their own.',
  }),
  'unreadable-text': (address: string, {code, line, column}: TextError) => ({
    message: `The text \`${short(address)}\` ${unreadable[code].why}${at(line, column)}; it was not checked.`,
    hint: unreadable[code].mend,
  }),
  'paragraph-out-of-range': (
    paragraph: number,
    document: string,
    paragraphs: number,
    standsIn: number | undefined,
  ) => ({
    message: `The text of \`${short(document)}\` has ${count(paragraphs)} paragraphs; there is no paragraph ${count(paragraph)}.`,
    hint:
      standsIn === undefined
        ? 'Count the paragraphs of the text from 1, and no headings.'
        : `The quotation stands in paragraph ${standsIn}: write \`paragraph: ${standsIn}\`.`,
  }),
  'quote-not-found': (document: string, instead: Instead | null) => ({
    message: instead?.isContextWrong
      ? `The quotation stands in the text of \`${short(document)}\`, but not between its \`prefix\` and \`suffix\`.`
      : `The quotation does not stand in the text of \`${short(document)}\`.`,
    hint: insteadOf(instead),
  }),
  'quote-elsewhere': (document: string, cited: number, standsIn: number) => ({
    message: `The quotation stands in paragraph ${standsIn} of \`${short(document)}\`, not in paragraph ${cited}.`,
    hint: `Write \`paragraph: ${standsIn}\`.`,
  }),
  'ambiguous-quote': (
    document: string,
    paragraph: number | undefined,
    places: number,
    context: TellingContext | null,
  ) => ({
    message: `The quotation stands ${count(places)} times in ${paragraph === undefined ? 'the text' : `paragraph ${paragraph}`} of \`${short(document)}\`: nothing tells which is meant.`,
    hint: contextToAdd(context),
  }),
};

const unreadable: Readonly<Record<TextErrorCode, {readonly why: string; readonly mend: string}>> = {
  empty: {why: 'is empty', mend: 'Put the words of the document into the file, or remove `text`.'},
  'no-text': {
    why: 'has no words in its `text` element',
    mend: 'Put the words of the document into paragraphs, `p`, in the `body` of the `text`.',
  },
  'bad-xml': {
    why: 'is not well-formed XML',
    mend: 'Look there, or shortly before, for an element that is not closed or a character that must be escaped, such as `&amp;`.',
  },
  'unknown-entity': {
    why: 'has a reference in it that XML does not know',
    mend: 'Write the character itself, or its number, such as `&#160;`.',
  },
  'too-deep': {
    why: 'has more elements inside one another than are read',
    mend: 'Look for elements that are never closed where they should be.',
  },
};

function at(line: number | undefined, column: number | undefined): string {
  return line === undefined ? '' : ` (line ${line}, column ${column ?? 1})`;
}

function insteadOf(instead: Instead | null): string {
  if (!instead) return 'Nothing in the text is like it; look whether this is the document that is meant.';
  const {paragraph, document, words} = instead;
  if (document !== undefined)
    return `It stands in \`${short(document)}\`, paragraph ${paragraph}: cite that document.`;
  return `If this is meant, copy it: found instead in paragraph ${paragraph}: “${inOneLine(words)}”.`;
}

function contextToAdd(context: TellingContext | null): string {
  if (!context) return 'Quote more words, or add a `prefix`: the words before it.';
  const [key, words] = Object.entries(context)[0] as [keyof typeof told, string];
  return `Add the words ${told[key]} it: \`quote: {exact: …, ${key}: ${quoted(inOneLine(words))}}\`, if the first is meant.`;
}

const told = {prefix: 'before', suffix: 'behind'};

const inOneLine = (words = '') => words.replace(/\s+/g, ' ');
