/**
 * A timeline → the event list: entries under headings of calendar periods.
 *
 * An event stands under the period in which it begins, and under none finer than its own date: "1955" is not put into January.
 * Which unit the headings have is decided once for the whole list. Of month, year, decade and century it is the one whose number
 * of headings is nearest, by ratio, to the square root of the number of events, so that there are about as many headings as
 * events under each: months for a dozen events of one spring, years for two thousand of the Cold War, centuries for antiquity.
 * Of two units that are equally near the one with fewer headings is taken, and where they have as many, the finer one.
 */
import type {HistoricalDate} from '../model/historical-date-types.js';
import {parseHistoricalDate} from '../model/historical-date.js';
import type {HistoricalEvent, Outcome, Status, Timeline} from '../model/timeline.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import {accountsOf} from './accounts.js';
import {dateHalves, type DateHalves} from './event-list-date.js';
import {extentOf} from './picture/extent.js';
import type {Side} from './view-types.js';
import {comparePeriods, periodOf, UNITS, type Period, type PeriodUnit} from './event-list-periods.js';

export interface EventList {
  /** BCP 47 tag of the titles. */
  readonly language: string;
  /** BCP 47 tag of the dates in words. */
  readonly dateLanguage: string;
  readonly sections: readonly EventListSection[];
}

export interface EventListSection {
  /** Unique in the list, and the same for the same period. */
  readonly key: string;
  readonly heading: SectionHeading;
  /** In order of their dates. */
  readonly entries: readonly EventListEntry[];
}

/** The period in words, or that the events under it have no start that is given. */
export type SectionHeading =
  {readonly kind: 'startNotKnown' | 'startOpen'} | {readonly kind: 'period'; readonly words: string};

export interface EventListEntry {
  readonly id: string;
  readonly title: string;
  readonly date: DateHalves;
  readonly status: Status;
  readonly outcome: Outcome;
  /** How many accounts of it the evidence gives; 1 where nothing differs. */
  readonly accounts: number;
  /** The dates that other accounts give, in words, each once. */
  readonly otherDates: readonly string[];
  /** Its date lies outside the axis of the picture, where its mark stands at this edge; null for all others. */
  readonly beyond: Side | null;
}

/**
 * The list of all events of a timeline, dates in the words of `locale` (BCP 47). `unit`: of its headings, where they are to be
 * those of another list.
 */
export function buildEventList(
  timeline: Timeline,
  locale: string,
  unit: PeriodUnit = headingUnit(timeline),
): EventList {
  const placed = timeline.events.filter(hasStart);
  return {
    language: timeline.language,
    dateLanguage: locale,
    sections: [...sectionsWithoutStart(timeline.events, locale), ...sectionsByPeriod(placed, unit, locale)],
  };
}

/** The unit that the headings of a timeline have. */
export function headingUnit({events}: Timeline): PeriodUnit {
  return chooseUnit(events.filter(hasStart).map(event => event.date));
}

/** The unit of the headings for these dates, all of which have a start; see the head of this file. */
export function chooseUnit(dates: readonly HistoricalDate[]): PeriodUnit {
  const choices = UNITS.map(unit => {
    const headings = new Set(dates.map(date => periodOf(date, unit).edtf)).size;
    // Square roots are not exact: a thousandth is no difference.
    const distance = Math.round(Math.abs(Math.log(headings / Math.sqrt(dates.length))) * 1000);
    return {unit, headings, distance};
  });
  // Sorting is stable, so that of units with as many headings the finest stays first.
  choices.sort((a, b) => a.distance - b.distance || a.headings - b.headings);
  return choices[0]?.unit ?? 'month';
}

function hasStart({date}: HistoricalEvent): boolean {
  return Number.isFinite(date.earliest);
}

function sectionsWithoutStart(
  events: readonly HistoricalEvent[],
  locale: string,
): readonly EventListSection[] {
  return (['startNotKnown', 'startOpen'] as const)
    .map(kind => ({
      key: kind,
      heading: {kind},
      entries: events
        .filter(
          ({date}) => !Number.isFinite(date.earliest) && (date.start === 'open') === (kind === 'startOpen'),
        )
        .map(event => entryOf(event, locale)),
    }))
    .filter(section => section.entries.length > 0);
}

function sectionsByPeriod(
  events: readonly HistoricalEvent[],
  unit: PeriodUnit,
  locale: string,
): readonly EventListSection[] {
  const sections = new Map<string, {readonly period: Period; readonly entries: EventListEntry[]}>();
  for (const event of events) {
    const period = periodOf(event.date, unit);
    const section = sections.get(period.edtf) ?? {period, entries: []};
    section.entries.push(entryOf(event, locale));
    sections.set(period.edtf, section);
  }
  return [...sections.values()]
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map(({period, entries}) => ({
      key: period.edtf,
      heading: {kind: 'period', words: formatHistoricalDate(parseHistoricalDate(period.edtf), locale)},
      entries,
    }));
}

function entryOf(event: HistoricalEvent, locale: string): EventListEntry {
  const [, ...others] = accountsOf(event);
  const otherDates = others.flatMap(({date}) => (date ? [formatHistoricalDate(date, locale)] : []));
  return {
    id: event.id,
    title: event.title,
    date: dateHalves(event.date, locale),
    status: event.status,
    outcome: event.outcome,
    accounts: others.length + 1,
    otherDates: [...new Set(otherDates)],
    beyond: extentOf(event.date)?.beyond ?? null,
  };
}
