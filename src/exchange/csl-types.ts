/**
 * CSL-JSON as citation managers read it: the types of the Citation Style Language's schema for input data (csl-data.json, CSL
 * 1.0.2), as far as documents of a timeline need them.
 */

/** All that the schema has. */
export const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

export type CslType = (typeof CSL_TYPES)[number];

/**
 * A name, whole. A file has names as they are shown, and which part of one is the family's cannot be told from it: “Kim Il Sung”
 * begins with it, “V. M. Molotov” ends with it, “Central Committee of the CPSU” has none. A name that is kept whole is sorted
 * under its first letter, one that is divided wrongly is wrong.
 */
export interface CslName {
  readonly literal: string;
}

/** Year, month and day, from the left. A year before the era is negative, and there is none between -1 and 1. */
export type CslDateParts = readonly [year: number, month?: number, day?: number];

export interface CslDate {
  /** One date, or the first and the last of a span. */
  readonly 'date-parts'?: readonly [CslDateParts] | readonly [CslDateParts, CslDateParts];
  /** 1 is spring, 4 winter; of the year in the parts. */
  readonly season?: number;
  /** It is approximate, or uncertain. */
  readonly circa?: boolean;
  /** In words, and then nothing else. */
  readonly literal?: string;
}

export interface CslItem {
  /** The document's, also where a passage of it is cited. */
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  /** What kind of document it is, where the type does not say it. */
  readonly genre?: string;
  readonly author?: readonly CslName[];
  readonly recipient?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly issued?: CslDate;
  /** The outermost document that it is a part of. */
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  /** BCP 47, of the original. */
  readonly language?: string;
  readonly URL?: string;
  /** Of a passage: the place in words. */
  readonly locator?: string;
  /** Of a passage: the page of a PDF. */
  readonly page?: string;
  /** Sentences in one line. */
  readonly note?: string;
}
