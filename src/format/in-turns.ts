/** Compiling with rests, for a page or a worker that has something else to do meanwhile. Loaded only for large files. */
import type {Pacer, Work} from './work.js';

/** How far the checking of a file is. */
export interface Progress {
  /** Of the events, as many as the work that is done would be enough for. */
  readonly checked: number;
  /** Events in the file. */
  readonly total: number;
}

/** Told how far the work is; what it promises is waited for. */
export type Turn = (progress: Progress) => Promise<void> | undefined;

/** Phases that take up each event once. */
const PHASES = 5;
/** Milliseconds; at sixty pictures a second, there are sixteen for each. */
const AT_A_STRETCH = 10;

/** For one compilation: leaves its phases every ten milliseconds or so. Rejecting, `turn` ends the work. */
export function inTurns(turn: Turn): Pacer {
  let pieces = 0;
  let events = 0;
  const rest = (): Promise<void> | undefined => {
    const checked = Math.min(Math.floor(pieces / PHASES), events);
    return turn({checked, total: events});
  };
  return {
    rest,
    async run<Result>(work: Work<Result>, total: number): Promise<Result> {
      events = total;
      let since = performance.now();
      for (;;) {
        const next = work.next();
        if (next.done) return next.value;
        pieces += 1;
        if (performance.now() - since < AT_A_STRETCH) continue;
        await rest();
        since = performance.now();
      }
    },
  };
}
