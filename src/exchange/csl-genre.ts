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

function lettersOf(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase();
}
