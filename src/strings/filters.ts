/** Documents by their titles; `more` is the number of those that are not named. */
export interface NamedDocuments {
  readonly titles: readonly string[];
  readonly more: number;
}

/** Words of the filters and of documents among the events. They come with these. */
export interface FilterStrings {
  /** Name of the lane of the documents. */
  readonly documents: string;
  /** Of the line in which the filters stand. */
  readonly label: string;
  /** The filter by documents. */
  readonly attestedBy: (documents: NamedDocuments) => string;
  /** Takes it away. */
  readonly showAllEvents: string;
  /** Said by screen readers: how many events are shown, of how many, and as known on which day, if on one. */
  readonly status: (shown: number, total: number, documents: NamedDocuments, day: string | null) => string;
  /** In the place of the reader, of the event that is selected. */
  readonly notShown: string;
  /** In the place of the events: there are none of these documents, or none was known on that day. */
  readonly none: (documents: NamedDocuments) => string;
  readonly noneKnown: (documents: NamedDocuments, day: string) => string;
}
