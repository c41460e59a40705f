/**
 * The reader for files about which there is something to say: it knows where everything stands, and goes on after syntax
 * errors. It is five to ten times slower than the fast one and brings a library of its own, so `compile` imports this module
 * only when it is needed.
 */
import type {Placed} from './placed.js';
import {parseFragment, silence} from './yaml-fragment.js';

export {namesDeclaredIn} from './declared-names.js';
export {recover} from './recovery.js';

/** Reads a text that the fast reader could read, and about which there is nothing to say that it did not say. */
export function readPlaced(text: string): Placed | null {
  return parseFragment({source: text, offset: 0}, 0, silence).value;
}
