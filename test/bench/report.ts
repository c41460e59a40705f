/** The results as tables in Markdown, which a terminal shows as well as a page. */
import {kilobytes, milliseconds, type Row, rowsOf, type Results} from './bounds.js';
import type {Frames} from './frames.js';
import type {Growth} from './growth.js';
import {SIDES} from './sides.js';

export function report(results: Results): string {
  const rows = rowsOf(results);
  return [
    table(['what', 'here', 'beside it', 'bound', ''], rows.map(cellsOf)),
    table(
      [
        '',
        'events',
        'first drawing',
        'pan: median / 95 % / worst',
        'zoom: median / 95 % / worst',
        'memory',
        'nodes',
        'bytes',
      ],
      results.growth.map(growthCells),
    ),
  ].join('\n');
}

const [BEGIN, END] = ['<!-- measured -->', '<!-- end of what was measured -->'];

/** A page with other results between its two comments. Throws where it has no such comments. */
export function withTables(page: string, results: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The page has no ${BEGIN} before an ${END}.`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${results.trim()}\n\n${page.slice(to)}`;
}

function cellsOf({what, ours, beside, bound, holds}: Row): string[] {
  return [what, ours, beside, bound, holds ? 'holds' : '**does not hold**'];
}

export function growthCells({side, source, count, cost}: Growth): string[] {
  const name = side === 'ours' ? `this, ${source}` : SIDES[side].title;
  if (!cost) return [name, count.toLocaleString('en'), 'out of patience', '–', '–', '–', '–', '–'];
  const {moments, pan, zoom, weight} = cost;
  return [
    ...[name, count.toLocaleString('en'), milliseconds(moments.firstDrawing), frames(pan), frames(zoom)],
    ...[`${(weight.heap / 1e6).toFixed(1)} MB`, weight.nodes.toLocaleString('en'), kilobytes(moments.bytes)],
  ];
}

function frames(found: Frames | null): string {
  return found
    ? [found.median, found.p95, found.worst].map(time => time.toFixed(1)).join(' / ') + ' ms'
    : '–';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map(row => row[i]!.length), 3));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line), ''].join('\n');
}
