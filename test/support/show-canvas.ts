/** A canvas on the page, with what it says recorded; and what a reader sees of it. */
import {sendMouse} from '@web/test-runner-commands';
import type {Timeline} from '../../src/model/timeline.js';
import type {Legend} from '../../src/view-model/picture/legend.js';
import type {TimeWindow} from '../../src/view-model/view-types.js';
import {createCanvas} from '../../src/views/canvas/canvas.js';
import {en} from '../../src/strings/en.js';
import type {CanvasEvents, CanvasPort, CanvasProps} from '../../src/views/canvas/canvas-port.js';
import {makeTimeline, type EventSketch} from './make-timeline.js';

export const DAY = 86_400_000;
export const spring: TimeWindow = {start: Date.UTC(1955, 0, 1), end: Date.UTC(1955, 6, 1)};

export const events: readonly EventSketch[] = [
  {id: 'report', title: 'Report sent', date: '1955-01-17', lanes: ['moscow']},
  {
    id: 'plan',
    title: 'Visit planned',
    date: '1955-04/1955-05',
    lanes: ['moscow'],
    status: 'planned',
    outcome: 'superseded',
  },
  {
    ...{
      id: 'visit',
      title: 'Visit proposed',
      date: '1955-02',
      lanes: ['moscow', 'peking'],
      status: 'proposed',
    },
    relations: [{type: 'replaces', target: 'plan'}],
  },
  {id: '__proto__', title: '<img src=x onerror="document.title=1">', date: '/1955-03-10', lanes: ['peking']},
  {id: 'constructor', title: 'Runs on', date: '1955-02-10/..', lanes: ['peking'], status: 'planned'},
];
export const timeline: Timeline = {
  ...makeTimeline({events}),
  lanes: [
    {id: 'moscow', name: 'Moscow'},
    {id: 'peking', name: 'Peking'},
  ],
};

/** The whole of a timeline, with nothing selected, in English. */
export const propsOf = (whole: Timeline, more: Partial<CanvasProps> = {}): CanvasProps => ({
  ...{
    timeline: whole,
    whole,
    documents: null,
    only: null,
    asOf: null,
    selected: null,
    locale: 'en',
    words: en.reading,
    binWords: en.bins,
  },
  ...more,
});

export interface Shown {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly canvas: CanvasPort;
  readonly selections: (string | null)[];
  readonly windows: {readonly window: TimeWindow; readonly final: boolean}[];
  readonly legends: Legend[];
  readonly opened: Parameters<NonNullable<CanvasEvents['openBin']>>[0][];
}

const shown: Shown[] = [];

export function show(
  options: {
    timeline?: Timeline;
    window?: TimeWindow | null;
    style?: string;
    selected?: string;
    more?: Partial<CanvasProps>;
  } = {},
): Shown {
  const element = document.body.appendChild(document.createElement('div'));
  element.style.cssText = `width: 1000px; font: 16px sans-serif; --cwt-ink: currentColor; --cwt-rem: 1rem; ${options.style ?? ''}`;
  const root = element.attachShadow({mode: 'open'});
  const host = root.appendChild(document.createElement('div'));
  const [selections, windows, legends]: [Shown['selections'], Shown['windows'], Shown['legends']] = [
    [],
    [],
    [],
  ];
  const opened: Shown['opened'] = [];
  const {selected = null, more} = options;
  const props = propsOf(options.timeline ?? timeline, {selected, ...more});
  const canvas = createCanvas(host, props, options.window === undefined ? spring : options.window, {
    select: id => selections.push(id),
    windowChange: (window, final) => windows.push({window, final}),
    legendChange: legend => legends.push(legend),
    openBin: bin => opened.push(bin),
  });
  const made = {element, root, canvas, selections, windows, legends, opened};
  shown.push(made);
  return made;
}

export async function until(test: () => unknown): Promise<void> {
  while (!test()) await new Promise(resolve => setTimeout(resolve, 10));
}

export const rest = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 300));

export async function drawn(options?: Parameters<typeof show>[0]): Promise<Shown> {
  const made = show(options);
  await until(() => made.root.querySelector('[part~=mark]'));
  await rest();
  return made;
}

export function mark({root}: Shown, id: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('[part~=mark]')].find(
    ({dataset}) => dataset.eventId === id,
  );
  if (!found) throw new Error(`No mark for ${id}.`);
  return found;
}

export const ids = ({root}: Shown): string[] =>
  Array.from(root.querySelectorAll<HTMLElement>('[data-event-id]'), ({dataset}) => dataset.eventId!).sort();

/** A point of an element in the coordinates of the mouse. */
export function pointOf(element: Element, x = 0.5): [number, number] {
  const box = element.getBoundingClientRect();
  return [Math.round(box.left + box.width * x), Math.round(box.top + box.height / 2)];
}

export async function click(at: [number, number]): Promise<void> {
  await sendMouse({type: 'click', position: at});
}

/** For `afterEach`: takes away what the tests have shown. */
export function clearCanvases(): void {
  for (const {canvas, element} of shown.splice(0)) {
    canvas.destroy();
    element.remove();
  }
}
