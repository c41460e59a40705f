import {enChecking} from './en-checking.js';
import {counted, inWords} from './en-numbers.js';
import type {FirstStrings} from './first.js';

const LIST = new Intl.ListFormat('en');

export const enFirst: FirstStrings = {
  locale: 'en',
  direction: 'ltr',

  checking: enChecking,
  loading: file => (file === null ? 'Loading the timeline…' : `Loading ${file}…`),
  loaded: (events, span) => counted(events, 'event') + (span === null ? '' : `, ${span}`),
  noEvents: 'There are no events in this timeline yet.',

  reading: {
    startNotKnown: 'Start not known',
    startOpen: 'No start',

    status: {actual: 'Actual', planned: 'Planned', proposed: 'Proposed', document: 'Document'},
    outcome: {
      unknown: 'outcome not known',
      realised: 'took place',
      superseded: 'superseded',
      cancelled: 'cancelled',
    },
    accounts: (count, otherDates = []) =>
      inWords(count, 'account') + (otherDates.length === 0 ? '' : `: also dated ${LIST.format(otherDates)}`),
    beyond: {
      before: 'earlier than the picture reaches, its mark stands at the edge',
      after: 'later than the picture reaches, its mark stands at the edge',
    },
    datedByWhole: 'dated by its whole',
    newTab: 'opens in a new tab',
  },

  failure: {
    title: 'This timeline could not be read',
    retry: 'Retry',
    rest: 'All but this list could not be loaded.',
  },
};
