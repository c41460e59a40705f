/** What the bench measures against, and what `npm test` holds. */

/** Bytes of script, gzipped. */
export const SCRIPT_BOUNDS = {
  /** Without which the first events do not appear. */
  firstEvents: 50_000,
  /** Fetched before the picture can be operated. */
  interactive: 150_000,
} as const;
