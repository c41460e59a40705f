/** Values of the fast reader in the place of those that know where they stand. */
import type {Span} from './finding.js';
import type {Placed, PlacedEntry} from './placed.js';
import {isList, type Plain} from './plain.js';

/** @param span of the whole, which is told for each part of it. */
export function fromPlain(value: Plain, span: Span): Placed {
  if (typeof value === 'string') return {kind: 'text', text: value, ...span};
  if (isList(value)) return {kind: 'list', items: value.map(item => fromPlain(item, span)), ...span};
  const entries = Object.entries(value).map(([key, part]): [string, PlacedEntry] => [
    key,
    {key: span, value: fromPlain(part, span)},
  ]);
  return {kind: 'map', entries: new Map(entries), ...span};
}
