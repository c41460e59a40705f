/** The reader for files that are right: quick, small, and silent about where anything stands. */
import {EVENT_ID, getScalarValue, parseEvents, YAMLException, type Event} from 'js-yaml';
import {limits} from './limits.js';
import {emptyMap, isMap, put, type Plain} from './plain.js';
import {hasContent} from './prepare-text.js';

export type FastReading =
  | {readonly read: true; readonly value: Plain}
  /** `offset`: where the reader stopped, in UTF-16 units; somewhere after the mistake, not at it. */
  | {readonly read: false; readonly offset: number};

/**
 * Reads one YAML document by the failsafe schema (YAML 1.2.2, section 10.1): every scalar is the text as written, so that
 * `1955` needs no quotes. A text of nothing but comments is the empty text.
 *
 * Of the library only the parser is used. What it would make of the events needs a third of its size, to tell numbers from
 * dates and to follow aliases, and makes maps in which the key `__proto__` is none.
 */
export function readFast(text: string): FastReading {
  if (!hasContent(text)) return {read: true, value: ''};
  try {
    return build(text, parseEvents(text, {maxDepth: limits.depth + 1}));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {read: false, offset: error.mark?.position ?? 0};
  }
}

type Node = Exclude<Event, {type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP}>;

/** A list or a map that is still being filled. */
interface Open {
  readonly value: Plain[] | Record<string, Plain>;
  /** Of a map: the key whose value comes next. */
  key?: string | undefined;
}

function build(text: string, events: readonly Event[]): FastReading {
  const root: Plain[] = [];
  const open: Open[] = [];
  for (const event of events) {
    // The document is there from the beginning; its end closes what is not open.
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const value = valueOf(event, text);
    if (value === undefined || !add(value, open.at(-1), root)) return {read: false, offset: offsetOf(event)};
    if (typeof value !== 'string') open.push({value});
  }
  return {read: true, value: root[0] ?? ''};
}

/** Undefined for what has no place in a timeline: references to other places, and types. */
function valueOf(event: Node, text: string): string | Open['value'] | undefined {
  if (event.type === EVENT_ID.ALIAS) return undefined;
  if (event.tagStart >= 0 && !knownTags.has(text.slice(event.tagStart, event.tagEnd))) return undefined;
  if (event.type === EVENT_ID.SCALAR) return getScalarValue(text, event);
  return event.type === EVENT_ID.SEQUENCE ? [] : emptyMap<Plain>();
}

/** The types of the failsafe schema. */
const knownTags: ReadonlySet<string> = new Set(['!', '!!str', '!!seq', '!!map']);

/** Whether it could be put where it belongs: a key must be a text, and new. */
function add(value: Plain, into: Open | undefined, root: Plain[]): boolean {
  if (!into) root.push(value);
  else if (!isMap(into.value)) into.value.push(value);
  else if (into.key !== undefined) {
    put(into.value, into.key, value);
    into.key = undefined;
  } else {
    if (typeof value !== 'string' || value in into.value) return false;
    into.key = value;
  }
  return true;
}

function offsetOf(event: Node): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  return event.type === EVENT_ID.ALIAS ? event.anchorStart : event.start;
}
