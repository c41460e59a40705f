import type {TextErrorCode} from '../model/texts/text-error.js';
import type {FailureWords, LoadFailureFacts, LoadFailureName} from './strings.js';

export interface TextFailureFacts extends LoadFailureFacts {
  /** Host of the address, where it is not that of the page: whether it may be read, the site there decides. */
  readonly otherSite: string | null;
}

/** Why there is no text of a document to read. Of a chunk that is loaded with the first document. */
export interface DocumentTextsStrings {
  readonly load: (name: LoadFailureName, facts: TextFailureFacts) => FailureWords;
  /** The file came, and is not to be made out. `place`: line and column in words, where there is one. */
  readonly unreadable: (code: TextErrorCode, place: string | null) => FailureWords;
  /** For errors that nobody foresaw. */
  readonly unexpected: FailureWords;
}
