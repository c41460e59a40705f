/** JSON Lines: an event a line, with the keys of the file format; the first line may be the head of the timeline. */
import {emptyMap, put, type Plain, type PlainMap} from '../../format/plain.js';
import {unfolded} from '../parquet/row-values.js';
import {keyOf} from './column-keys.js';
import type {TableLine} from './table-line.js';

/** Deeper than any event; what is deeper is left out. */
const DEEPEST = 16;

export function* readJsonLines(text: Iterable<string>): Generator<TableLine> {
  let line = 0;
  for (const written of text) {
    line++;
    if (written.trim() === '') continue;
    yield {line, ...parsed(written)};
  }
}

function parsed(written: string): Pick<TableLine, 'value' | 'wrong'> {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch (error) {
    if (error instanceof SyntaxError) return {value: null, wrong: `it is no JSON (${error.message})`};
    throw error;
  }
  const plain = toPlain(json, DEEPEST);
  if (typeof plain === 'string' || plain === undefined || Array.isArray(plain)) {
    return {value: null, wrong: 'it is no map of an event’s keys'};
  }
  return {value: withKeys(plain as PlainMap)};
}

function withKeys(written: PlainMap): PlainMap {
  const event = emptyMap<Plain>();
  for (const [name, part] of Object.entries(written)) {
    const key = keyOf(name);
    if (!(key in event)) put(event, key, typeof part === 'string' ? unfolded(key, part) : part);
  }
  return event;
}

/** JSON as the readers of YAML give it: every value a text. Undefined for `null`, which says nothing. */
function toPlain(value: unknown, depth: number): Plain | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  if (Array.isArray(value)) return value.flatMap(item => toPlain(item, depth - 1) ?? []);
  const map = emptyMap<Plain>();
  for (const [key, part] of Object.entries(value)) {
    const plain = toPlain(part, depth - 1);
    if (plain !== undefined && plain !== '') put(map, key, plain);
  }
  return map;
}
