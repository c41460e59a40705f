import type {DocumentStrings} from './document.js';
import {inWords, number} from './en-numbers.js';

const LANGUAGES = new Intl.DisplayNames('en', {type: 'language'});

/** Those of which the words are run together, or are too short to be understood. */
const GENRES: Readonly<Record<string, string>> = {
  articleJournal: 'journal article',
  articleMagazine: 'magazine article',
  articleNewspaper: 'newspaper article',
  entryDictionary: 'dictionary entry',
  entryEncyclopedia: 'encyclopedia entry',
  legalCase: 'legal case',
  motionPicture: 'film',
  musicalScore: 'musical score',
  paperConference: 'conference paper',
  personalCommunication: 'letter',
  postWeblog: 'blog post',
  reviewBook: 'book review',
};

export const enDocument: DocumentStrings = {
  about: 'About this document',
  named: (label, title) => `${label}: ${title}`,

  kind: kind =>
    kind === null ? 'Text' : {precis: 'Précis', transcript: 'Transcript', translation: 'Translation'}[kind],
  kindSaid: (kind, quoted) => {
    switch (kind) {
      case 'precis':
        return quoted === null
          ? 'Précis in this timeline’s words.'
          : `Précis in this timeline’s words; the marked phrase is the ${quoted === 'translation' ? 'published translation' : 'document'}’s.`;
      case 'transcript':
      case 'translation':
        return null;
      case null:
        return 'What kind of text this is, the file does not say.';
    }
  },
  text: 'Text of the document',
  page: label => (label === '' ? 'new page' : `page ${label}`),
  stance: {supports: 'Attests', contradicts: 'Contradicts'},
  contradicts: 'contradicts it',
  contradictsThis: 'Contradicts this event',
  backToMark: 'Back to the mark',
  otherPiece: number => `Also cited: piece ${number} of the evidence`,

  notice: {
    missing: 'The quotation does not stand in this text.',
    nearest: (paragraph, words) => `Nearest to it, in paragraph ${number(paragraph)}: “${words}”`,
    elsewhere: paragraph => `The quotation stands in paragraph ${number(paragraph)}, not in the one cited.`,
    ambiguous: places =>
      `The quotation stands in ${inWords(places, 'place')}; which is meant, the file does not say.`,
    outOfRange: (paragraph, paragraphs) =>
      `Paragraph ${number(paragraph)} is cited; the text has ${inWords(paragraphs, 'paragraph')}.`,
  },

  loading: 'Loading the text…',
  arrived: 'The text has come.',
  openText: 'Open the text',

  back: event => `Back to ${event}`,
  facts: {
    date: 'Date',
    genre: 'Kind',
    state: 'State',
    number: 'Number',
    author: 'From',
    recipient: 'To',
    archive: 'Archive',
    collection: 'Collection',
    publisher: 'Publisher',
    language: 'Language',
    translator: 'Translator',
    credit: 'Credit',
    rights: 'Rights',
    note: 'Note',
    copies: 'Copies',
  },
  genre: genre => GENRES[genre] ?? genre,
  languageName: tag => LANGUAGES.of(tag) ?? tag,
  noDate: 'not given',
  datedByWhole: date => `none of its own; part of a document of ${date}`,

  parts: 'The document and its parts',
  thisDocument: 'this document',
  countEvents: count => inWords(count, 'event'),
  events: 'Events that cite it',
  noEvents: 'No event cites it.',
  showOnly: 'Show only these events',
  showAll: 'Show all events',
  textHeading: 'Text',
};
