/** A peer: vis-timeline as its documentation uses it, with the same events, already in the form that it takes. */
import {DataSet} from 'vis-data/esnext';
import {Timeline, type DataItem} from 'vis-timeline/esnext';
import type {GeneratedEvent} from '../generate.js';

const response = await fetch(document.body.dataset.events ?? '');
const events = (await response.json()) as readonly GeneratedEvent[];
const items = events.map(({id, title, start, end, lane}): DataItem => ({
  id,
  content: title,
  group: lane,
  start: new Date(start),
  ...(end && {end: new Date(end)}),
}));
const lanes = [...new Set(events.map(({lane}) => lane))];
const groups = new DataSet(lanes.map(lane => ({id: lane, content: lane})));
performance.mark('in-memory');
new Timeline(document.body, new DataSet(items), groups, {});
