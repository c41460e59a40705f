/**
 * The one Trusted Types policy of the element, `cold-war-timeline`, which a strict page allows by its name. It serves Lit too, to which
 * the build gives it (`build/lit-transform.mjs`): a second one of the same name would throw.
 */

interface Rules {
  createHTML(markup: string): string;
  createScriptURL(url: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Rules): Rules;
}

/** Where the worker's script is; null in the classic script, which is a single file. */
export const COMPILE_WORKER: string | null = new URL('./element/compile-worker.ts', import.meta.url).href;

/** Undefined where the browser knows no Trusted Types. What it makes are strings only by their types. */
export const policy = (globalThis as {trustedTypes?: Factory}).trustedTypes?.createPolicy(
  'cold-war-timeline',
  {
    // Of Lit, which asks for templates that stand in the script and for nothing else.
    createHTML: markup => markup,
    // No other script is started.
    createScriptURL: url => (url === COMPILE_WORKER ? url : ''),
  },
);
