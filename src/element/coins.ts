/** The attribute `coins`: a chunk of its own, since most pages do not set it. */
import {coinsOf} from '../exchange/coins.js';
import {cslItem} from '../exchange/csl-json.js';
import type {Timeline} from '../model/timeline.js';

/** For each document the `title` of its span, in the order of the file. */
export function coinsOfDocuments(timeline: Timeline): readonly string[] {
  return timeline.documents.map(document => coinsOf(cslItem(document, timeline)));
}
