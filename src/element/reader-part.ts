/** What there is to read about an event. A chunk of its own: the list and the picture do without until one is chosen. */
import {buildReader} from '../view-model/reader.js';
import {accountsStyles} from '../views/accounts.styles.js';
import {adoptStyles} from '../views/adopt-styles.js';
import {evidenceStyles} from '../views/evidence.styles.js';
import {renderReader} from '../views/reader.js';

export interface ReaderPart {
  readonly build: typeof buildReader;
  readonly render: typeof renderReader;
}

/** `root`: what the reader stands in. */
export function readerPart(root: Node): ReaderPart {
  adoptStyles(root, [accountsStyles, evidenceStyles]);
  return {build: buildReader, render: renderReader};
}
