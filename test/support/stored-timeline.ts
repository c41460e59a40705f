/** A timeline of so many events that not all of them are read. */
import {parseHistoricalDate} from '../../src/model/historical-date.js';
import {type ColdWarTimeline, part, textOf} from './element.js';
import {makeTimeline} from './make-timeline.js';

export const COUNT = 2_400;
/** Rows of a row group. */
export const GROUP = 200;
/** What the reader says where nothing is selected. */
export const CHOOSE = 'Choose an event to read what attests it.';

/** Fifty a year from 1945, each known a year after it. */
export function timelineOf(title: string) {
  return makeTimeline({
    title,
    documents: [{id: 'paper', title: 'Paper'}],
    events: Array.from({length: COUNT}, (_, i) => {
      const year = 1945 + Math.floor(i / 50);
      const date = new Date(Date.UTC(year, 0, 1 + (i % 50) * 7)).toISOString().slice(0, 10);
      return {
        ...{id: `e${i}`, title: `Event ${i}`, date, text: `${title}: text of ${i}.`},
        ...{known: parseHistoricalDate(String(year + 1))},
        ...(i === 30 && {evidence: [{document: 'paper'}]}),
        ...(i === 40 && {evidence: [{document: 'paper'}, {document: 'paper', page: 2}]}),
        ...(i === 700 && {relations: [{type: 'references', target: 'e2000'} as const]}),
      };
    }),
  });
}

export const readerOf = (element: ColdWarTimeline): string => textOf(part(element, 'reader'));
export const sectionOf = (element: ColdWarTimeline, words: string): HTMLElement | undefined =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=list] h3 > button')].find(found =>
    textOf(found).startsWith(words),
  );
