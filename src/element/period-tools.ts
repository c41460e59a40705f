/** What the picture can show of the list: its periods. What a click does on a bin there, their buttons do for the keyboard. */
import {html, type LitElement} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {clampToDate} from '../model/date-limit.js';
import {parseHistoricalDate} from '../model/historical-date.js';
import type {Timeline} from '../model/timeline.js';
import {stringsFor} from '../strings/strings-for.js';
import type {EventListSection} from '../view-model/event-list.js';
import type {Span} from '../view-model/sections/units.js';
import type {TimeWindow} from '../view-model/view-types.js';
import {around} from '../views/around.js';
import {renderDate} from '../views/date.js';
import {renderShowPeriod} from '../views/period-tools.js';
import type {ElementState} from './render-element.js';

export interface Period extends Span {
  /** In words. */
  readonly name: string;
}

/** Makes a period the span of time that the picture shows; `locale` is the BCP 47 tag of its name. */
export type ShowPeriod = (period: Period, locale: string, showWindow: (window: TimeWindow) => void) => void;

export class PeriodTools {
  readonly #host: LitElement;
  /** Of these there have been bins. The buttons stay when the window that they ask for has marks: they have the focus. */
  readonly #binned = new WeakSet<Timeline>();
  /** What was shown last, of the timeline that is there. */
  #whole: Timeline | null = null;
  #shown: {readonly period: Period; readonly locale: string} | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  readonly show: ShowPeriod = (period, locale, showWindow) => {
    showWindow({start: clampToDate(period.start), end: clampToDate(period.end)});
    this.#shown = {period, locale};
    this.#host.requestUpdate();
    // What was asked for may be out of view above the list; the focus stays, to go on from.
    this.#host.renderRoot
      .querySelector('[part~=timeline]')
      ?.scrollIntoView({block: 'nearest', behavior: 'instant'});
  };

  /** What screen readers are told of it. */
  news({strings}: ElementState, whole: Timeline): unknown {
    if (whole !== this.#whole) this.#shown = null;
    this.#whole = whole;
    if (!this.#shown) return '';
    const {period, locale} = this.#shown;
    const {shownOnTimeline} = stringsFor(strings.locale).periods;
    // They are silent about words that stay: each time these come anew.
    return keyed(this.#shown, around(shownOnTimeline, renderDate(period.name, locale, strings)));
  }

  /** What stands below the headings of a list that is whole; undefined for nothing. */
  below(state: ElementState, whole: Timeline): ((section: EventListSection) => unknown) | undefined {
    const {view, canvas, legend, awaited, strings, locale, list} = state;
    if ((legend ?? awaited?.legend)?.bins) this.#binned.add(whole);
    if (!this.#binned.has(whole) || view !== 'timeline' || canvas === 'failed') return undefined;
    const {periods} = stringsFor(strings.locale);
    return ({heading, key}) => {
      if (heading.kind !== 'period') return undefined;
      const onShow = (): void => {
        const {earliest, latest} = parseHistoricalDate(key);
        this.show({start: earliest, end: latest + 1, name: heading.words}, locale, list.showWindow);
      };
      const name = renderDate(heading.words, locale, strings);
      return html`<p class="period-tools">${renderShowPeriod(name, periods, onShow)}</p>`;
    };
  }
}
