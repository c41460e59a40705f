/** A document among those that it is a part of, and that are parts of it: report, draft resolution, draft cable. */
import type {SourceDocument, Timeline} from '../../model/timeline.js';
import {formatHistoricalDate} from '../../model/words/format-historical-date.js';
import {citingsOf} from './passages.js';

export interface DocumentNode {
  readonly id: string;
  readonly title: string;
  /** In words, its own. */
  readonly date?: string;
  /** How many events cite it, parts not counted. */
  readonly events: number;
  /** It is the document whose page this is. */
  readonly isThis: boolean;
  /** In the order of the file. */
  readonly parts: readonly DocumentNode[];
}

/** Deeper than any archive’s; a page of thousands of lists within lists no browser draws. */
const MOST_LEVELS = 32;
/** So that a document far down has some of its parts in the tree as well. */
const MOST_ABOVE = MOST_LEVELS / 2;

/** `chain`: the document and what it is a part of, outwards. Null for a document that has no part, and is none. */
export function treeOf(
  timeline: Timeline,
  chain: readonly SourceDocument[],
  locale: string,
): DocumentNode | null {
  const root = chain[Math.min(chain.length - 1, MOST_ABOVE)];
  if (root === undefined) return null;
  const partsOf = partsIn(timeline);
  // Each once: parts may go round in a circle, which the compiler reports.
  const placed = new Set<string>();
  const nodeOf = ({id, title, date}: SourceDocument, level: number): DocumentNode => {
    placed.add(id);
    const parts = level === MOST_LEVELS ? [] : (partsOf.get(id) ?? []).filter(part => !placed.has(part.id));
    return {
      id,
      title,
      ...(date && {date: formatHistoricalDate(date, locale)}),
      events: new Set(citingsOf(timeline, id).map(({event}) => event)).size,
      isThis: id === chain[0]?.id,
      parts: parts.map(part => nodeOf(part, level + 1)),
    };
  };
  const tree = nodeOf(root, 1);
  return tree.parts.length === 0 ? null : tree;
}

type PartsById = ReadonlyMap<string, readonly SourceDocument[]>;

const parts = new WeakMap<Timeline, PartsById>();

/** By the id of what they are parts of; made once a timeline. */
function partsIn(timeline: Timeline): PartsById {
  let byWhole = parts.get(timeline);
  if (byWhole === undefined) {
    byWhole = partsByWhole(timeline.documents);
    parts.set(timeline, byWhole);
  }
  return byWhole;
}

function partsByWhole(documents: readonly SourceDocument[]): PartsById {
  const byWhole = new Map<string, SourceDocument[]>();
  for (const document of documents) {
    if (document.partOf === undefined) continue;
    const known = byWhole.get(document.partOf);
    if (known === undefined) byWhole.set(document.partOf, [document]);
    else known.push(document);
  }
  return byWhole;
}
