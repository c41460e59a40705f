import type {Evidence, SourceDocument, Timeline} from '../model/timeline.js';
import {formatHistoricalDate} from '../model/words/format-historical-date.js';
import {textOfRuns} from '../view-model/documents/citation-model.js';
import {citedOf, sentence, undatedWords, type Cited} from './cited.js';
import {ended, joined, plain, titled} from './clauses.js';
import {cslDate} from './csl-date.js';
import type {CslDate, CslItem, CslName} from './csl-types.js';

/**
 * A document, or a passage in it, as an item of CSL-JSON. A part without a date of its own has no date in numbers: its
 * `issued` says in words what it came with.
 */
export function cslItem(document: SourceDocument, timeline: Timeline, passage?: Evidence): CslItem {
  const cited = citedOf(document, timeline, passage);
  const issued = issuedOf(cited);
  return {
    id: cited.id,
    type: cited.type,
    title: cited.title,
    ...present({
      genre: cited.genre,
      'container-title': cited.wholes.at(-1)?.title,
      'collection-title': cited.collection,
      publisher: cited.publisher,
      number: cited.number,
      archive: cited.archive,
      archive_location: cited.location,
      language: cited.language,
      URL: cited.url,
      locator: cited.locator,
      page: cited.page?.toString(),
      note: noteOf(cited, issued),
    }),
    ...(issued && {issued}),
    ...namesOf('author', cited.authors),
    ...namesOf('recipient', cited.recipients),
    ...namesOf('translator', cited.translator === undefined ? [] : [cited.translator]),
  };
}

/** As a file of CSL-JSON, which is a list also where it has only one item. */
export function cslJsonOf(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

function issuedOf(cited: Cited): CslDate | undefined {
  if (cited.date) return cslDate(cited.date);
  const literal = undatedWords(cited);
  return literal === undefined ? undefined : {literal};
}

function namesOf<Role extends string>(
  role: Role,
  names: readonly string[],
): Partial<Record<Role, CslName[]>> {
  return names.length === 0 ? {} : ({[role]: names.map(literal => ({literal}))} as Record<Role, CslName[]>);
}

/** What CSL has no field for: also in which way a date is doubtful. */
function noteOf(cited: Cited, issued: CslDate | undefined): string | undefined {
  const {date, state, datedBy, wholes, note, credit, rights} = cited;
  const between = wholes.slice(0, -1).map(({title}) => joined('', [plain('Part of '), titled(title, false)]));
  const sentences = [
    date && issued?.circa && sentence(`Date: ${formatHistoricalDate(date, 'en')}`),
    state && sentence(state.charAt(0).toUpperCase() + state.slice(1)),
    datedBy && 'Bears no date of its own.',
    ...between.map(clause => textOfRuns(ended(clause))),
    ...[note, credit, rights].map(text => text && sentence(text)),
  ].filter(text => text !== undefined);
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

/** Without the keys that hold nothing. */
function present<T extends Readonly<Record<string, string | undefined>>>(
  texts: T,
): {[Key in keyof T]?: string} {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as never;
}
