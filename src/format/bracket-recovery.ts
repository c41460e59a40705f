/**
 * Reads what can be read of JSON with mistakes in it, where indentation tells nothing.
 *
 * A text in JSON ends in the line it begins in, so a quote without its fellow is found by counting; its line is left out.
 * For the rest the library's own recovery is good, once every event and document that a mistake lies in is left out.
 */
import type {Report, Span} from './finding.js';
import type {Placed, PlacedEntry} from './placed.js';
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
    // One slip can make the library complain of every bracket that is open at the end.
    if (mistakes.at(-1)?.start !== error.start) report('yaml-syntax', error);
    mistakes.push(error);
  }
  return (
    value &&
    without(
      value,
      mistakes.map(({start}) => start).sort((a, b) => a - b),
      0,
    )
  );
}

/**
 * The value without the items, and the entries of maps at the top, that one of the mistakes lies in.
 *
 * @param mistakes offsets, the first ones first.
 */
function without(value: Placed, mistakes: readonly number[], depth: number): Placed | null {
  if (!isBetween(mistakes, value)) return value;
  if (value.kind === 'list') {
    return {...value, items: value.items.flatMap(item => without(item, mistakes, depth + 1) ?? [])};
  }
  if (value.kind === 'text' || !standsAlone(depth)) return null;
  const entries = new Map<string, PlacedEntry>();
  for (const [key, entry] of value.entries) {
    const left = without(entry.value, mistakes, depth + 1);
    if (left) entries.set(key, {...entry, value: left});
  }
  return {...value, entries};
}

/** Whether one of the offsets lies in the span; by halving, since there may be as many of either as the file has lines. */
function isBetween(offsets: readonly number[], {start, end}: Span): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? Infinity) < end;
}
