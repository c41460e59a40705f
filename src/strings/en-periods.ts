import type {PeriodStrings} from './periods.js';

export const enPeriods: PeriodStrings = {
  showOnTimeline: period => `Show ${period} on the timeline`,
  shownOnTimeline: period => `The timeline shows ${period}.`,
};
