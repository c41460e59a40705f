/** Events to measure with: invented, the same for the same seed, spread as a historian's file spreads them. */

export interface GeneratedEvent {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 days; `end` is absent for an event of one day. */
  readonly start: string;
  readonly end?: string;
  readonly lane: string;
  readonly status: 'actual' | 'planned' | 'proposed';
}

const LANES = ['moscow', 'peking', 'pyongyang'] as const;
const SUBJECTS = [
  'Report',
  'Visit',
  'Conversation',
  'Cable',
  'Plan',
  'Election',
  'Congress',
  'Treaty',
] as const;
const FIRST_DAY = Date.UTC(1945, 0, 1);
const LAST_DAY = Date.UTC(1991, 11, 26);
const DAY = 86_400_000;
/** One event in five lasts; the others are of one day. */
const LASTING = 0.2;
const LONGEST_DAYS = 200;

/** `count` events over 46 years in three lanes, in order of their days. */
export function generateEvents(count: number, seed = 1955): readonly GeneratedEvent[] {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const days = Array.from(
    {length: count},
    () => FIRST_DAY + Math.floor(random() * ((LAST_DAY - FIRST_DAY) / DAY)) * DAY,
  );
  return days
    .sort((a, b) => a - b)
    .map((start, index) => ({
      id: `event-${String(index + 1)}`,
      title: `${pick(SUBJECTS)} ${String(index + 1)}`,
      start: isoDay(start),
      ...(random() < LASTING && {end: isoDay(start + Math.ceil(random() * LONGEST_DAYS) * DAY)}),
      lane: pick(LANES),
      status: random() < 0.8 ? 'actual' : random() < 0.5 ? 'planned' : 'proposed',
    }));
}

/** A timeline file in which every event has its evidence. */
export function toYaml(events: readonly GeneratedEvent[]): string {
  const lanes = LANES.map(lane => `${lane}: ${lane}`).join(', ');
  return [
    'version: 1',
    'title: Invented events',
    `lanes: {${lanes}}`,
    'documents:',
    '  paper: {title: An invented paper, date: 1945-01-01, url: https://example.org/paper}',
    'events:',
    ...events.flatMap(eventLines),
    '',
  ].join('\n');
}

/** One line of a JSON Lines file, with the same keys as in YAML. */
export function toJsonLine({id, title, start, end, lane, status}: GeneratedEvent, index: number): string {
  const text = textOf(index);
  const evidence = [{url: 'https://example.org/paper', locator: `paragraph ${String(index + 1)}`}];
  const date = end ? `${start}/${end}` : start;
  return `${JSON.stringify({id, title, date, status, lane, text, evidence})}\n`;
}

export function textOf(index: number): string {
  return `What is told of number ${String(index + 1)} in a sentence or two, as long as such texts are.`;
}

function eventLines({id, title, start, end, lane, status}: GeneratedEvent, index: number): readonly string[] {
  return [
    `  - id: ${id}`,
    `    title: ${title}`,
    `    date: ${end ? `${start}/${end}` : start}`,
    `    status: ${status}`,
    `    lane: ${lane}`,
    `    text: ${textOf(index)}`,
    '    evidence:',
    `      - {document: paper, locator: paragraph ${String(index + 1)}, quote: some words of it}`,
  ];
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Mulberry32: small, and good enough to spread events. Gives numbers from 0 up to 1. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
