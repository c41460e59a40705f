/** Divides a map that cannot be read as a whole at its keys. */
import {chunksOf, spanOfLine, type Chunk} from './chunks.js';
import type {Path} from './finding.js';
import {columnOf, hasIdsForKeys, knownAt} from './known-keys.js';
import {repairValue} from './line-repair.js';
import {keyPattern, textOf, type Line} from './lines.js';
import type {PlacedEntry, PlacedMap} from './placed.js';
import type {Recovery} from './recovery-reader.js';
import {spanOfText, standsAlone, type Fragment} from './yaml-fragment.js';

export function divideMap(
  fragment: Fragment,
  lines: readonly Line[],
  path: Path,
  recovery: Recovery,
): PlacedMap | null {
  const column = columnOf(lines, path);
  const starts = startsOf(lines, column, path);
  const read = chunksOf(fragment, starts).map((chunk, index) =>
    isInColumn(chunk, column, index, path, recovery) ? readEntries(chunk, path, recovery) : [],
  );
  return mapOf(read, fragment, path, recovery);
}

/** The entries as one map; null where one of them was lost that the others cannot do without. */
export function mapOf(
  read: readonly (readonly NamedEntry[])[],
  fragment: Fragment,
  path: Path,
  {report}: Recovery,
): PlacedMap | null {
  const entries = new Map<string, PlacedEntry>();
  let whole = read.every(named => named.length > 0);
  for (const [key, entry] of read.flat()) {
    const {value} = entries.get(key) ?? {};
    if (value) {
      report('duplicate-key', entry.key, key);
      whole = false;
    }
    // Nothing behind the first is no value of which one could say that it counts.
    if (!value || (value.kind === 'text' && value.text === '')) entries.set(key, entry);
  }
  return whole || standsAlone(path.length) ? {kind: 'map', entries, ...spanOfText(fragment)} : null;
}

function startsOf(lines: readonly Line[], column: number, path: Path): Line[] {
  const ids = hasIdsForKeys(path);
  const known = new Set(knownAt(path));
  const starts: Line[] = [];
  lines.forEach((line, index) => {
    const {look, tab, indent, key} = line;
    const previous = starts.at(-1);
    if (previous && (tab || (look !== 'key' && look !== 'other'))) return;
    // Of documents and agents: a key of one that slipped to the left has not become the name of another.
    const isOfPart = ids && (key === undefined || known.has(key));
    const isBeside = indent === column || (indent < column && !isOfPart);
    const slipped = indent > column && ids && !isOfPart && isAfterEntry(line, previous, lines[index - 1]);
    if (!previous || isBeside || slipped) starts.push(line);
  });
  return starts;
}

/** Whether the entry above is at its end, so that a key too far right begins another all the same. */
function isAfterEntry(line: Line, start: Line | undefined, above: Line | undefined): boolean {
  if (!start || !above || /\s/.test(line.key ?? '')) return false;
  const isWhole = /^(?:\{.*\}|\[.*\]|"[^"]*"|'[^']*'|[^\s{["'|>&*!].*)$/.test(start.value);
  return above === start ? isWhole : above.indent > line.indent;
}

/** Says so where it is not. Only the first of a map, and the parts of the file, can be read all the same. */
function isInColumn(chunk: Chunk, column: number, index: number, path: Path, {report}: Recovery): boolean {
  if (chunk.first.indent === column) return true;
  const isRead = index === 0 || hasIdsForKeys(path);
  // Of an item of a list, the dash has been reported.
  const isItem = index === 0 && typeof path.at(-1) === 'number';
  if (!isItem) report('bad-indentation', spanOfLine(chunk), isRead);
  return isRead;
}

export type NamedEntry = readonly [string, PlacedEntry];

/** One `key: value` with the lines that belong to it; none where it had to be left out. */
export function readEntries(chunk: Chunk, path: Path, recovery: Recovery): readonly NamedEntry[] {
  if (chunk.first.look !== 'key') return readStrayLine(chunk, path, recovery);
  const {errors, value} = recovery.read(chunk, path);
  if (errors.length > 0) return divideEntry(chunk, path, recovery);
  return value?.kind === 'map' ? [...value.entries] : [];
}

/** An entry of which it is known that it cannot be read as a whole. */
export function divideEntry(chunk: Chunk, path: Path, recovery: Recovery): readonly NamedEntry[] {
  const indent = chunk.source.search(/\S/);
  const [written = ''] = keyPattern.exec(chunk.source.trimStart()) ?? [];
  const from = indent + written.length;
  const afterKey = {source: chunk.source.slice(from), offset: chunk.offset + from};
  const name = textOf(written.slice(0, -1));
  const isBlock = /^[^\S\n]*(?:#.*)?\n/.test(afterKey.source);
  const inside = [...path, name];
  const value = isBlock ? recovery.divide(afterKey, inside) : repairValue(afterKey, inside, recovery);
  const key = {start: chunk.offset + indent, end: afterKey.offset - 1};
  return value ? [[name, {key, value}]] : [];
}

const keyWithoutSpace = /^([\w-]+):(?!\/\/)(?=\S)/;

/** A line among keys that is none. */
function readStrayLine(chunk: Chunk, path: Path, recovery: Recovery): readonly NamedEntry[] {
  const [written, key] = keyWithoutSpace.exec(chunk.source.trimStart()) ?? [];
  if (written === undefined || key === undefined) {
    if (chunk.first.tab) recovery.report('tab-indent', spanOfLine(chunk), false);
    else recovery.report('yaml-syntax', spanOfLine(chunk));
    return [];
  }
  const start = chunk.offset + chunk.first.indent;
  const end = start + key.length;
  recovery.report('missing-space', {start, end: end + 1}, `${key}:`, true);
  const from = chunk.first.indent + written.length;
  const after = {source: chunk.source.slice(from), offset: chunk.offset + from};
  const {errors, value} = recovery.read(after, [...path, key]);
  const read = errors.length > 0 ? recovery.divide(after, [...path, key]) : value;
  return read ? [[key, {key: {start, end}, value: read}]] : [];
}
