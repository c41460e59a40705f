import {ref} from 'lit/directives/ref.js';

/**
 * Custom properties of an element, set by script: the attribute `style`, with which Lit's own `styleMap` begins, is refused by
 * content security policies that allow no inline style. A template sets the same ones every time.
 */
export function setProperties(properties: Readonly<Record<`--${string}`, number | undefined>>) {
  return ref(element => {
    if (!(element instanceof HTMLElement)) return;
    for (const [name, value] of Object.entries(properties)) {
      if (value === undefined) element.style.removeProperty(name);
      else element.style.setProperty(name, String(value));
    }
  });
}
