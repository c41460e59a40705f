/** The growth of costs as a picture: both axes logarithmic, so that what grows in proportion is a straight line at 45 degrees. */
import type {Growth} from './growth.js';
import {SIDES} from './sides.js';

interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly value: (growth: Growth) => number | undefined;
  /** Powers of ten at the bottom and the top. */
  readonly from: number;
  readonly to: number;
}

const PANELS: readonly Panel[] = [
  {title: 'First drawing', unit: 'ms', value: ({cost}) => cost?.moments.firstDrawing, from: 2, to: 5},
  {title: 'Median frame while panning', unit: 'ms', value: ({cost}) => cost?.pan?.median, from: 1, to: 4},
  {
    title: 'Memory',
    unit: 'MB',
    value: ({cost}) => (cost ? cost.weight.heap / 1e6 : undefined),
    from: 0,
    to: 3,
  },
];
const COUNTS = [1e3, 1e4, 1e5, 1e6];
const SIZE = 240;
const [LEFT, TOP, GAP, FOOT] = [64, 40, 84, 72];
const WIDTH = LEFT + PANELS.length * SIZE + (PANELS.length - 1) * GAP + 24;
const HEIGHT = TOP + SIZE + FOOT;

/** One look for each series: told apart by their dashes and signs as well as by colour. */
const LOOKS: Readonly<
  Record<string, {readonly colour: string; readonly dash: string; readonly name: string}>
> = {
  'ours YAML': {colour: '#005f77', dash: '', name: 'this, YAML'},
  'ours Parquet': {colour: '#005f77', dash: '6 3', name: 'this, Parquet'},
  'bareVis JSON': {colour: '#1d2125', dash: '', name: SIDES.bareVis.title},
  'timelineJs JSON': {colour: '#737578', dash: '2 3', name: SIDES.timelineJs.title},
};

/** An SVG document. */
export function curves(growth: readonly Growth[]): string {
  const panels = PANELS.map((panel, i) => drawPanel(panel, LEFT + i * (SIZE + GAP), growth));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="#1d2125">`,
    '<title>What a timeline costs as its events become more</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...panels,
    ...legend(growth),
    '</svg>',
    '',
  ].join('\n');
}

function drawPanel({title, unit, value, from, to}: Panel, left: number, growth: readonly Growth[]): string {
  const x = (count: number): number => left + ((Math.log10(count) - 3) / 3) * SIZE;
  const y = (amount: number): number => TOP + SIZE - ((Math.log10(amount) - from) / (to - from)) * SIZE;
  const powers = Array.from({length: to - from + 1}, (_, i) => 10 ** (from + i));
  const lines = powers.map(
    power =>
      `<path d="M${left} ${y(power)}h${SIZE}" stroke="#d2d3d3"/>` +
      `<text x="${left - 8}" y="${y(power) + 4}" text-anchor="end">${power.toLocaleString('en')}</text>`,
  );
  const counts = COUNTS.map(
    count =>
      `<text x="${x(count)}" y="${TOP + SIZE + 20}" text-anchor="middle">${count.toLocaleString('en', {notation: 'compact'})}</text>`,
  );
  const series = Object.entries(LOOKS).map(([key, {colour, dash}]) => {
    const points = growth.flatMap(one => {
      const amount = value(one);
      const isOurs = `${one.side} ${one.source}` === key;
      return isOurs && amount !== undefined ? [[x(one.count), y(amount)] as const] : [];
    });
    const path = points
      .map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`)
      .join('');
    const dots = points.map(
      ([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3.5" fill="${colour}"/>`,
    );
    return `<path d="${path || 'M0 0'}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>${dots.join('')}`;
  });
  return `<g><text x="${left}" y="${TOP - 16}" font-weight="600">${title}, ${unit}</text>${[...lines, ...counts, ...series].join('')}</g>`;
}

function legend(growth: readonly Growth[]): string[] {
  const seen = new Set(growth.map(({side, source}) => `${side} ${source}`));
  return Object.entries(LOOKS)
    .filter(([key]) => seen.has(key))
    .map(([, {colour, dash, name}], i) => {
      const [x, y] = [LEFT + i * 180, HEIGHT - 20];
      return `<path d="M${x} ${y - 4}h28" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/><text x="${x + 36}" y="${y}">${name}</text>`;
    });
}
