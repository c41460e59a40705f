/** Plain values that know where in the text they stand. The tolerant reader gives them; paths are looked up in them. */
import type {Path, Span} from './finding.js';
import {emptyMap, put, type Plain} from './plain.js';

export type Placed = PlacedText | PlacedList | PlacedMap;

export interface PlacedText extends Span {
  readonly kind: 'text';
  readonly text: string;
}

export interface PlacedList extends Span {
  readonly kind: 'list';
  readonly items: readonly Placed[];
}

export interface PlacedMap extends Span {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, PlacedEntry>;
}

export interface PlacedEntry {
  readonly key: Span;
  readonly value: Placed;
}

export function toPlain(node: Placed): Plain {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') return node.items.map(toPlain);
  const map = emptyMap<Plain>();
  for (const [key, {value}] of node.entries) put(map, key, toPlain(value));
  return map;
}

/**
 * The span of the key or the value at `path`, or of the nearest thing around it that the file has: of a missing key it is
 * the map that lacks it, of a list in short form the one value.
 */
export function locate(root: Placed, path: Path, at: 'key' | 'value'): Span {
  let node = root;
  let key: Span | undefined;
  for (const step of path) {
    // Where a list of one is written as that one, there is no list to step into.
    if (typeof step === 'number' && node.kind !== 'list') continue;
    if (node.kind === 'list') {
      const item: Placed | undefined = node.items[Number(step)];
      if (!item) return node;
      [node, key] = [item, undefined];
    } else if (node.kind === 'map') {
      const entry: PlacedEntry | undefined = node.entries.get(String(step));
      if (!entry) return node;
      [node, key] = [entry.value, entry.key];
    } else {
      return node;
    }
  }
  return at === 'key' && key ? key : node;
}
