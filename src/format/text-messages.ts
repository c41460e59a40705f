/** Those of the messages that are about the documents' own texts. */
import {mostPlaces} from '../model/texts/passage.js';
import type {TellingContext} from '../model/texts/telling-context.js';
import type {TextError, TextErrorCode} from '../model/texts/text-error.js';
import {limits} from './limits.js';
import type {Instead} from './quotations.js';
import {count, megabytes, quoted, short} from './words.js';

export const textMessages = {
  'missing-text': (address: string, reason: keyof typeof missing = 'unsaid') => ({
    message: `The text of the document, \`${short(address)}\`, could not be read${missing[reason].why}.`,
    hint: missing[reason].mend,
  }),
  'text-too-large': (address: string, bytes: number | undefined) => ({
    message: `The text \`${short(address)}\` is larger than ${megabytes(limits.textBytes)}${bytes === undefined ? '' : ` (${count(bytes)} bytes)`} and was not checked.`,
    hint: 'Keep in it only what the timeline cites, or make its parts documents of their own.',
  }),
  'unreadable-text': (address: string, {code, line, column}: Unreadable) => ({
    message: `The text \`${short(address)}\` ${unreadable[code].why}${at(line, column)}; it was not checked.`,
    hint: unreadable[code].mend,
  }),
  'paragraph-out-of-range': (
    paragraph: number,
    document: string,
    paragraphs: number,
    standsIn: number | undefined,
  ) => ({
    message: `The text of \`${short(document)}\` has ${paragraphsIn(paragraphs)}; there is no paragraph ${count(paragraph)}.`,
    hint:
      standsIn === undefined
        ? 'Count the paragraphs of the text from 1, and no headings.'
        : `The quotation stands in paragraph ${standsIn}: write \`paragraph: ${standsIn}\`.`,
  }),
  'quote-not-found': (document: string, instead: Instead | 'no words' | null) => ({
    message:
      instead === 'no words'
        ? 'The quotation holds no words.'
        : instead?.wrongContext
          ? `The quotation stands in the text of \`${short(document)}\`, but not ${besides(instead.wrongContext)}.`
          : `The quotation does not stand in ${instead?.isHeading ? 'a paragraph' : 'the text'} of \`${short(document)}\`.`,
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
    message: `The quotation stands ${count(places)} times${places < mostPlaces ? '' : ' or more'} in ${paragraph === undefined ? 'the text' : `paragraph ${paragraph}`} of \`${short(document)}\`: nothing tells which is meant.`,
    hint: contextToAdd(context),
  }),
};

const look = 'The address is relative to this file; look for a slip in it.';

const missing = {
  unsaid: {why: '', mend: look},
  missing: {why: ': there is no such file', mend: look},
  folder: {why: ': it is a folder', mend: 'Give the file in it that has the words of the document.'},
  forbidden: {
    why: ': reading it is not allowed',
    mend: 'Let everyone read the file who is to see the timeline.',
  },
};

/** A `TextError`, or what came instead of a text. */
type Unreadable = Pick<TextError, 'line' | 'column'> & {readonly code: TextErrorCode | 'bad-encoding'};

const unreadable: Readonly<Record<Unreadable['code'], {readonly why: string; readonly mend: string}>> = {
  'bad-encoding': {why: 'is not text in UTF-8', mend: 'Save it in this encoding.'},
  html: {
    why: 'is a web page',
    mend: 'Give the address of the text itself; a page to be read there goes into `url`.',
  },
  'not-text': {
    why: 'is not text',
    mend: 'A text is Markdown, plain text or TEI; a PDF or a picture goes into `url` or `copies`.',
  },
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

function paragraphsIn(number: number): string {
  if (number === 0) return 'no paragraphs';
  return `${count(number)} paragraph${number === 1 ? '' : 's'}`;
}

function besides(context: NonNullable<Instead['wrongContext']>): string {
  if (context.length > 1) return 'between its `prefix` and `suffix`';
  return context[0] === 'prefix' ? 'behind its `prefix`' : 'before its `suffix`';
}

function insteadOf(instead: Instead | 'no words' | null): string {
  if (instead === 'no words') return 'Quote words of the text, or leave `quote` out.';
  if (!instead) return 'Nothing in the text is like it; look whether this is the document that is meant.';
  const {paragraph, document, words, isHeading, wrongContext} = instead;
  if (isHeading) return 'It is a heading, which evidence cannot cite: quote what stands under it.';
  if (document !== undefined)
    return `It stands in \`${short(document)}\`, paragraph ${paragraph}: cite that document.`;
  if (wrongContext)
    return `In paragraph ${paragraph} it stands as “${inOneLine(words)}”: correct ${wrongContext.map(key => `\`${key}\``).join(' or ')}.`;
  return `If this is meant, copy it: found instead in paragraph ${paragraph}: “${inOneLine(words)}”.`;
}

function contextToAdd(context: TellingContext | null): string {
  if (!context) return 'Quote more words, or add a `prefix`: the words before it.';
  const [key, words] = Object.entries(context)[0] as [keyof typeof told, string];
  return `Add the words ${told[key]} it: \`quote: {exact: …, ${key}: ${quoted(inOneLine(words))}}\`, if the first is meant.`;
}

const told = {prefix: 'before', suffix: 'behind'};

const inOneLine = (words = '') => words.replace(/\s+/g, ' ');
