/** Lines of YAML as the recovery sees them: where they begin, how far they are indented, and what they look like. */

export interface Line {
  /** Where the line begins in its fragment. */
  readonly start: number;
  /** Spaces before the first other character. */
  readonly indent: number;
  /** `bracket`: it begins with a closing one. `text`: it is a line of a text that `|` or `>` began. */
  readonly look: 'blank' | 'dash' | 'key' | 'bracket' | 'text' | 'other';
  /** There is a tab among what it is indented with. */
  readonly tab: boolean;
  /** Of a dash: the column of what follows it. */
  readonly contentIndent: number;
  /** It begins with a dash that lacks its space, before what looks like a key. */
  readonly glued: boolean;
  /** The key that it begins with, behind its dash if it has one, also within braces. */
  readonly key?: string | undefined;
  /** What stands behind the key, without a comment; empty where it is in the lines below. */
  readonly value: string;
}

/** A key, plain or in quotes, with its colon, which a space or the end of the line must follow. */
export const keyPattern =
  /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s"'#[\]{},&*!|>%@`-][^#\n:]*):(?=\s|$)/;

/** What begins a text that stands in the lines below. */
export const blockHeader = /^[|>](?:[+-]?[1-9]?|[1-9][+-])$/;

export function linesOf({source}: {readonly source: string}): Line[] {
  const lines: Line[] = [];
  let block: Block | undefined;
  for (let start = 0; start < source.length;) {
    const next = source.indexOf('\n', start) + 1 || source.length;
    const line = lineAt(source.slice(start, next), start);
    block = line.look === 'blank' ? block : goOn(block, line);
    lines.push(block?.column !== undefined && line.look !== 'blank' ? {...line, look: 'text'} : line);
    if (block?.column === undefined && blockHeader.test(line.value)) block = {parent: columnOfKey(line)};
    start = next;
  }
  return lines;
}

/** A text in the lines below a `|` or `>`. Its column is that of its first line: after a slip, the next key may be deeper too. */
interface Block {
  readonly parent: number;
  readonly column?: number;
}

function goOn(block: Block | undefined, {indent, tab}: Line): Block | undefined {
  if (!block) return undefined;
  const inside = block.column === undefined ? indent > block.parent : indent >= block.column;
  return inside && !tab ? {parent: block.parent, column: block.column ?? indent} : undefined;
}

function columnOfKey({indent, contentIndent, look, key}: Line): number {
  return look === 'dash' && key !== undefined ? contentIndent : indent;
}

function lineAt(text: string, start: number): Line {
  const indent = text.search(/[^ ]|$/);
  const rest = text.slice(indent).trim();
  const dash = /^-(?:[ \t]+(?=\S)|$)/.exec(rest)?.[0];
  const content = rest.slice(dash?.length ?? 0);
  const written = keyPattern.exec(content)?.[0];
  const key = written?.slice(0, -1) ?? (dash && /^\{\s*([\w-]+)\s*:/.exec(content)?.[1]);
  return {
    start,
    indent,
    look: lookOf(rest, dash !== undefined, written !== undefined),
    tab: text[indent] === '\t' && rest !== '',
    contentIndent: indent + Math.max(2, dash?.length ?? 0),
    glued: /^-[a-z]+\s*:/i.test(rest),
    key: key === undefined ? undefined : textOf(key),
    value: withoutComment(content.slice(written?.length ?? 0)),
  };
}

function withoutComment(text: string): string {
  return text.replace(/(?:^|\s)#.*$/, '').trim();
}

function lookOf(rest: string, dash: boolean, key: boolean): Line['look'] {
  if (rest === '' || rest.startsWith('#')) return 'blank';
  if (dash) return 'dash';
  if (/^[\]}]/.test(rest)) return 'bracket';
  return key ? 'key' : 'other';
}

/** A key without its quotes, if it has any. */
export function textOf(key: string): string {
  const written = key.trim();
  return /^(["']).*\1$/.test(written) ? written.slice(1, -1) : written;
}

/** The number that occurs most often, the first of them where several do. */
export function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | undefined;
  for (const [number, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = number;
  }
  return best;
}
