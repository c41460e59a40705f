/** The lines of each block of a text; blank lines part the blocks. However the file ends its lines. */
export function blocksOfLines(source: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of source.split(/\r\n|\r|\n/)) {
    if (line.trim() !== '') {
      if (block.length === 0) blocks.push(block);
      block.push(line);
    } else if (block.length > 0) {
      block = [];
    }
  }
  return blocks;
}
