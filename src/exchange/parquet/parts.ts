/** Which column of a file tells what. */
import type {SchemaTree} from 'hyparquet';
import {LoadError} from '../../load/load-error.js';
import {momentKind, type MomentKind} from './values.js';

/** Columns of which every value is read before anything is drawn. */
const INDEX_PARTS = [
  ...['earliest', 'latest', 'startEdge', 'endEdge', 'precision'],
  ...['status', 'lane', 'knownFrom'],
] as const;

/** Columns of which only those rows are read that are shown; the names are the keys of the file format. */
export const DETAIL_PARTS = [
  ...['title', 'date', 'calendar', 'outcome', 'outcomeKnown', 'agents', 'tags', 'text', 'image'],
  ...['known', 'evidence', 'relations'],
] as const;

export type IndexPart = (typeof INDEX_PARTS)[number];
export type DetailPart = (typeof DETAIL_PARTS)[number] | 'id';

/** The columns of a file by what they tell. */
export interface PartsOfFile {
  readonly index: ReadonlyMap<IndexPart, SchemaTree>;
  readonly details: ReadonlyMap<DetailPart, SchemaTree>;
  /** How the columns that tell moments do it. */
  readonly moments: ReadonlyMap<string, MomentKind>;
}

const MOMENTS = ['earliest', 'latest', 'knownFrom', 'known', 'date', 'outcomeKnown'];

/** Small letters without `_`, so that `start_edge` and `STARTEDGE` will do for `startEdge`. */
export const plainName = (name: string) => name.toLowerCase().replaceAll('_', '');

/** @throws LoadError `wrong-columns` that names the column. */
export function partsOf(schema: SchemaTree, url: string): PartsOfFile {
  const columns = new Map(schema.children.map(column => [plainName(column.element.name), column]));
  const pick = <Part extends string>(names: readonly Part[]) =>
    new Map(
      names.flatMap(name => {
        const column = columns.get(plainName(name));
        return column ? [[name, column] as const] : [];
      }),
    );
  const index = pick(INDEX_PARTS);
  const details = pick<DetailPart>([...DETAIL_PARTS, 'id']);
  // A column of days tells the same as the two together.
  const known = details.get('known');
  if (known && !index.has('knownFrom')) index.set('knownFrom', known);
  const moments = new Map<string, MomentKind>();
  for (const [part, column] of [...index, ...details]) {
    if (!MOMENTS.includes(part)) continue;
    const kind = momentKind(column);
    if (kind) moments.set(part, kind);
    else throw wrong(url, `column ${column.element.name} tells no dates or times`);
  }
  if (!details.has('title')) throw wrong(url, 'there is no column title');
  if (!index.has('earliest')) throw wrong(url, 'there is no column earliest');
  return {index, details, moments};
}

function wrong(url: string, why: string): LoadError {
  return new LoadError('wrong-columns', `${url} is not a timeline: ${why}`, {url});
}
