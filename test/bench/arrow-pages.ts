/** Pages with many marks in one window, with arrows between some of them and without. */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {randomNumbers} from './generate.js';
import {page} from './page.js';

export const MARKS = 200;
export const ARROWS = 50;
/** One relation in five leads to this event. */
export const HUB = 'event-3';

const LANES = ['moscow', 'peking', 'pyongyang'];
const TYPES = ['replaces', 'proposedBy', 'partOf', 'respondsTo', 'realises', 'references'];
const DAY = 86_400_000;

export interface ArrowPages {
  readonly with: string;
  readonly without: string;
}

export async function writeArrowPages(folder: string): Promise<ArrowPages> {
  const pages = {with: 'arrows.html', without: 'no-arrows.html'};
  for (const [name, related] of [[pages.with, true] as const, [pages.without, false] as const]) {
    const yaml = name.replace('.html', '.yaml');
    await writeFile(join(folder, yaml), marksYaml(related));
    const script = '<script type="module" src="../../dist/cold-war-timeline.js"></script>';
    const window = 'start="1955-01-01" end="1955-12-31"';
    await writeFile(
      join(folder, name),
      page(script, `<cold-war-timeline src="${yaml}" ${window}></cold-war-timeline>`),
    );
  }
  return pages;
}

/** All of them within the year 1955, one in five a month long. */
function marksYaml(related: boolean): string {
  const random = randomNumbers(1955);
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const events = Array.from({length: MARKS}, (_, i) => {
    const start = Date.UTC(1955, 0, 8) + Math.floor(random() * 340) * DAY;
    const date = i % 5 === 0 ? `${day(start)}/${day(start + 30 * DAY)}` : day(start);
    const other = i % 5 === 0 ? HUB : `event-${String((i * 4 + 7) % MARKS)}`;
    const relation = `    relations: [{type: ${TYPES[i % TYPES.length]!}, target: ${other}}]`;
    return [
      `  - id: event-${String(i)}`,
      `    title: Event ${String(i)}`,
      `    date: ${date}`,
      `    lane: ${LANES[i % LANES.length]!}`,
      `    evidence: https://example.org/paper`,
      ...(related && i < ARROWS ? [relation] : []),
    ].join('\n');
  });
  return ['version: 1', 'title: Many marks', 'events:', ...events, ''].join('\n');
}
