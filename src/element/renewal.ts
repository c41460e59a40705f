/** Milliseconds between two times that a file is opened anew by itself: some hosts have two states of one at the same time. */
const PAUSE = 60_000;

interface Renewal {
  readonly since: number;
  readonly done: Promise<void>;
}

const renewals = new WeakMap<() => Promise<void>, Renewal>();

/** Opens what was replaced anew, once for all who come upon it. */
export function renewal(open: () => Promise<void>): Promise<void> {
  const last = renewals.get(open);
  if (last && performance.now() < last.since + PAUSE) return last.done;
  const next = {since: performance.now(), done: open()};
  renewals.set(open, next);
  return next.done;
}
