import type {ReadingStrings} from './reading.js';

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const inWords = (count: number, noun: string): string =>
  `${SMALL_NUMBERS[count] ?? count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** By type: as said of the event that has the relation, and as said of the other one. */
const RELATIONS = {
  replaces: {from: 'Replaces', to: 'Replaced by'},
  proposedBy: {from: 'Proposed by', to: 'Proposes'},
  partOf: {from: 'Part of', to: 'Has part'},
  respondsTo: {from: 'Responds to', to: 'Answered by'},
  realises: {from: 'Realises', to: 'Realised by'},
  references: {from: 'Refers to', to: 'Referred to by'},
} as const;

const WOULD = {from: 'Would replace', to: 'Would be replaced by'} as const;

export const enReading: ReadingStrings = {
  startNotKnown: 'Start not known',
  startOpen: 'No start',

  status: {actual: 'Actual', planned: 'Planned', proposed: 'Proposed'},
  outcome: {
    unknown: 'outcome not known',
    realised: 'took place',
    superseded: 'superseded',
    cancelled: 'cancelled',
  },
  accounts: count => inWords(count, 'account'),
  beyond: {
    before: 'earlier than the picture reaches, its mark stands at the edge',
    after: 'later than the picture reaches, its mark stands at the edge',
  },
  edtf: 'Extended Date/Time Format, ISO 8601-2',

  relation: (type, direction, conditional) => (conditional ? WOULD : RELATIONS[type])[direction],
  agents: 'Involved',

  evidence: 'Evidence',
  noEvidence: 'No evidence is given for this event.',
  places: (places, documents) => `${inWords(places, 'place')} in ${inWords(documents, 'document')}`,
  anotherAccount: 'Another account',
  paragraph: number => `Paragraph ${number}`,
  page: number => `Page ${number}`,
  partOf: title => `part of ${title}`,
  dated: (title, date) => `${title}, ${date}`,
  undated: 'bears no date of its own',
  givesDate: date => `gives the date ${date}`,
  quoted: words => `“${words}”`,
  translatedBy: name => `Translated by ${name}`,
  copies: 'Copies',
  readDocument: 'Read the published document',
  readSource: 'Open the source',
  newTab: 'opens in a new tab',
};
