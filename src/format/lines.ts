/** Lines of YAML as the recovery sees them: where they begin, how far they are indented, and what they look like. */

export interface Line {
  /** Where the line begins in its fragment. */
  readonly start: number;
  /** Spaces before the first other character. */
  readonly indent: number;
  /** `bracket`: it begins with a closing one. */
  readonly look: 'blank' | 'dash' | 'key' | 'bracket' | 'other';
  /** There is a tab among what it is indented with. */
  readonly tab: boolean;
  /** Of a dash: the column of what follows it. */
  readonly contentIndent: number;
}

/** A key, plain or in quotes, with its colon, which a space or the end of the line must follow. */
export const keyPattern =
  /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s"'#[\]{},&*!|>%@`-][^#\n:]*):(?=\s|$)/;

export function linesOf({source}: {readonly source: string}): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < source.length;) {
    const next = source.indexOf('\n', start) + 1 || source.length;
    lines.push(lineAt(source.slice(start, next), start));
    start = next;
  }
  return lines;
}

function lineAt(text: string, start: number): Line {
  const indent = text.search(/[^ ]|$/);
  const rest = text.slice(indent).trim();
  const dash = /^-(?:[ \t]+(?=\S)|$)/.exec(rest)?.[0];
  return {
    start,
    indent,
    look: lookOf(rest, dash !== undefined),
    tab: text[indent] === '\t' && rest !== '',
    contentIndent: indent + Math.max(2, dash?.length ?? 0),
  };
}

function lookOf(rest: string, dash: boolean): Line['look'] {
  if (rest === '' || rest.startsWith('#')) return 'blank';
  if (dash) return 'dash';
  if (/^[\]}]/.test(rest)) return 'bracket';
  return keyPattern.test(rest) ? 'key' : 'other';
}

/** A key without its quotes, if it has any. */
export function textOf(key: string): string {
  const written = key.trim();
  return /^(["']).*\1$/.test(written) ? written.slice(1, -1) : written;
}
