/**
 * The bounds of a date by edtf.js, a second library that reads EDTF. In Node only: a browser would have to be served JSON as
 * modules for it, and ours has the engine of Node.
 */
import edtf, {defaults} from 'edtf';

export interface Opinion {
  readonly earliest: number;
  readonly latest: number;
}

// Times without a zone are placed as UTC, as ours are.
defaults.offset = false;

/** Undefined where it refuses the text. */
export function secondOpinion(text: string): Opinion | undefined {
  // Seasons within intervals, and doubted ones, are read only when asked for; but then ends that are not known are not.
  for (const settings of [{}, {seasonIntervals: true, seasonUncertainty: true}]) {
    try {
      const {min, max} = edtf(text, settings);
      return {earliest: min ?? -Infinity, latest: max ?? Infinity};
    } catch {
      continue;
    }
  }
  return undefined;
}
