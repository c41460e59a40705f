/** Words of the panel “Cite”. It is loaded when a visitor opens evidence, and they with it. */
export interface CitationStrings {
  /** On the button that opens it and closes it. */
  readonly cite: string;
  /** Of the choice between the next two. */
  readonly what: string;
  readonly passage: string;
  readonly document: string;
  /** Over the words of a citation, and where it is said that they were copied. */
  readonly note: string;
  readonly bibliography: string;
  readonly copyNote: string;
  readonly copyBibliography: string;
  readonly copyCslJson: string;
  readonly copyRis: string;
  readonly saveRis: string;
  /** Beside the button that was pressed. */
  readonly done: string;
  /** The same for screen readers. What was copied: one of the names above, or that of a format. */
  readonly copied: (what: string) => string;
  /** The browser refused; the text is shown, and selected. */
  readonly notCopied: string;
  /** Of the field in which that text stands. */
  readonly textToCopy: string;
}
