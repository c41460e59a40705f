/** Reads a piece of YAML to values that know their place. What the library finds wrong is left to the caller to explain. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type {Report, Span} from './finding.js';
import {forgottenStarts} from './forgotten-dash.js';
import {limits} from './limits.js';
import {linesOf} from './lines.js';
import type {Placed, PlacedEntry, PlacedMap} from './placed.js';

/** A run of whole lines of the file; `offset` is where it begins in the file. */
export interface Fragment {
  readonly source: string;
  readonly offset: number;
}

export interface FragmentReading {
  /** Where its syntax errors are. What the library says of them is not for people who write timelines. */
  readonly errors: readonly Span[];
  /** The library was not asked, or gave up, for it seems to be nested without end. */
  readonly tooDeep?: boolean;
  /** What could be read all the same; null where nothing could, or where a finding has cost it. */
  readonly value: Placed | null;
}

/**
 * @param depth how many maps and lists of the file are around the fragment.
 * @param report gets what shows only in the values: doubled keys, aliases, types. Not told of syntax errors.
 */
export function readFragment(fragment: Fragment, depth: number, report: Report): FragmentReading {
  return isNestedInOneLine(fragment) ? tooDeep(fragment) : parseFragment(fragment, depth, report);
}

/** As `readFragment`, of a text that is known to be nested no deeper than it may be. */
export function parseFragment(fragment: Fragment, depth: number, report: Report): FragmentReading {
  const {offset, source} = fragment;
  try {
    const document = parseDocument(source, {
      schema: 'failsafe',
      // The library compares each key with each other one; `placedMap` needs one look each.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const errors = document.errors.map(({pos: [start, end]}) => ({start: offset + start, end: offset + end}));
    // Of a damaged fragment the pieces are read again, and what is wrong with them is told then.
    const conversion = {offset, source, report: errors.length > 0 ? silence : report};
    return {errors, value: placed(document.contents, depth, conversion)};
  } catch (error) {
    // The library calls itself for each level, so thousands of open brackets exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    return tooDeep(fragment);
  }
}

/** An error like others: it may be text that only looks like lists, and what is around it can be read without it. */
function tooDeep(fragment: Fragment): FragmentReading {
  return {errors: [spanOfText(fragment)], tooDeep: true, value: null};
}

/**
 * What a broken part costs. In a list, and in the maps at the top of the file (`documents`, `agents`, `lanes` and the file
 * itself), it costs itself alone. In any other map it costs the whole map: an event that has lost its `status` says
 * something else than was written.
 */
export function standsAlone(depthOfMap: number): boolean {
  return depthOfMap < 2;
}

/** Reports to nobody. */
export const silence: Report = () => undefined;

interface Conversion {
  readonly offset: number;
  readonly source: string;
  readonly report: Report;
}

/** More lists or maps begun in one line than may stand in each other: the library takes the square of their number. */
const manyOnOneLine = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${limits.depth + 1}}`, 'm');

/** A row of dashes in the lines of a text, to rule it off, is none. */
function isNestedInOneLine({source}: Fragment): boolean {
  return (
    manyOnOneLine.test(source) &&
    linesOf({source}).some(({look, start}, index, lines) => {
      return look !== 'text' && manyOnOneLine.test(source.slice(start, lines[index + 1]?.start));
    })
  );
}

/** Without the space around it. */
export function spanOfText({source, offset}: Fragment): Span {
  return {start: offset + source.search(/\S|$/), end: offset + source.trimEnd().length};
}

/** The tags of the failsafe schema; any other one asks for a type that a timeline does not have. */
const knownTags = /^(?:!|tag:yaml\.org,2002:(?:str|seq|map))$/;

/** Null where a finding has cost the value. */
function placed(node: Node | null, depth: number, conversion: Conversion): Placed | null {
  if (node === null) return {kind: 'text', text: '', start: conversion.offset, end: conversion.offset};
  const span = spanOf(node, conversion);
  const {report} = conversion;
  if (isAlias(node)) report('alias', span, node.source);
  else if (node.tag !== undefined && !knownTags.test(node.tag)) {
    // The library counts a node from behind its tag.
    const start = startOfTag(conversion.source, span.start - conversion.offset) + conversion.offset;
    report('yaml-tag', {...span, start}, node.tag.replace('tag:yaml.org,2002:', '!!'));
  } else if (isScalar(node)) return {kind: 'text', text: textOf(node), ...span};
  else if (depth >= limits.depth) report('too-deep', span);
  else if (isMap(node)) return placedMap(node as Pairs, span, depth, conversion);
  else if (isSeq(node)) return placedList(node as YAMLSeq<Node | null>, span, depth, conversion);
  return null;
}

function startOfTag(source: string, nodeStart: number): number {
  const [tag = ''] = /!\S*\s*$/.exec(source.slice(Math.max(0, nodeStart - 100), nodeStart)) ?? [];
  return nodeStart - tag.length;
}

type Pairs = Pick<YAMLMap<Node, Node | null>, 'items'>;

function placedMap({items}: Pairs, span: Span, depth: number, conversion: Conversion): PlacedMap | null {
  const entries = new Map<string, PlacedEntry>();
  let whole = true;
  for (const {key, value} of items) {
    const keySpan = spanOf(key, conversion);
    if (!isScalar(key)) {
      conversion.report('yaml-syntax', keySpan);
      whole = false;
    } else if (entries.has(String(key.value))) {
      conversion.report('duplicate-key', keySpan, String(key.value));
      whole = false;
    } else {
      const nothing = {kind: 'text', text: '', start: keySpan.end, end: keySpan.end} as const;
      const read = value === null ? nothing : placed(value, depth + 1, conversion);
      if (read) entries.set(String(key.value), {key: keySpan, value: read});
      else whole = false;
    }
  }
  return whole || standsAlone(depth) ? {kind: 'map', entries, ...span} : null;
}

function placedList(list: YAMLSeq<Node | null>, span: Span, depth: number, conversion: Conversion): Placed {
  const items: Placed[] = [];
  for (const item of list.items) {
    const parts = isMap(item) ? partsOf(item as YAMLMap<Node, Node | null>, conversion) : [];
    const read =
      parts.length > 1
        ? parts.map(part => placedMap(part, part, depth + 1, conversion))
        : [placed(item, depth + 1, conversion)];
    for (const value of read) if (value) items.push(value);
  }
  return {kind: 'list', items, ...span};
}

/** The items that an item consists of, of which all but the first lack their dash: else an event would cost the next. */
function partsOf({items, range}: YAMLMap<Node, Node | null>, conversion: Conversion): (Pairs & Span)[] {
  const starts = forgottenStarts(items.map(keyOf));
  return [0, ...starts].map((from, part) => {
    const pair = items[from];
    const next = items[starts[part] ?? items.length];
    if (pair && part > 0) conversion.report('missing-dash', spanOf(pair.key, conversion));
    return {
      items: items.slice(from, starts[part]),
      start: conversion.offset + (pair?.key.range?.[0] ?? 0),
      end: conversion.offset + (next?.key.range?.[0] ?? range?.[1] ?? 0),
    };
  });
}

/** With the failsafe schema every scalar is a text, or nothing. */
function textOf({value}: Scalar): string {
  return typeof value === 'string' ? value : '';
}

function keyOf({key}: Pair<Node, Node | null>): string | undefined {
  return isScalar(key) ? textOf(key) : undefined;
}

function spanOf(node: Node, {offset}: Pick<Conversion, 'offset'>): Span {
  const [start, end] = node.range ?? [0, 0];
  return {start: offset + start, end: offset + end};
}
