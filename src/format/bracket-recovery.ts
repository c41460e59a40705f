/**
 * Reads what can be read of JSON with mistakes in it, where indentation tells nothing.
 *
 * A text in JSON ends in the line it begins in, so a quote without its fellow is found by counting; its line is left out.
 * For the rest the library's own recovery is good, once every event and document that a mistake lies in is left out.
 */
import type {Report, Span} from './finding.js';
import type {Placed, PlacedMap} from './placed.js';
import {readFragment, standsAlone, type Fragment} from './yaml-fragment.js';

export function readBrackets(fragment: Fragment, report: Report): Placed | null {
  const mistakes: Span[] = [];
  const source = fragment.source.replace(/^.*$/gm, (line, start: number) => {
    const quotes = [...line.matchAll(/\\.|"/g)].filter(match => match[0] === '"');
    const last = quotes.at(-1);
    if (quotes.length % 2 === 0 || !last) return line;
    const span = {start: start + last.index, end: start + last.index + 1};
    report('unclosed-quote', span, false);
    mistakes.push(span);
    return ' '.repeat(line.length);
  });
  const {errors, value} = readFragment({...fragment, source}, 0, report);
  for (const error of errors) {
    report('yaml-syntax', error);
    mistakes.push(error);
  }
  return value && without(value, mistakes, 0);
}

/** The value without the items, and the entries of maps at the top, that one of the mistakes lies in. */
function without(value: Placed, mistakes: readonly Span[], depth: number): Placed | null {
  const inside = mistakes.filter(mistake => mistake.start >= value.start && mistake.start < value.end);
  if (inside.length === 0) return value;
  if (value.kind === 'map' && standsAlone(depth)) {
    const entries: PlacedMap['entries'] = new Map(
      Array.from(value.entries, ([key, entry]) => {
        const left = without(entry.value, inside, depth + 1);
        return [key, left && {...entry, value: left}] as const;
      }).flatMap(([key, entry]) => (entry ? [[key, entry] as const] : [])),
    );
    return {...value, entries};
  }
  if (value.kind === 'list') {
    return {...value, items: value.items.flatMap(item => without(item, inside, depth + 1) ?? [])};
  }
  return null;
}
