/** Why a file of many events, which is read piece by piece, cannot be shown. */
import type {FailureWords} from './strings.js';

export type LargeFileFailureName = 'no-ranges' | 'changed' | 'damaged' | 'wrong-columns';

export function largeFileFailure(name: LargeFileFailureName): FailureWords {
  switch (name) {
    case 'no-ranges':
      return {
        message: 'This server sends files only as a whole, and this one is too large for that.',
        hint: 'Put it on a server that answers byte ranges (HTTP 206), as object storage does.',
      };
    case 'changed':
      return {
        message: 'The file was replaced while it was being read.',
        hint: 'Try again.',
      };
    case 'damaged':
      return {
        message: 'The file is incomplete or damaged.',
        hint: 'Make it again, and check that it was uploaded as a whole and is not served compressed.',
      };
    case 'wrong-columns':
      return {
        message: 'The file does not have the columns that a timeline needs.',
        hint: 'It has to have `title`, a text, and `earliest`, a date or a time.',
      };
  }
}
