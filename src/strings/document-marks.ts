/** Words for documents that are shown among the events. */
export interface DocumentMarkStrings {
  /** In the place of a status. */
  readonly document: string;
  /** Name of their lane. */
  readonly lane: string;
  /** Of a part that has the date of its whole. */
  readonly datedByWhole: string;
}
