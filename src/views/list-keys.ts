/** An entry of the event list, where the focus can stop. */
export const ENTRY_STOP = '.entry';

/** Home and End go to the first and the last of the stops in what listens, from any other of these. `stops`: a CSS selector. */
export function moveByKey(stops: string): (event: KeyboardEvent) => void {
  return event => {
    const {key, target, currentTarget} = event;
    if (key !== 'Home' && key !== 'End') return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (!(target instanceof HTMLElement && currentTarget instanceof HTMLElement)) return;
    if (!target.matches(stops)) return;
    const all = currentTarget.querySelectorAll<HTMLElement>(stops);
    event.preventDefault();
    all[key === 'Home' ? 0 : all.length - 1]?.focus();
  };
}
