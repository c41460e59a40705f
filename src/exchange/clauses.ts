/** Pieces of a citation, and the marks between them. American punctuation: commas and full stops go inside quotation marks. */
import type {CitationRun} from '../view-model/documents/citation-model.js';

/** What stands between two marks. */
export interface Clause {
  readonly runs: readonly CitationRun[];
  /** Quotation marks that close it, and that the next mark goes before. */
  readonly closing?: string;
}

/** A straight mark opens a quotation only where a word begins: elsewhere it is a sign for inches. */
const QUOTED = /“([^“”]*)”|(^|[\s([—–-])"([^"]*)"/g;

/** Whose full stop is theirs at the end of a title, too. Of others, and of what has capitals between stops, a rule tells. */
const ABBREVIATED = /(?:^|\P{L})(?:bros|co|corp|dept|dr|etc|ff|gov|inc|jr|ltd|seq|sr|vol)\.$/iu;

export function plain(text: string): Clause {
  return {runs: [{text}]};
}

/** A title in italics, or in quotation marks; what it quotes itself then has single ones. */
export function titled(title: string, italic: boolean): Clause {
  const words = withoutStop(title);
  if (italic) return {runs: [{text: words, italic}]};
  const inner = words.replace(
    QUOTED,
    (_, curly?: string, before?: string, straight?: string) => `${before ?? ''}‘${curly ?? straight ?? ''}’`,
  );
  // What closes a quotation at the end of the title, the mark goes before as well.
  return /["”]$/.test(words) && inner.endsWith('’')
    ? {runs: [{text: `“${withoutStop(inner.slice(0, -1))}`}], closing: '’”'}
    : {runs: [{text: `“${inner}`}], closing: '”'};
}

/**
 * The full stop that ends a text as a sentence gives way to the marks of the citation. That of an abbreviation stays, as far as
 * it is known by its look: one letter, as in “D.P.R.K.”, or one of the words above. Others lose it.
 */
export function withoutStop(text: string): string {
  return /(?:\p{L}{2}|\p{N})\.$/u.test(text) && !ABBREVIATED.test(text) ? text.slice(0, -1) : text;
}

/** Whether a full stop after it would be one too many. */
export function endsInMark(text: string): boolean {
  return /[.?!…。][’”"»]*$/.test(text);
}

/** The clauses as one, with a mark and a space between each two. */
export function joined(separator: '' | ', ' | '; ', clauses: readonly Clause[]): Clause {
  const runs = clauses.flatMap((clause, i): readonly CitationRun[] =>
    i === clauses.length - 1 ? clause.runs : separated(clause, separator),
  );
  const {closing} = clauses.at(-1) ?? {};
  return {runs: merged(runs), ...(closing !== undefined && {closing})};
}

/** With its full stop, unless it ends in a mark that makes one needless. */
export function ended({runs, closing = ''}: Clause): CitationRun[] {
  const stop = endsInMark(runs.at(-1)?.text ?? '') ? '' : '.';
  return merged([...runs, {text: stop + closing}]);
}

function separated({runs, closing = ''}: Clause, separator: string): readonly CitationRun[] {
  // Only what is lighter than a quotation mark goes before it.
  return [...runs, {text: separator.startsWith(';') ? closing + separator : markBefore(closing, separator)}];
}

function markBefore(closing: string, separator: string): string {
  return separator.charAt(0) + closing + separator.slice(1);
}

/** Neighbours of one kind are one; what is empty is none. */
function merged(runs: readonly CitationRun[]): CitationRun[] {
  const all: CitationRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.text === '') continue;
    if (last && last.italic === run.italic) all[all.length - 1] = {...last, text: last.text + run.text};
    else all.push(run);
  }
  return all;
}
