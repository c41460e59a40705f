/**
 * Checks one part of a file (an event, a document …) against its schema. What is wrong is reported and taken out, with as
 * little around it as honesty allows: a bad value goes alone, unless the map it stands in would then say something else than
 * was written (`kinds` tells which keys those are); an item of a list leaves a hole, so that the others keep their index.
 */
import * as v from 'valibot';
import type {Path, Report} from './finding.js';
import {emptyMap, isList, isMap, keysOf, put} from './plain.js';
import {pathOf, reportIssue, type PartToCheck} from './report-issue.js';
import {kindAt, kinds, type Kind} from './schema.js';

/** Null where nothing could be kept. */
export function checkPart<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  part: PartToCheck,
  report: Report,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, value, {abortPipeEarly: true});
  if (result.success) return result.output;
  const rest = copyOf(value);
  let lost = false;
  for (const issue of result.issues) {
    reportIssue(issue, part, report);
    lost = !takeOut(rest, pathOf(issue), part) || lost;
  }
  // All that was wrong is out by now, so that the second reading finds nothing more.
  return lost ? null : checkPart(schema, rest, part, report);
}

/** Whether the part can do without what stands at `path`. */
function takeOut(part: unknown, path: Path, {kind, fallbacks}: PartToCheck): boolean {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1] ?? '';
    const fallback = length === 1 ? fallbacks.get(key) : undefined;
    if (fallback && isMap(part)) {
      Object.assign(part, {[key]: fallback.value});
      return true;
    }
    if (!isEssential(key, kindAt(path.slice(0, length - 1), kind))) {
      remove(part, path.slice(0, length));
      return true;
    }
  }
  return false;
}

function isEssential(key: string | number, kind: Kind): boolean {
  return (kinds[kind].essential as readonly (string | number)[]).includes(key);
}

function remove(part: unknown, path: Path): void {
  let owner = part;
  let inside = part;
  let last: string | number | undefined;
  for (const step of path) {
    // A list of one may be written as that one, and a map as a text: then there is less to step into.
    if (typeof step === 'number' && !isList(inside)) continue;
    if (!isMap(inside) && !isList(inside)) break;
    [owner, last] = [inside, step];
    inside = (inside as Record<string | number, unknown>)[step];
  }
  if (last === undefined) return;
  if (isList(owner)) (owner as unknown[])[Number(last)] = undefined;
  else if (typeof path.at(-1) === 'number') Object.assign(owner as object, {[last]: [undefined]});
  else Reflect.deleteProperty(owner as object, last);
}

function copyOf(value: unknown): unknown {
  if (isList(value)) return value.map(copyOf);
  if (!isMap(value)) return value;
  const copy = emptyMap<unknown>();
  for (const key of keysOf(value)) put(copy, key, copyOf(value[key]));
  return copy;
}
