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

/** `chain`: the document and what it is a part of, outwards. Null for a document that has no part, and is none. */
export function treeOf(
  timeline: Timeline,
  chain: readonly SourceDocument[],
  locale: string,
): DocumentNode | null {
  const root = chain.at(-1);
  if (root === undefined) return null;
  // Each once: parts may go round in a circle, which the compiler reports.
  const placed = new Set<string>();
  const nodeOf = ({id, title, date}: SourceDocument): DocumentNode => {
    placed.add(id);
    const parts = timeline.documents.filter(({partOf, id: part}) => partOf === id && !placed.has(part));
    return {
      id,
      title,
      ...(date && {date: formatHistoricalDate(date, locale)}),
      events: new Set(citingsOf(timeline, id).map(({event}) => event)).size,
      isThis: id === chain[0]?.id,
      parts: parts.map(nodeOf),
    };
  };
  const tree = nodeOf(root);
  return tree.parts.length === 0 ? null : tree;
}
