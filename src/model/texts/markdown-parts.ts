/** The parts of one block of a Markdown text: what of it is a heading, what is words of a paragraph. */
export interface MarkdownPart {
  /** Of a heading, from 1; null for words. */
  readonly level: number | null;
  readonly lines: readonly string[];
}

/** Headings need no blank line before or after them; rules between paragraphs are left out. */
export function partsOf(block: readonly string[]): readonly MarkdownPart[] {
  const parts: MarkdownPart[] = [];
  let words: string[] = [];
  const endWords = (level: number | null = null) => {
    if (words.length > 0 && !isRule(words)) parts.push({level, lines: words});
    words = [];
  };
  for (const line of block) {
    const heading = headingOf(line);
    const underline = words.length > 0 && !beginsItem(words[0]!) ? UNDERLINE.exec(line)?.[1] : undefined;
    if (heading !== null) {
      endWords();
      parts.push(heading);
    } else if (underline !== undefined) {
      endWords(underline.startsWith('=') ? 1 : 2);
    } else {
      words.push(line);
    }
  }
  endWords();
  return parts;
}

/**
 * The lines of a paragraph without its number, where it is written in front: the files of a project often count their
 * paragraphs so. Another number is text, and so is that of a list that goes on.
 */
export function withoutNumber(lines: readonly string[], number: number): readonly string[] {
  const [first = '', ...others] = lines;
  const [marker = ''] = NUMBER.exec(first) ?? [];
  if (Number.parseInt(marker, 10) !== number || marker === first) return lines;
  if (others.some(line => Number.parseInt(NUMBER.exec(line)?.[0] ?? '', 10) === number + 1)) return lines;
  return [first.slice(marker.length), ...others.map(line => outdented(line, marker.length))];
}

const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const NUMBER = /^ {0,3}\d{1,9}[.)](?:[ \t]+|$)/;

function headingOf(line: string): MarkdownPart | null {
  const [opening, marks] = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line) ?? [];
  if (opening === undefined) return null;
  const title = line
    .slice(opening.length)
    .trim()
    .replace(/(?:^|[ \t])#+$/, '');
  return {level: marks!.length, lines: [title]};
}

function beginsItem(line: string): boolean {
  return /^ {0,3}(?:[-+*>]|\d{1,9}[.)])/.test(line);
}

function isRule(lines: readonly string[]): boolean {
  return lines.length === 1 && /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(lines[0]!);
}

/** Hanging lines of a numbered paragraph are indented as its first words are. */
function outdented(line: string, width: number): string {
  const indent = line.length - line.trimStart().length;
  return line.slice(Math.min(width, indent));
}
