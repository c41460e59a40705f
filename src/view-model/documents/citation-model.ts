/** The citations of a document as the panel “Cite” shows and gives them. Plain data; made by `element/citation.ts`. */

/** A stretch of a formatted citation. */
export interface CitationRun {
  readonly text: string;
  readonly italic?: boolean;
}

/** One thing to cite, in every form that it is given in. */
export interface Citation {
  /** For a footnote. */
  readonly note: readonly CitationRun[];
  readonly bibliography: readonly CitationRun[];
  /** The text of a file of CSL-JSON. */
  readonly cslJson: string;
  /** The text of a file of RIS. */
  readonly ris: string;
  /** For the file of RIS, with its ending. */
  readonly fileName: string;
}

export interface CitationModel {
  /** Null where the evidence names no place in the document. */
  readonly passage: Citation | null;
  readonly document: Citation;
}

/** The words of a citation, for where there is no italic. */
export function textOfRuns(runs: readonly CitationRun[]): string {
  return runs.map(({text}) => text).join('');
}
