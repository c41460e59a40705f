import type {LoadedTimeline} from './load-timeline.js';
import type {Strings} from '../strings/strings.js';
import {spanOf, yearsOf} from './time-window.js';

/** Screen readers are told a sentence, not a page. */
const LONGEST = 120;

/** What is said once a timeline is there. */
export function loadedStatus({timeline}: LoadedTimeline, locale: string, strings: Strings): string {
  const span = spanOf(timeline);
  return cut(strings.loaded(timeline.events.length, span && yearsOf(span, locale)));
}

/** What is said when it could not be read; the page says more. */
export function failureStatus(message: string, strings: Strings): string {
  return cut(`${strings.failure.title}: ${message}`);
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
