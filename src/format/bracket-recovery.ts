/**
 * Reads what can be read of JSON with mistakes in it, where indentation tells nothing.
 *
 * A text in JSON ends in the line it begins in, so a quote without its fellow is found by counting; its line is left out.
 * For the rest the library's own recovery is good, once every event and document that a mistake lies in is left out.
 */
import type {Report, Span} from './finding.js';
import type {Placed, PlacedEntry} from './placed.js';
import {readFragment, spanOfText, standsAlone, type Fragment} from './yaml-fragment.js';

export function readBrackets(fragment: Fragment, report: Report): Placed | null {
  const mistakes: Span[] = [];
  const source = withCommas(fragment, report).replace(/^.*$/gm, (line, start: number) => {
    const quotes = [...line.matchAll(/\\.|"/g)].filter(match => match[0] === '"');
    const last = quotes.at(-1);
    if (quotes.length % 2 === 0 || !last) return line;
    const span = {start: start + last.index, end: start + last.index + 1};
    report('unclosed-quote', span, false);
    mistakes.push(span);
    return ' '.repeat(line.length);
  });
  const {errors, tooDeep, value} = readFragment({...fragment, source}, 0, report);
  if (tooDeep) report('too-deep', spanOfText(fragment));
  if (tooDeep) return null;
  for (const error of errors) {
    // One slip can make the library complain of every bracket that is open at the end.
    if (mistakes.at(-1)?.start !== error.start) report('yaml-syntax', error, true);
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
 * The text with a comma in the space between each `}` and the `{` behind it: there is nothing else that could be meant. The
 * library would take both for one, and the mistake would cost both.
 */
function withCommas({source, offset}: Fragment, report: Report): string {
  return source.replace(
    /"(?:[^"\\\n]|\\.)*"|\}(\s+)(?=\{)/g,
    (found: string, space: string | undefined, at: number) => {
      if (space === undefined) return found;
      const end = offset + at + found.length;
      report('missing-comma', {start: end, end: end + 1});
      return `},${found.slice(2)}`;
    },
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
