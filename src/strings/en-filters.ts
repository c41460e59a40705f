import {enAsOf} from './en-as-of.js';
import {counted} from './en-numbers.js';
import type {FilterStrings, NamedDocuments} from './filters.js';

const LIST = new Intl.ListFormat('en', {type: 'disjunction'});

function anyOf({titles, more}: NamedDocuments): string {
  return LIST.format([...titles, ...(more > 0 ? [counted(more, 'other document')] : [])]);
}

export const enFilters: FilterStrings = {
  documents: 'Documents',
  label: 'Filters',
  attestedBy: documents => `Only events attested by ${anyOf(documents)}`,
  showAllEvents: 'Show all events',
  status: (shown, total, documents, day) => {
    const count = day === null ? enAsOf.count(shown, total) : enAsOf.status(day, shown, total);
    return `${count}, attested by ${anyOf(documents)}`;
  },
  notShown: 'This event is not among those that are shown.',
  none: documents => `No event on this timeline is attested by ${anyOf(documents)}.`,
  noneKnown: (documents, day) => `No event attested by ${anyOf(documents)} was known on ${day}.`,
};
