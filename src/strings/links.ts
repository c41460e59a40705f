/** Words beside the link to a published document. */
export interface LinkStrings {
  /** Said of a PDF, in which the file tells the place, but not the page. */
  readonly atBeginning: string;
  /** What to do where the link does not lead to the passage. */
  readonly astray: {
    /** Over the rest, which is closed until somebody wants to know. */
    readonly question: string;
    /** The document opens, at another place. */
    readonly search: string;
    /** It is not there any more; `copy` is a link with the words of `keptCopy`. */
    readonly gone: (copy: string) => string;
    readonly keptCopy: string;
  };
}
