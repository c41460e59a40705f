/** Which relation a node on the canvas belongs to. Apart from the arrows themselves, which are loaded when there are any. */

export interface ArrowTarget {
  /** Of the arrow. */
  readonly key: string;
  /** The event at the end that is out of view, to which the arrow leads; null where both ends are in view. */
  readonly there: string | null;
}

const targets = new WeakMap<Element, () => ArrowTarget>();

/** `tell` is asked when something happens there. */
export function becomeTarget(element: Element, tell: () => ArrowTarget): void {
  targets.set(element, tell);
}

export function arrowAt(node: EventTarget | null | undefined): ArrowTarget | null {
  const group = node instanceof Element ? node.closest('.arrow') : null;
  return (group && targets.get(group)?.()) ?? null;
}
