/**
 * Every word that a finding says, one function a code, and nothing else. They are read by people who write a timeline, not
 * programs: the message tells what stands there and what becomes of it, the hint tells the mend.
 */
import type {DiagnosticCode} from './diagnostic-codes.js';
import {formatVersion, limits} from './limits.js';
import type {Kind} from './schema.js';
import {suggest} from './suggest.js';
import {count, didYouMean, inQuotes, laterThan, list, megabytes, short} from './words.js';
import {textMessages} from './text-messages.js';
import {wrongType} from './wrong-type-words.js';

export interface Wording {
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

export const messages = {
  // The file as a whole
  'too-large': (characters: number, what: 'file' | 'head' = 'file') => ({
    message: `The ${what} is larger than ${megabytes(limits.characters)} (${count(characters)} characters) and was not read.`,
    hint:
      what === 'file'
        ? 'Split it into several timelines.'
        : 'Leave out of it what no event names, or split it into several timelines.',
  }),
  'several-documents': () => ({
    message: 'A second YAML document begins here; it was not read.',
    hint: 'Remove the line `---` or `...`, or keep the second document in a file of its own.',
  }),
  /** An escape can bring it in; then there is nothing in the file to put another character for. */
  'bad-character': (code: number, escaped = false) => ({
    message: `The character U+${code.toString(16).toUpperCase().padStart(4, '0')} cannot stand in a text; ${escaped ? 'the text was left out' : 'it is shown as �'}.`,
    hint: escaped
      ? 'Delete the escape, which begins with a backslash.'
      : 'Delete it, and save the file as UTF-8.',
  }),
  'not-a-map': () => ({
    message: 'This is not a timeline: the file must consist of keys and values.',
    hint: 'Begin it with the lines `version: 1`, `title: …` and `events:`.',
  }),
  'too-large-to-mend': () => ({
    message: `The file cannot be read from here on; it is written in brackets, and larger than ${megabytes(limits.tolerantCharacters)}, so that nothing of it is shown.`,
    hint: 'Look for a missing comma, quote or bracket here or shortly before, or split the file into several timelines.',
  }),
  'newer-version': (version: string) => ({
    message: `The file is written in version ${version} of the format; this release reads version ${formatVersion}.`,
    hint: `Use release ${version} of cold-war-timeline, or write \`version: ${formatVersion}\` if the file uses nothing newer.`,
  }),
  'bad-version': (version: string) => ({
    message: `\`${short(version)}\` is not a version of the format; the file was read as version ${formatVersion}.`,
    hint: `Write \`version: ${formatVersion}\`.`,
  }),
  'positions-unknown': () => ({
    message: `The file is larger than ${megabytes(limits.tolerantCharacters)}: findings are told without their lines.`,
    hint: 'Check a smaller part of it to learn where they are.',
  }),
  'more-errors': (code: string, more: number) => ({
    message: `${count(more)} more errors of the kind \`${code}\` are not listed.`,
    hint: 'Mend those that are listed and check again.',
  }),
  'more-warnings': (code: string, more: number) => ({
    message: `${count(more)} more warnings of the kind \`${code}\` are not listed.`,
    hint: 'Mend those that are listed and check again.',
  }),

  // YAML
  'yaml-syntax': (inBrackets = false) => ({
    message: `This cannot be read as ${inBrackets ? 'JSON' : 'YAML'}; what it belongs to was left out.`,
    hint: inBrackets
      ? 'Look for a missing comma, quote or bracket here or shortly before.'
      : 'Each line is `key: value`, indented with spaces like its neighbours. Put a text with special characters in quotes.',
  }),
  'unquoted-colon': (text: string) => ({
    message: 'A text with a colon and a space in it must stand in quotes; it was read as if it did.',
    hint: inQuotes(text),
  }),
  'text-after-quote': (text: string) => ({
    message: 'There is more text after the closing quote; the whole was read as one text.',
    hint: inQuotes(text),
  }),
  'unclosed-quote': (repaired: boolean) => ({
    message: `This quote is never closed; ${repaired ? 'the text was read to the end of its line' : 'what it belongs to was left out'}.`,
    hint: 'Add the same quote at the end of the text.',
  }),
  'unclosed-bracket': (repaired: boolean) => ({
    message: `This bracket is never closed; ${repaired ? 'it was read to the end of its line' : 'what it belongs to was left out'}.`,
    hint: 'Add the closing `]` or `}`.',
  }),
  'bad-escape': () => ({
    message:
      'Between double quotes a backslash has a meaning of its own, and this one has none; it was read as written.',
    hint: 'Use single quotes, or write the backslash twice.',
  }),
  'reserved-start': (text: string) => ({
    message: `A text cannot begin with \`${text.slice(0, 1)}\` in YAML unless it stands in quotes; it was read as if it did.`,
    hint: laterThan(text) ?? inQuotes(text),
  }),
  'missing-space': (after: string, repaired: boolean) => ({
    message: `There is no space after \`${short(after)}\`; ${repaired ? 'it was read as if there were' : 'what it belongs to was left out'}.`,
    hint: `Write a space between \`${short(after)}\` and what follows.`,
  }),
  'missing-comma': () => ({
    message: 'There is no comma before this; it was read as if there were.',
    hint: 'Write `,` between the two brackets, behind the first.',
  }),
  'missing-dash': () => ({
    message: 'A new entry seems to begin here, but its `-` is missing; it was read as if it were there.',
    hint: 'Begin the entry with `- `, in the column of the other dashes.',
  }),
  'tab-indent': (repaired: boolean) => ({
    message: `This line is indented with a tab; ${repaired ? 'it was read as if it were spaces' : 'what it belongs to was left out'}.`,
    hint: 'Use spaces: YAML does not know how wide a tab is.',
  }),
  'bad-indentation': (repaired: boolean) => ({
    message: `This line does not begin in the same column as its neighbours; ${repaired ? 'it was read as if it did' : 'what it belongs to was left out'}.`,
    hint: 'Indent it with as many spaces as the lines it belongs with.',
  }),
  'duplicate-key': (key: string) => ({
    message: `\`${short(key)}\` stands here a second time.`,
    hint: 'Keep one of the two. An entry, such as an event or a document, that has a key twice is left out until then; of two entries with one id, and at the top of the file, the first counts.',
  }),
  alias: (name: string) => ({
    message: `\`*${short(name)}\` refers to another place of the file, which is not read; what it belongs to was left out.`,
    hint: 'Write the value again, or put quotes around the text if the asterisk belongs to it.',
  }),
  'yaml-tag': (tag: string) => ({
    message: `\`${short(tag)}\` is read by YAML as the name of a type, which has no meaning here.`,
    hint: 'Remove it, or put quotes around the text if it belongs to it.',
  }),
  'too-deep': () => ({
    message: `This is nested more than ${limits.depth} levels deep; what it belongs to was left out.`,
    hint: 'A timeline needs no more than eight levels; look for brackets that are never closed.',
  }),

  // Keys and values
  'missing-key': (key: string, owner: Kind, instead?: string) => ({
    message: `\`${key}\` is missing: ${owners[owner]} needs it${instead === undefined ? '' : `; ${instead}`}.`,
    hint: `Add \`${key}: …\`.`,
  }),
  'missing-alt': () => ({
    message: 'The image has no `alt`, so it was left out.',
    hint: 'Add `alt: …` and say in a sentence what the picture shows, for readers who cannot see it.',
  }),
  'empty-value': (key: string) => ({
    message: `Nothing stands after \`${short(key)}:\`, so it was passed over.`,
    hint: 'Write the value, or remove the line.',
  }),
  'unknown-key': (key: string, known: readonly string[]) => ({
    message: `The key \`${short(key)}\` is not known here and was passed over.`,
    hint: didYouMean(suggest(key, known), `Known here are ${list(known)}.`),
  }),
  'wrong-type': wrongType,
  'bad-choice': (value: string, choices: readonly string[]) => ({
    message: `\`${short(value)}\` is not one of ${list(choices)}.`,
    hint: didYouMean(suggest(value, choices), 'Write one of these words.'),
  }),
  'bad-number': (key: string, value: string) => ({
    message: `\`${key}\` counts from 1; \`${short(value)}\` is not such a number.`,
    hint: 'Write a whole number, 1 or more, in digits. Other words can stand in `locator`.',
  }),
  'bad-url': (value: string, relative: boolean, isDocument = false) => ({
    message: `\`${short(value)}\` is not a web address that can be linked.`,
    hint: isDocument
      ? `It is the id of a document: cite it with \`- document: ${short(value)}\`.`
      : `Write the whole address, beginning with \`https://\`${relative ? ', or one relative to this file' : ''}.`,
  }),
  'bad-id': (id: string) => ({
    message: `The id \`${short(id)}\` has a space in it, so that lists of ids cannot name it.`,
    hint: 'Write a hyphen in place of the space, here and wherever the id is used.',
  }),
  'bad-tag': (tag: string, slug: string) => ({
    message: `The tag \`${short(tag)}\` was left out: tags consist of small letters, digits and hyphens.`,
    ...(slug && {hint: `Write \`${short(slug)}\`.`}),
  }),
  'bad-language': (tag: string) => ({
    message: `\`${short(tag)}\` is not a language tag.`,
    hint: 'Write a tag such as `en`, `ru` or `zh-Hant`.',
  }),
  /** The hint is not asked for before what finds it is loaded. */
  'bad-date': (key: string, error: {readonly message: string; readonly hint: string}) => ({
    message: `\`${key}\` cannot be read: ${error.message}`,
    hint: error.hint,
  }),
  'empty-evidence': () => ({
    message: 'This evidence names neither a document nor a web address, so it was left out.',
    hint: 'Add `document: …` with the id of a document, or `url: https://…`.',
  }),

  // What the parts say of one another
  'duplicate-id': (id: string, instead: string) => ({
    message: `Another event has the id \`${short(id)}\` already; this one goes by \`${short(instead)}\`.`,
    hint: 'Give each event an id of its own.',
  }),
  'unknown-document': (id: string, known: Iterable<string>) => unknownName('document', id, known),
  'unknown-agent': (id: string, known: Iterable<string>) => unknownName('agent', id, known),
  'unknown-lane': (id: string, known: Iterable<string>) => unknownName('lane', id, known),
  'unknown-event': (id: string, known: Iterable<string>) => ({
    message: `No event has the id \`${short(id)}\`; the reference was left out.`,
    hint: didYouMean(suggest(id, known), 'Give the event that is meant this `id`.'),
  }),
  'circular-documents': (ids: readonly string[]) => ({
    message: `A document cannot be a part of itself: ${ids.map(short).join(' → ')}. This \`partOf\` was left out.`,
    hint: 'Let the part name the whole, and the whole nothing.',
  }),
  'circular-relation': (type: string, ids: readonly string[]) => ({
    message: `The relations \`${type}\` go in a circle: ${ids.map(short).join(' → ')}. This one was left out.`,
    hint: `Remove one of them: \`${type}\` points from the later or smaller event to the earlier or larger one.`,
  }),
  'outcome-on-actual': (key: string) => ({
    message: `\`${key}\` has no meaning for an event that took place and was passed over.`,
    hint: 'Remove it, or write `status: planned` or `status: proposed`.',
  }),
  'missing-evidence': () => ({
    message: 'This event cites no evidence.',
    hint: 'Add `evidence:` with a document and a place in it, or at least one web address.',
  }),
  'missing-page': (source: string) => ({
    message: `The evidence names a place in \`${short(source)}\`, which is a PDF, but no page: its link will open the PDF at its beginning.`,
    hint: 'Add `page: …`, counted from 1 as the PDF counts.',
  }),
  'no-events': () => ({
    message: 'The timeline has no events yet.',
    hint: 'Add the first under `events:`, with a `title` and a `date`.',
  }),
  'no-event-left': () => ({
    message: 'None of the events could be read.',
    hint: 'Mend the errors that are listed with it.',
  }),
  'too-many-events': (events: number) => ({
    message: `The file has ${count(events)} events; only the first ${count(limits.events)} were read.`,
    hint: 'Split it into several timelines.',
  }),

  ...textMessages,
} as const satisfies Record<DiagnosticCode, (...parameters: never[]) => Wording>;

function unknownName(kind: 'document' | 'agent' | 'lane', id: string, known: Iterable<string>): Wording {
  return {
    message: `There is no ${kind} \`${short(id)}\` in this file; the reference was left out.`,
    hint: didYouMean(suggest(id, known), `Add it under \`${kind}s:\`.`),
  };
}

const owners: Record<Kind, string> = {
  file: 'a timeline',
  agents: 'an agent',
  documents: 'a document',
  events: 'an event',
  evidence: 'evidence',
  quote: 'a quotation',
  image: 'an image',
  relations: 'a relation',
  copies: 'a copy',
};
