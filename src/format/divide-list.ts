/** Divides a list that cannot be read as a whole at its dashes. */
import {chunksOf, spanOfLine, withoutDash, type Chunk} from './chunks.js';
import type {Path} from './finding.js';
import {columnOf} from './known-keys.js';
import {linesOf, mostFrequent, type Line} from './lines.js';
import type {Placed, PlacedList} from './placed.js';
import type {Recovery} from './recovery-reader.js';
import {spanOfText, type Fragment} from './yaml-fragment.js';

export function divideList(
  fragment: Fragment,
  lines: readonly Line[],
  path: Path,
  recovery: Recovery,
): PlacedList {
  const dashes = lines.filter(({look, tab}) => look === 'dash' && !tab);
  const column = mostFrequent(dashes.map(({indent}) => indent)) ?? 0;
  let afterStray = false;
  const starts = lines.filter((line, index) => {
    if (line.tab || line.look === 'bracket') return false;
    const dash = line.look === 'dash' && (index === 0 || line.indent < column + 2);
    const stray = line.look !== 'dash' && (index === 0 || (line.indent <= column && !afterStray));
    afterStray = stray || (afterStray && !dash);
    return dash || stray;
  });
  return listOf(chunksOf(fragment, starts), column, fragment, path, recovery);
}

/** @param column of the dashes. */
export function listOf(
  chunks: readonly Chunk[],
  column: number,
  fragment: Fragment,
  path: Path,
  recovery: Recovery,
): PlacedList {
  const items = chunks.flatMap(chunk =>
    chunk.first.look === 'dash'
      ? readItem(chunk, column, path, recovery)
      : [readStrayItem(chunk, path, recovery)],
  );
  return {kind: 'list', items: items.filter(item => item !== null), ...spanOfText(fragment)};
}

/** One item with its dash, which is more than one where a dash was forgotten in it. */
function readItem(chunk: Chunk, column: number, path: Path, recovery: Recovery): readonly (Placed | null)[] {
  const {report} = recovery;
  const isAside = chunk.first.indent !== column;
  if (chunk.first.tab) report('tab-indent', spanOfLine(chunk), true);
  else if (isAside) report('bad-indentation', spanOfLine(chunk), true);
  const {errors, value} = recovery.read(chunk, path);
  if (errors.length === 0) return value?.kind === 'list' ? value.items : [value];
  const item = withoutDash(chunk);
  const inside = [...path, 0];
  const lines = linesOf(item).filter(({look}) => look !== 'blank');
  const isFarther = lines[0]?.look === 'key' && lines[0].indent !== columnOf(lines, inside);
  if (isFarther && !chunk.first.tab && !isAside) report('bad-indentation', spanOfLine(chunk), true);
  return [recovery.divide(item, inside)];
}

/** Lines among the items, in the column of the dashes or left of it, that begin with none. */
function readStrayItem(chunk: Chunk, path: Path, recovery: Recovery): Placed | null {
  const {report, read, divide} = recovery;
  if (chunk.first.look === 'key') {
    report('missing-dash', spanOfLine(chunk));
    const {errors, value} = read(chunk, [...path, 0]);
    return errors.length > 0 ? divide(chunk, [...path, 0]) : value;
  }
  if (/^\s*-\S/.test(chunk.source)) report('missing-space', spanOfLine(chunk), '-', false);
  else report('yaml-syntax', spanOfLine(chunk));
  return null;
}
