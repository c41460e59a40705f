import type {Subject} from '../view-model/subject.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import type {Strings} from '../strings/strings.js';
import {around} from '../views/around.js';
import {renderDate} from '../views/date.js';
import type {TimeWindow} from '../view-model/view-types.js';
import {countEvents} from '../view-model/events/file-store.js';
import {countKnownEvents} from './as-of-changes.js';
import type {Knowledge} from './as-of.js';
import {describeError} from './failure-props.js';
import type {LoadedTimeline} from './load-timeline.js';
import type {StateInWords} from './render-element.js';
import {spanOf} from './first-window.js';

/** Screen readers are told a sentence, not a page. */
export const LONGEST = 120;

/** What screen readers are told once the loading is over. */
export function statusOf(state: StateInWords): unknown {
  const {source, loaded, error, chosen, desk, knowledge, shown, strings, locale} = state;
  if (error && source) return failureStatus(describeError(error, source, strings).message, strings);
  if (!loaded) return '';
  const news = desk?.news(strings.locale);
  if (news) return news;
  if (chosen !== undefined) return chosenStatus(chosen, locale, strings);
  if (shown?.filtered) return shown.filtered.status;
  return knowledge?.day ? knownStatus(loaded, knowledge, locale, strings) : loadedStatus(loaded, strings);
}

/** What is said once a timeline is there. */
function loadedStatus({timeline}: LoadedTimeline, strings: Strings): string {
  const span = spanOf(timeline);
  return cut(strings.loaded(countEvents(timeline), span && yearsOf(span, strings.locale)));
}

/** What is said once it is shown as it was known on a day; nothing where all that is known today is shown. */
function knownStatus(
  {timeline}: LoadedTimeline,
  knowledge: Knowledge,
  locale: string,
  strings: Strings,
): unknown {
  const {day} = knowledge;
  if (day === null) return '';
  const [known, all] = [countKnownEvents(timeline, knowledge), countEvents(timeline)];
  const date = renderDate(formatHistoricalDate(day, locale), locale, strings);
  return around(place => strings.asOf.status(place, known, all), date);
}

/** What is said when it could not be read; the page says more. */
function failureStatus(message: string, strings: Strings): string {
  return cut(`${strings.failure.title}: ${message}`);
}

/** What of a subject is told once it is chosen. */
export type Chosen = Pick<Subject, 'title' | 'date'>;

/** What is said once the visitor has chosen a subject, which may be opened far from where it was chosen; nothing for none. */
function chosenStatus(chosen: Chosen | null, locale: string, strings: Strings): unknown {
  if (chosen === null) return '';
  const {dated} = strings.reading;
  const date = cut(formatHistoricalDate(chosen.date, locale), LONGEST - dated('…', '').length);
  // Of a long title the end goes rather than the date.
  const title = cut(chosen.title, LONGEST - dated('', date).length);
  return around(dated, title, renderDate(date, locale, strings));
}

export function cut(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, Math.max(longest - 1, 0))}…`;
}

/** The years of a span, in digits: `1955`, `1945 – 1991`. */
function yearsOf({start, end}: TimeWindow, locale: string): string {
  const beforeChrist = new Date(start).getUTCFullYear() < 1;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
    ...(beforeChrist ? {era: 'short'} : {}),
  }).formatRange(start, end - 1);
}
