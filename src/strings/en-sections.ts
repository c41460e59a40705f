import {counted, number} from './en-numbers.js';
import {enPeriods} from './en-periods.js';
import type {SectionStrings} from './sections.js';

const count = (total: number, withDocuments: boolean): string =>
  withDocuments ? number(total) + (total === 1 ? ' entry' : ' entries') : counted(total, 'event');

export const enSections: SectionStrings = {
  ...enPeriods,
  count,
  beforeCount: ', ',
  notGiven: {
    decade: 'No decade given',
    year: 'No year given',
    month: 'No month given',
    day: 'No day given',
  },
  before: 'Earlier than the picture reaches',
  after: 'Later than the picture reaches',
  showEarlier: (some, left) => `Show ${number(some)} earlier (${number(left)} left)`,
  showMore: (some, left) => `Show ${number(some)} more (${number(left)} left)`,
  goingOn: (total, withDocuments) =>
    `${count(total, withDocuments)} began earlier and ${total === 1 ? 'goes' : 'go'} on`,
  beganBefore: date => `Began before ${date} and go on`,
  inLane: (period, lane) => `${period}, ${lane}`,
  showAll: (total, withDocuments) => `Show all ${count(total, withDocuments)}`,
  notPrinted: (total, withDocuments) =>
    `${count(total, withDocuments)} ${total === 1 ? 'is' : 'are'} not printed: open in the list what is to be on paper.`,
  loading: 'Loading…',
  failure: {
    message: 'These events could not be loaded.',
    hint: 'The rest of the list can be used without them.',
  },
};
