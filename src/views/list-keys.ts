/** The button that opens and closes a section of a long list. */
export const SECTION_BUTTON = 'period-button';
/** Where the focus can stop. */
const STOPS = `.${SECTION_BUTTON}, .entry`;

/** In the event lists within a root, Home and End go to the first and the last that can be opened, from any other of these. */
export function listenToListKeys(root: Node): void {
  root.addEventListener('keydown', event => moveByKey(event as KeyboardEvent));
}

function moveByKey(event: KeyboardEvent): void {
  const {key, target} = event;
  if (key !== 'Home' && key !== 'End') return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement) || !target.matches(STOPS)) return;
  const all = target.closest('[part~=list]')?.querySelectorAll<HTMLElement>(STOPS) ?? [];
  event.preventDefault();
  all[key === 'Home' ? 0 : all.length - 1]?.focus();
}
