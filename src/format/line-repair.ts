/**
 * Tells what is wrong with a single value that YAML cannot read, and mends it where there is no doubt what was meant: mostly
 * a text that should have stood in quotes.
 */
import type {Path, Report, Span} from './finding.js';
import {isKeyAt} from './known-keys.js';
import {blockHeader, linesOf, type Line} from './lines.js';
import type {Placed} from './placed.js';
import type {Recovery} from './recovery-reader.js';
import type {Fragment, FragmentReading} from './yaml-fragment.js';

/**
 * @param fragment what follows the colon or the dash, up to the next key or item.
 * @returns null where it had to be left out.
 */
export function repairValue(fragment: Fragment, path: Path, recovery: Recovery): Placed | null {
  const lines = linesOf(fragment).filter(line => line.look !== 'blank');
  const tab = lines.find((line, index) => index > 0 && line.tab);
  const {report} = recovery;
  const value: Value = {
    fragment,
    lines,
    report,
    path,
    read: () => recovery.read(fragment, path),
    ...trimmed(fragment),
    single: lines.length === 1,
  };
  if (tab) {
    report('tab-indent', lineSpan(fragment, tab), false);
    return null;
  }
  const repair = repairs[value.text[0] ?? ''];
  return repair ? repair(value) : repairPlain(value);
}

interface Value {
  readonly fragment: Fragment;
  readonly report: Report;
  /** What YAML makes of it all the same. */
  readonly read: () => FragmentReading;
  readonly path: Path;
  readonly lines: readonly Line[];
  /** As written, without the space around it and without a comment behind it. */
  readonly text: string;
  readonly span: Span;
  /** Whether it stands in one line. Of more lines it is not certain that they belong together. */
  readonly single: boolean;
}

const repairs: Record<string, (value: Value) => Placed | null> = {
  '"': repairQuoted,
  "'": repairQuoted,
  '[': repairBrackets,
  '{': repairBrackets,
  ...Object.fromEntries(Array.from('%@`*&!|>,]}?#', character => [character, repairReserved])),
};

const quoted = {'"': /^"(?:[^"\\]|\\.)*"/s, "'": /^'(?:[^']|'')*'/};

function repairQuoted(value: Value): Placed | null {
  const {text, span, single, report, read} = value;
  const quote = text.startsWith('"') ? '"' : "'";
  const [closed] = quoted[quote].exec(text) ?? [];
  if (closed === undefined) {
    report('unclosed-quote', {start: span.start, end: span.start + 1}, single);
    return single ? textAt(span, text.slice(1)) : null;
  }
  if (closed.length < text.length) {
    if (!single) return give(value, 'yaml-syntax');
    // Behind the apostrophe in `'Kim's visit'` the word goes on; the quotes of `"Visit" or "trip"` belong to the text.
    const isOne = text.endsWith(quote) && /^\w/.test(text.slice(closed.length));
    const meant = isOne ? text.slice(1, -1) : text;
    report('text-after-quote', {start: span.start + closed.length, end: span.end}, meant);
    return textAt(span, meant);
  }
  const backslash = /\\(?![0abt\tnvfre "/\\N_LPxuU\r\n])/.exec(text);
  if (quote === "'" || !backslash) return give(value, 'yaml-syntax');
  report('bad-escape', {start: span.start + backslash.index, end: span.start + backslash.index + 2});
  return read().value;
}

function repairBrackets(value: Value): Placed | null {
  const {text, span, single, report, read} = value;
  const isOpen = !text.includes(text.startsWith('[') ? ']' : '}');
  if (!isOpen) return give(value, 'yaml-syntax');
  const {tooDeep, value: left} = read();
  if (tooDeep) report('too-deep', span);
  else report('unclosed-bracket', {start: span.start, end: span.start + 1}, single);
  return single ? left : null;
}

function repairReserved(value: Value): Placed | null {
  const [header = ''] = value.text.split('\n', 1);
  if (blockHeader.test(header.replace(/\s#.*/, '').trim())) return giveBlock(value);
  if (!value.single) return give(value, 'yaml-syntax');
  value.report('reserved-start', {start: value.span.start, end: value.span.start + 1}, value.text);
  return textAt(value.span, value.text);
}

/** A text below a `|` or `>`: what is wrong is the first of its lines that stands left of the others. */
function giveBlock(value: Value): null {
  const [, first, ...others] = value.lines;
  const slipped = others.find(line => line.indent < (first?.indent ?? 0));
  if (!slipped) return give(value, 'yaml-syntax');
  value.report('bad-indentation', lineSpan(value.fragment, slipped), false);
  return null;
}

function repairPlain(value: Value): Placed | null {
  const {text, span, lines, report, fragment, path} = value;
  const colon = text.search(/:(?=\s|$)/);
  const around = path.slice(0, -1);
  const key = lines.find((line, index) => index > 0 && line.key !== undefined && isKeyAt(around, line.key));
  if (key) {
    report('bad-indentation', lineSpan(fragment, key), false);
    return null;
  }
  if (colon === -1) return give(value, 'yaml-syntax');
  const meant = text
    .split('\n')
    .map(line => line.trim())
    .join(' ');
  report('unquoted-colon', {start: span.start + colon, end: span.start + colon + 1}, meant);
  return textAt(span, meant);
}

function give({span, report}: Value, code: 'yaml-syntax'): null {
  report(code, span);
  return null;
}

function textAt(span: Span, text: string): Placed {
  return {kind: 'text', text, ...span};
}

function trimmed({source, offset}: Fragment): {text: string; span: Span} {
  const start = source.search(/\S|$/);
  const text = source
    .slice(start)
    .replace(/\s#[^\n]*\s*$/, '')
    .trimEnd();
  return {text, span: {start: offset + start, end: offset + start + text.length}};
}

function lineSpan({source, offset}: Fragment, {start, indent}: Line): Span {
  const text = source.slice(start).split('\n', 1)[0] ?? '';
  return {
    start: offset + start + (text[indent] === '\t' ? 0 : indent),
    end: offset + start + text.trimEnd().length,
  };
}
