/** Finds the links that close a circle, so that what must not go in a circle can do without them. */

export interface Link {
  readonly from: string;
  readonly to: string;
}

export interface Circle<L extends Link> {
  /** The link that comes back to where the circle began. */
  readonly closing: L;
  /** Along the circle, beginning and ending with the same id. */
  readonly ids: readonly string[];
}

/**
 * Walks depth first, in the order given, without calling itself: a chain may be as long as a file has events.
 */
export function findCircles<L extends Link>(links: readonly L[]): Circle<L>[] {
  const linksFrom = new Map<string, L[]>();
  for (const link of links) {
    const others = linksFrom.get(link.from);
    if (others) others.push(link);
    else linksFrom.set(link.from, [link]);
  }
  const circles: Circle<L>[] = [];
  const done = new Set<string>();
  for (const start of linksFrom.keys()) walk(start, linksFrom, done, circles);
  return circles;
}

function walk<L extends Link>(
  start: string,
  linksFrom: ReadonlyMap<string, readonly L[]>,
  done: Set<string>,
  circles: Circle<L>[],
): void {
  if (done.has(start)) return;
  const path = [{id: start, next: 0}];
  const positions = new Map([[start, 0]]);
  for (let here = path.at(-1); here; here = path.at(-1)) {
    const link = linksFrom.get(here.id)?.[here.next++];
    if (!link) {
      done.add(here.id);
      positions.delete(here.id);
      path.pop();
      continue;
    }
    const position = positions.get(link.to);
    if (position !== undefined) {
      circles.push({closing: link, ids: [...path.slice(position).map(({id}) => id), link.to]});
    } else if (!done.has(link.to)) {
      positions.set(link.to, path.length);
      path.push({id: link.to, next: 0});
    }
  }
}
