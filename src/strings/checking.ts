/** How many of the events of a large file have been checked. */
export type CheckingWords = (checked: number, total: number) => string;
