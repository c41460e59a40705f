/** Bins and the strip of the whole timeline on the page, drawn from pictures made by hand. */
import {styles} from '../../src/cold-war-timeline.styles.js';
import {en} from '../../src/strings/en.js';
import type {Bin, BinShare, Overview, Picture, TimeWindow} from '../../src/view-model/view-types.js';
import {adoptStyles} from '../../src/views/adopt-styles.js';
import {BinLayer} from '../../src/views/canvas/bin-layer.js';
import {Frame} from '../../src/views/canvas/frame.js';
import {Stage} from '../../src/views/canvas/stage.js';

/** Eight years: 32 quarters in two lanes. */
export const eightYears: TimeWindow = {start: Date.UTC(1950, 0, 1), end: Date.UTC(1958, 0, 1)};
const LANES = ['Moscow', 'Peking'];

/** The quarter, counted from the beginning of 1950. */
export function bin(quarter: number, counts: readonly number[], more: Partial<Bin> = {}): Bin {
  const statuses = ['actual', 'planned', 'proposed'] as const;
  const shares = counts.flatMap((count, i): BinShare[] =>
    count > 0 ? [{status: statuses[i]!, count, height: Math.min(60, count * 6)}] : [],
  );
  const lane = more.lane ?? 0;
  return {
    key: `${lane}:${quarter}`,
    lane,
    start: Date.UTC(1950, quarter * 3, 1),
    end: Date.UTC(1950, quarter * 3 + 3, 1),
    count: counts.reduce((sum, count) => sum + count, 0),
    shares,
    selected: false,
    ...more,
  };
}

export const overview: Overview = {
  whole: {start: Date.UTC(1945, 0, 1), end: Date.UTC(1965, 0, 1)},
  outside: {before: 0, after: 0},
  unit: 'year',
  step: 1,
  columns: Array.from({length: 20}, (_, i) => ({
    start: Date.UTC(1945 + i, 0, 1),
    end: Date.UTC(1946 + i, 0, 1),
    height: (i + 1) / 20,
  })),
  count: 2000,
};

export interface ShownBins {
  readonly root: ShadowRoot;
  readonly frame: Frame;
  /** Draws these bins in this window. `asOf`: where the line of that is. */
  draw(bins: readonly Bin[], window?: TimeWindow, more?: Pick<Picture, 'carriedIn'>, asOf?: number): void;
  /** Draws figures alone, as beside marks. */
  drawCarriedIn(carriedIn: NonNullable<Picture['carriedIn']>): void;
  /** Takes them away, as where all events are marks again. */
  clear(): void;
  readonly bins: () => HTMLElement[];
  /** Draws the strip of the whole. */
  drawOverview(window: TimeWindow, more?: Partial<Overview>): void;
}

const shown: {readonly element: HTMLElement; readonly stage: Stage}[] = [];

export function showBins(style = ''): ShownBins {
  const element = document.body.appendChild(document.createElement('div'));
  element.style.cssText = `width: 1000px; font: 16px sans-serif; --cwt-ink: currentColor; --cwt-mark: currentColor; --cwt-edge: gray; --cwt-rem: 1rem; --cwt-accent: rgb(0, 95, 119); ${style}`;
  const root = element.attachShadow({mode: 'open'});
  const host = root.appendChild(document.createElement('div'));
  adoptStyles(host, styles);
  const frame = new Frame(host);
  frame.refresh();
  frame.makeColumn(LANES);
  frame.text.refresh();
  const ignore = (): void => undefined;
  const stage = new Stage(frame.scroller, eightYears, 1e13, {moved: ignore, lanesMoved: ignore});
  shown.push({element, stage});
  const layer = new BinLayer(stage.laneAt);
  const lanes = LANES.map(name => ({name, rows: 3}));
  const draw = (window: TimeWindow, more: Partial<Picture>, asOf: number | null = null): void => {
    const width = frame.planeWidth;
    const picture: Picture = {
      window,
      width,
      selected: null,
      lanes,
      marks: [],
      absent: [],
      ...more,
    };
    stage.draw(picture);
    layer.draw(picture, {locale: 'en', asOf});
    stage.redraw();
  };
  return {
    root,
    frame,
    draw: (bins, window = eightYears, more = {}, asOf) =>
      draw(window, {bins: {unit: 'quarter', step: 1, perEvent: 6, bins}, carriedIn: [], ...more}, asOf),
    drawCarriedIn: carriedIn => draw(eightYears, {carriedIn}),
    clear: () => draw(eightYears, {}),
    bins: () => [...root.querySelectorAll<HTMLElement>('[part~=bin]')],
    drawOverview: (window, more) => {
      frame.root.classList.add('has-overview');
      const {planeWidth: width, text} = frame;
      const view = {
        overview: more ? {...overview, ...more} : overview,
        window,
        width,
        locale: 'en',
        measure: text.width,
        words: en.bins,
      };
      frame.overview.draw(view);
    },
  };
}

/** Lanes are laid out a frame later. */
export async function laidOut(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
}

/** For `afterEach`. */
export function clearBins(): void {
  for (const {element, stage} of shown.splice(0)) {
    stage.destroy();
    element.remove();
  }
}
