/** What is used of edtf.js, which has no types. */
declare module 'edtf' {
  interface ReadDate {
    /** UTC milliseconds; null where an end is not known, NaN where no `Date` holds it. */
    readonly min: number | null;
    readonly max: number | null;
  }
  interface Settings {
    seasonIntervals?: boolean;
    seasonUncertainty?: boolean;
  }
  export default function edtf(text: string, settings?: Settings): ReadDate;
  /** `offset: true` places a time without one in the zone of the machine. */
  export const defaults: {offset: boolean};
}
