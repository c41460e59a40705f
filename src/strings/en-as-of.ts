import type {AsOfStrings} from './as-of.js';
import {counted, number} from './en-numbers.js';

const count: AsOfStrings['count'] = (shown, total) => `${number(shown)} of ${counted(total, 'event')}`;

export const enAsOf: AsOfStrings = {
  open: 'As known on…',
  label: 'As known on',
  earlier: 'Earlier change',
  later: 'Later change',
  showEverything: 'Show everything',
  day: day => `As known on ${day}`,
  count,
  status: (day, shown, total) => `As known on ${day}: ${count(shown, total)}`,
  beforeFirst: 'before the first change',
  news: (events, outcomes) => {
    const parts = [
      events > 0 ? counted(events, 'event') : '',
      outcomes > 0 ? counted(outcomes, 'outcome') : '',
    ].filter(Boolean);
    if (parts.length === 0) return 'no change on this day';
    return `${parts.join(' and ')} ${events + outcomes === 1 ? 'becomes' : 'become'} known`;
  },
  eventNotKnown: day => `This event was not known on ${day}.`,
  nothingKnown: day => `No event was known on ${day}.`,
  loading: 'Loading the slider…',
  failure: {
    message: 'The slider could not be loaded.',
    hint: 'What is shown is what was known on that day; “As known on…” shows everything again.',
  },
};
