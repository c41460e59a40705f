/** The lines of a text that comes in pieces. */

/**
 * Whole lines, some at a time, without what ends them: `\n`, `\r\n`, or `\r` alone.
 *
 * @param chunks of the text, cut anywhere.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = '';
  // A `\r` at the end of a piece may be half of what ends the line.
  let held = '';
  for await (const chunk of chunks) {
    const text = held + chunk;
    held = text.endsWith('\r') ? '\r' : '';
    const lines = text.slice(0, text.length - held.length).split(/\r\n|\n|\r/);
    lines[0] = rest + (lines[0] ?? '');
    rest = lines.pop() ?? '';
    yield lines;
  }
  if (rest !== '') yield [rest];
}
