/** Random timelines with everything in them that dates can be, and random windows on them. The same for the same seed. */
import {DATE_LIMIT} from '../../../../src/model/date-limit.js';
import type {Timeline} from '../../../../src/model/timeline.js';
import type {TimeWindow} from '../../../../src/view-model/view-types.js';
import {type EventSketch, makeTimeline} from '../../../support/make-timeline.js';
import {numbers} from '../../../support/numbers.js';

type Below = (most: number) => number;

const LANES = ['east', 'north', 'west'];
const STATUSES = ['actual', 'planned', 'proposed'] as const;

/** `era`: about the beginning of it; `modern`: some decades; `deep`: all that there is. */
export type Kind = 'modern' | 'era' | 'deep';

export function randomTimeline(kind: Kind, size: number, seed: number): Timeline {
  const below = numbers(seed);
  const events = Array.from({length: size}, (_, i): EventSketch => ({
    id: `e${i}`,
    date: randomDate(kind, below),
    status: STATUSES[below(5)] ?? 'actual',
    lanes: randomLanes(below),
    ...(below(12) === 0 && {evidence: [{document: 'd', date: randomDate(kind, below)}]}),
    ...(below(10) === 0 && {relations: [{type: 'references', target: `e${below(size)}`}]}),
  }));
  return {...makeTimeline({events}), lanes: LANES.map(id => ({id, name: id}))};
}

/** About an event, at any scale from hours to all there is. */
export function randomWindow({events}: Timeline, below: Below): TimeWindow {
  const {earliest, latest} = events[below(events.length)]!.date;
  const near = [earliest, latest, 0].find(Number.isFinite)!;
  const middle = Math.min(Math.max(near, -DATE_LIMIT), DATE_LIMIT);
  const length = Math.round(3_600_000 * 2 ** (below(360) / 10)) % (2 * DATE_LIMIT);
  const start = Math.max(-DATE_LIMIT, Math.round(middle - (length * below(100)) / 100));
  return {start, end: Math.min(DATE_LIMIT, start + Math.max(length, 1000))};
}

function randomLanes(below: Below): string[] {
  if (below(8) === 0) return [];
  const lane = LANES[below(2)]!;
  return below(6) === 0 ? [lane, 'west'] : [lane];
}

function randomDate(kind: Kind, below: Below): string {
  const year = randomYear(kind, below);
  const later = (years: number): string => written(year + years);
  switch (below(14)) {
    case 0:
      return written(year);
    case 1:
      return `${written(year)}~/${later(below(3) + 1)}`;
    case 2:
      return `${written(year)}/${later(kind === 'deep' ? 9000 : 200)}`;
    case 3:
      return `${day(year, below)}/..`;
    case 4:
      return `../${day(year, below)}`;
    case 5:
      return `/${day(year, below)}`;
    case 6:
      return `${day(year, below)}/`;
    case 7:
      return `[${day(year, below)},${day(year + 2, below)}]`;
    case 8:
      return kind === 'modern' ? `${String(Math.floor(year / 10))}X` : day(year, below);
    case 9:
      return below(6) === 0 ? (below(2) === 0 ? 'Y-300000' : 'Y300000/..') : day(year, below);
    case 10:
      return `${dayOf(year, below)}T${two(below(24))}:30:00Z`;
    default:
      return day(year, below);
  }
}

function randomYear(kind: Kind, below: Below): number {
  if (kind === 'modern') return 1945 + below(below(2) === 0 ? 4 : 47);
  if (kind === 'era') return below(60) - 30;
  return below(4) === 0 ? below(540_000) - 270_000 : below(12_000) - 8000;
}

/** As EDTF writes it; of a far year no day can be written. */
function day(year: number, below: Below): string {
  return Math.abs(year) > 9999 ? written(year) : dayOf(year, below);
}

function dayOf(year: number, below: Below): string {
  const near = Math.max(-9999, Math.min(9999, year));
  return `${written(near)}-${two(1 + below(12))}-${two(1 + below(28))}`;
}

function written(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
