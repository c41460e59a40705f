/** The genre of a document in the words of a file → the type that CSL has for it. */
import {CSL_TYPES, type CslType} from './csl-types.js';

export interface CslGenre {
  readonly type: CslType;
  /** In words, where the type does not say it. */
  readonly genre?: string;
}

const BY_LETTERS: ReadonlyMap<string, CslType> = new Map(CSL_TYPES.map(type => [lettersOf(type), type]));

/** What CSL has no type for, but means: letters of all kinds are personal communications. */
const CORRESPONDENCE: ReadonlySet<string> = new Set(['letter', 'telegram', 'cable', 'email']);

/** `articleJournal` is `article-journal`; what CSL does not know is a `document` of that genre. */
export function cslGenre(written: string | undefined): CslGenre {
  if (written === undefined) return {type: 'document'};
  const letters = lettersOf(written);
  const type = BY_LETTERS.get(letters);
  if (type !== undefined) return {type};
  return {
    type: CORRESPONDENCE.has(letters) ? 'personal_communication' : 'document',
    genre: genreWords(written),
  };
}

/** `memorandumOfConversation` as it stands in a sentence; what is no such name stays as it is. */
export function genreWords(genre: string): string {
  return /^[a-z]+(?:[A-Z][a-z]*)+$/.test(genre)
    ? genre.replace(/[A-Z]/g, capital => ` ${capital.toLowerCase()}`)
    : genre;
}

/** Types whose names are no English nouns as they stand. */
const NOUNS: Readonly<Partial<Record<CslType, string>>> = {
  'article-journal': 'journal article',
  'article-magazine': 'magazine article',
  'article-newspaper': 'newspaper article',
  'entry-dictionary': 'dictionary entry',
  'entry-encyclopedia': 'encyclopedia entry',
  legal_case: 'legal case',
  motion_picture: 'motion picture',
  musical_score: 'musical score',
  'paper-conference': 'conference paper',
  personal_communication: 'personal communication',
  'post-weblog': 'blog post',
  'review-book': 'book review',
};

/** What a sentence calls a document of this genre. */
export function nounOf(written: string): string {
  const {type, genre} = cslGenre(written);
  return genre ?? NOUNS[type] ?? type;
}

function lettersOf(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase();
}
