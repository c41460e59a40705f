/** Turns what the schema library finds into findings of ours: the schemas carry our codes as their messages. */
import type {BaseIssue} from 'valibot';
import {atKey, atValue, type Path, type Report} from './finding.js';
import {isList, shapeOf, type Shape} from './plain.js';
import {badCharacterOf} from './prepare-text.js';
import {isEmpty} from './schema-parts.js';
import {kindAt, kinds, type Kind} from './schema.js';
import {slugOf} from './slug.js';
import type {Role} from './wrong-type-words.js';

export interface PartToCheck {
  readonly kind: Kind;
  /** Where the part stands in the file. */
  readonly path: Path;
  /** What is shown in place of a required value that is missing or bad, so that it need not cost the whole part. */
  readonly fallbacks: ReadonlyMap<string | number, Fallback>;
  /** Whether a text is the id of a document, which may stand where an address should. */
  readonly isDocument?: (id: string) => boolean;
}

export interface Fallback {
  readonly value: string;
  /** For the message: what is done instead. */
  readonly told: string;
}

/** Relative to the part that was checked. */
export function pathOf(issue: BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)));
}

export function reportIssue(issue: BaseIssue<unknown>, part: PartToCheck, report: Report): void {
  const inPart = pathOf(issue);
  const path = [...part.path, ...inPart];
  const key = path.findLast(step => typeof step === 'string') ?? part.kind;
  const own = inPart.at(-1);
  const kind = kindAt(inPart.slice(0, -1), part.kind);
  if (issue.message === 'unknown-key') {
    report('unknown-key', atKey(...path), key, kinds[kind].known);
  } else if (issue.input === undefined) {
    reportMissing(key, kind, path.slice(0, -1), part, report);
  } else if (!isEmpty(issue.input)) {
    reportValue(issue, key, part, report);
  } else if (typeof own === 'string' && isNeeded(own, kind, inPart, part)) {
    reportMissing(key, kind, path, part, report);
  } else {
    report('empty-value', atKey(...path), key);
  }
}

/** Whether its absence would be an error too. */
function isNeeded(key: string, kind: Kind, path: Path, {fallbacks}: PartToCheck): boolean {
  return (
    (path.length === 1 && fallbacks.has(key)) || (kinds[kind].essential as readonly string[]).includes(key)
  );
}

function reportMissing(key: string, kind: Kind, place: Path, part: PartToCheck, report: Report): void {
  if (kind === 'image' && key === 'alt') report('missing-alt', atKey(...place));
  else report('missing-key', atKey(...place), key, kind, part.fallbacks.get(key)?.told);
}

function reportValue(issue: BaseIssue<unknown>, key: string, part: PartToCheck, report: Report): void {
  const place = atValue(...part.path, ...pathOf(issue));
  const value = typeof issue.input === 'string' ? issue.input : '';
  switch (issue.message) {
    case 'bad-choice': {
      const choices = Array.from((issue.expected ?? '').matchAll(/"([^"]+)"/g), ([, choice = '']) => choice);
      if (value === '') report('wrong-type', place, key, 'word', shapeOf(issue.input));
      else report('bad-choice', place, value, choices);
      return;
    }
    case 'bad-number':
      return report('bad-number', place, key, value);
    case 'bad-url':
      return report('bad-url', place, value, false, part.isDocument?.(value));
    case 'bad-tag':
      return report('bad-tag', place, value, slugOf(value));
    case 'bad-language':
      return report('bad-language', place, value);
    case 'bad-character':
      return report('bad-character', place, badCharacterOf(value)?.charCodeAt(0) ?? 0, true);
    default:
      return report(
        'wrong-type',
        place,
        key,
        expected[issue.type] ?? 'text',
        shapeOf(issue.input),
        roleOf(issue, part),
      );
  }
}

const expected: Partial<Record<string, Shape>> = {string: 'text', custom: 'map', array: 'list'};

/** In what part the value stands where it does, by which the words name it. */
function roleOf({path}: BaseIssue<unknown>, {kind, path: place}: PartToCheck): Role {
  const last = path?.at(-1);
  if (!last) {
    if (typeof place.at(-1) === 'number') return 'item';
    return kind === 'agents' || kind === 'documents' ? kind : 'value';
  }
  if (typeof last.key !== 'number') return 'value';
  return isList(path?.at(-2)?.value) ? 'item' : 'one-or-many';
}
