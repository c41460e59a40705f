/** The nearest box around an element that scrolls its content up and down, through slots and shadow roots; else the page. */
export function scrollerOf(element: Element): Element {
  for (let outer = outerOf(element); outer; outer = outerOf(outer)) {
    if (outer.scrollHeight > outer.clientHeight && /^(?:auto|scroll|overlay)$/.test(overflowOf(outer)))
      return outer;
  }
  const {ownerDocument} = element;
  return ownerDocument.scrollingElement ?? ownerDocument.documentElement;
}

/** What is written on the body scrolls the page. */
function overflowOf(element: Element): string {
  return element === element.ownerDocument.body ? 'visible' : getComputedStyle(element).overflowY;
}

function outerOf(element: Element): Element | null {
  const {assignedSlot, parentElement} = element;
  if (assignedSlot ?? parentElement) return assignedSlot ?? parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
