import type {RelationType} from '../model/timeline.js';
import type {Mood} from '../model/mood.js';
import {enFirst} from './en-first.js';
import {inWords} from './en-numbers.js';
import type {ReadingStrings} from './reading.js';

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** By type: as said of the event that has the relation, and as said of the other one. */
const RELATIONS = {
  replaces: {from: 'Replaces', to: 'Replaced by'},
  proposedBy: {from: 'Proposed by', to: 'Proposes'},
  partOf: {from: 'Part of', to: 'Has part'},
  respondsTo: {from: 'Responds to', to: 'Answered by'},
  realises: {from: 'Realises', to: 'Realised by'},
  references: {from: 'Refers to', to: 'Referred to by'},
} as const;

type BothWays = Readonly<Record<'from' | 'to', string>>;

/** The same, where it has not come to that yet, or never did. */
const MOODS: Readonly<Record<Mood, Readonly<Partial<Record<RelationType, BothWays>>>>> = {
  is: {},
  would: {
    replaces: {from: 'Would replace', to: 'Would be replaced by'},
    respondsTo: {from: 'Would respond to', to: 'Would be answered by'},
    realises: {from: 'Would realise', to: 'Would be realised by'},
  },
  wouldHave: {
    replaces: {from: 'Would have replaced', to: 'Would have been replaced by'},
    respondsTo: {from: 'Would have responded to', to: 'Would have been answered by'},
    realises: {from: 'Would have realised', to: 'Would have been realised by'},
  },
};

const {status: STATUS, outcome: OUTCOME} = enFirst.reading;

const ANOTHER_ACCOUNT = 'Another account';

export const enReading: ReadingStrings = {
  ...enFirst.reading,

  statusWithDate: (status, date, isAim) =>
    isAim ? `${STATUS[status]} for ${date}` : `${STATUS[status]}, ${date}`,
  outcomeKnown: (outcome, side, date) => `${OUTCOME[outcome]} (known ${side} ${date})`,
  accountsHeading: count => sentenceCase(inWords(count, 'account')),
  asTold: 'As told here',
  otherAccount: contradicts => (contradicts ? `${ANOTHER_ACCOUNT}; contradicts it` : ANOTHER_ACCOUNT),
  noEvidenceAsTold: 'No evidence is given for this account.',
  noOtherDate: 'no other date given',
  edtf: 'Extended Date/Time Format, ISO 8601-2',

  relation: (type, direction, mood) => (MOODS[mood][type] ?? RELATIONS[type])[direction],
  arrow: (type, mood) => enReading.relation(type, 'from', mood).toLowerCase(),
  arrowTo: (relation, title) => `${relation}: ${title}`,
  agents: 'Involved',

  evidence: 'Evidence',
  noEvidence: 'No evidence is given for this event.',
  places: (places, documents) => `${inWords(places, 'place')} in ${inWords(documents, 'document')}`,
  anotherAccount: ANOTHER_ACCOUNT,
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
};
