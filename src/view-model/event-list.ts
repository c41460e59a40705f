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
import type {HistoricalEvent, Outcome, Timeline} from '../model/timeline.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import {accountsOf} from './accounts.js';
import {dateHalves, type DateHalves} from './event-list-date.js';
import {beyondOf} from './picture/beyond.js';
import type {Subject, Texture} from './subject.js';
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
  /** Of the subject. */
  readonly id: string;
  readonly title: string;
  readonly date: DateHalves;
  readonly status: Texture;
  readonly outcome: Outcome;
  /** How many accounts of it the evidence gives; 1 where nothing differs. */
  readonly accounts: number;
  /** The dates that other accounts give, in words, each once. */
  readonly otherDates: readonly string[];
  /** Its date lies outside the axis of the picture, where its mark stands at this edge; null for all others. */
  readonly beyond: Side | null;
  /** Of a document: the date is that of what it is a part of. */
  readonly isDatedByWhole: boolean;
}

/**
 * The list of all events of a timeline, dates in the words of `locale` (BCP 47). `unit`: of its headings, where they are to be
 * those of another list. `subjects`: what is in it, in order, where that is not the events alone.
 */
export function buildEventList(
  timeline: Timeline,
  locale: string,
  unit: PeriodUnit = headingUnit(timeline),
  subjects: readonly Subject[] = timeline.events,
): EventList {
  const placed = subjects.filter(hasStart);
  return {
    language: timeline.language,
    dateLanguage: locale,
    sections: [...sectionsWithoutStart(subjects, locale), ...sectionsByPeriod(placed, unit, locale)],
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

function hasStart({date}: Pick<HistoricalEvent, 'date'>): boolean {
  return Number.isFinite(date.earliest);
}

function sectionsWithoutStart(subjects: readonly Subject[], locale: string): readonly EventListSection[] {
  return (['startNotKnown', 'startOpen'] as const)
    .map(kind => ({
      key: kind,
      heading: {kind},
      entries: subjects
        .filter(
          ({date}) => !Number.isFinite(date.earliest) && (date.start === 'open') === (kind === 'startOpen'),
        )
        .map(subject => entryOf(subject, locale)),
    }))
    .filter(section => section.entries.length > 0);
}

function sectionsByPeriod(
  subjects: readonly Subject[],
  unit: PeriodUnit,
  locale: string,
): readonly EventListSection[] {
  const sections = new Map<string, {readonly period: Period; readonly entries: EventListEntry[]}>();
  for (const subject of subjects) {
    const period = periodOf(subject.date, unit);
    const section = sections.get(period.edtf) ?? {period, entries: []};
    section.entries.push(entryOf(subject, locale));
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

export function entryOf(subject: Subject, locale: string): EventListEntry {
  const [, ...others] = accountsOf(subject);
  const otherDates = others.flatMap(({date}) => (date ? [formatHistoricalDate(date, locale)] : []));
  return {
    id: subject.id,
    title: subject.title,
    date: dateHalves(subject.date, locale),
    status: subject.status,
    outcome: subject.outcome,
    accounts: others.length + 1,
    otherDates: [...new Set(otherDates)],
    beyond: beyondOf(subject.date),
    isDatedByWhole: subject.isDatedByWhole ?? false,
  };
}
