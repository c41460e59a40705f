/** The head of a table's timeline, from a file of its own. */
import {compileHeadFile} from '../../format/compile-head.js';
import type {CompiledHead} from '../../format/compile-rows.js';
import {emptyMap, type Plain, type PlainMap} from '../../format/plain.js';

/** @param title where the file has none. */
export function readHead(text: string, title: string): Promise<CompiledHead> {
  return compileHeadFile(text, headDefaults(title));
}

/** What a head need not say. */
export function headDefaults(title: string): PlainMap {
  return Object.assign(emptyMap<Plain>(), {version: '1', title});
}
