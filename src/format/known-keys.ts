/** What the recovery knows of the format: which keys stand where, so that a line that slipped aside tells where it belongs. */
import type {Path} from './finding.js';
import {mostFrequent, type Line} from './lines.js';
import {kindAt, kinds} from './schema.js';

/** The keys at the top whose parts are read one by one. */
export const sections: ReadonlySet<string> = new Set(['lanes', 'agents', 'documents', 'events']);

/** Whether the keys of the map at `path` are ids that the writer has chosen. */
export function hasIdsForKeys(path: Path): boolean {
  return path.length === 1 && path[0] !== 'events' && sections.has(String(path[0]));
}

/** The keys that a map at `path` knows; of `documents`, `agents` and `events` those of their parts. */
export function knownAt(path: Path): readonly string[] {
  return path[0] === 'lanes' ? [] : kinds[kindAt(path, 'file')].known;
}

/** Whether it is a key that could stand in the map at `path`. */
export function isKeyAt(path: Path, key: string): boolean {
  return hasIdsForKeys(path) ? !/\s/.test(key) : knownAt(path).includes(key);
}

/** The column in which the keys of the map at `path` stand: that of most of those that could be keys of it. */
export function columnOf(lines: readonly Line[], path: Path): number {
  const known = new Set(knownAt(path));
  const ids = hasIdsForKeys(path);
  const keys = lines.filter(({look, tab, key}) => look === 'key' && !tab && known.has(key ?? '') !== ids);
  return mostFrequent(keys.map(({indent}) => indent)) ?? lines[0]?.indent ?? 0;
}
