/**
 * What stands around the classic script, so that nothing of it is evaluated where the tag is defined, where another copy
 * is on its way (`src/define-once.ts` leaves its promise under the same symbol), or where there are no custom elements.
 * When that other copy fails to load, this one steps in.
 * @param {string} tag
 * @returns {{banner: string, footer: string}} for a Rollup output of format `iife`
 */
export function classicGuard(tag) {
  const name = JSON.stringify(tag);
  const banner = `(function (run) {
  if (!globalThis.customElements || customElements.get(${name})) return;
  var other = globalThis[Symbol.for(${name})];
  if (other) other.then(undefined, function () { if (!customElements.get(${name})) run(); });
  else run();
})(function () {`;
  return {banner, footer: '});'};
}
