/** A peer: TimelineJS 3, as its documentation embeds it, with the same events in the form that it takes. */
import {page} from '../page.js';
import {type GeneratedEvent, textOf} from '../generate.js';

const FOLDER = '../../node_modules/@knight-lab/timelinejs/dist';

export function timelineJsPage(data: string): string {
  return page(
    `<link rel="stylesheet" href="${FOLDER}/css/timeline.css"><script src="${FOLDER}/js/timeline.js"></script>`,
    '<div id="timeline" style="width: 100%; height: 600px"></div>' +
      `<script>new TL.Timeline('timeline', '${data}')</script>`,
  );
}

export function toTimelineJs(events: readonly GeneratedEvent[]): string {
  return JSON.stringify({
    title: {text: {headline: 'Invented events'}},
    events: events.map(({id, title, start, end, lane}, index) => ({
      unique_id: id,
      group: lane,
      start_date: dateOf(start),
      ...(end && {end_date: dateOf(end)}),
      text: {
        headline: title,
        text: textOf(index),
      },
    })),
  });
}

function dateOf(day: string): {readonly year: number; readonly month: number; readonly day: number} {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return {year, month, day: date};
}
