/** The words of `wrong-type`: what is of the wrong shape, and the shape it should have. */
import type {Wording} from './messages.js';
import type {Shape} from './plain.js';
import {short} from './words.js';

/** In what part a value stands where it does: on its own, in a list, where a list could stand too, or under an id. */
export type Role = 'value' | 'item' | 'one-or-many' | 'agents' | 'documents';

const shapes: Readonly<Record<Shape, string>> = {
  text: 'a text',
  word: 'one word',
  list: 'a list',
  map: 'a map of keys and values',
};

const items: Readonly<Record<string, string>> = {
  events: 'An event',
  evidence: 'A piece of evidence',
  relations: 'A relation',
  copies: 'A copy',
};

/** By the shape expected and the name. */
const forms: Readonly<Record<string, string>> = {
  'list events': 'Begin each event with `- `, and indent its other lines by two spaces more.',
  'map events': 'Begin it with `- title: …`, and write its other keys below, in the column of `title`.',
  'map evidence': 'Write `- document: …` with the id of a document, or `- url: https://…`.',
  'map relations': 'Write `{type: replaces, target: …}` with the id of the other event.',
  'map copies': 'Write a web address, or `{label: …, url: https://…}`.',
  'map image': 'Write `{url: …, alt: …}`.',
  'map quote': 'Write the phrase, or `{exact: …, prefix: …, suffix: …}`.',
  'map lanes': 'Write an id and a name for each: `lanes: {moscow: Moscow}`.',
  'map agents': 'Write an id for each, and its keys behind it: `agents: {kim: {name: Kim Il Sung}}`.',
  'map documents': 'Write an id for each, and its keys behind it: `documents: {report: {title: Report}}`.',
  'text agents':
    'Write ids of agents here, as in `agents: [kim, zhou]`, and describe them under `agents:` at the top.',
  'text lane': 'Write ids of lanes here, as in `lane: [moscow, peking]`.',
  'text author': 'Write ids of agents here, as in `author: [molotov, suslov]`.',
  'text recipient': 'Write ids of agents here, as in `recipient: [kim, zhou]`.',
  'text story': 'Write ids of events here, as in `story: [report, visit]`.',
  'text date': 'Write a date such as `1955-01-17`.',
  'text document': 'Write the id of one document. Each further one is a piece of evidence of its own.',
};

const byShape: Readonly<Record<Shape, string>> = {
  text: 'Put it in quotes if its brackets or colons belong to the text; else look at the indentation of the lines below.',
  word: 'Write one word, without brackets.',
  list: 'Write `[one, two]`, or each in a line of its own that begins with `- `.',
  map: 'Write `key: value`, each in a line of its own.',
};

export function wrongType(name: string, expected: Shape, found: Shape, role: Role = 'value'): Wording {
  const shown = `\`${short(name)}\``;
  const subject = role === 'item' ? (items[name] ?? `Each of ${shown}`) : shown;
  const orList = role === 'one-or-many' ? `, or a list of such` : '';
  return {
    message: `${subject} must be ${shapes[expected]}${orList}; here is ${shapes[found]}.`,
    hint: formOf(shown, name, expected, role),
  };
}

function formOf(shown: string, name: string, expected: Shape, role: Role): string {
  if (role === 'agents') return `Write its keys behind the id ${shown}: \`{name: …}\`.`;
  if (role === 'documents') return `Write its keys behind the id ${shown}: \`{title: …}\`.`;
  return forms[`${expected} ${name}`] ?? byShape[role === 'one-or-many' ? 'list' : expected];
}
