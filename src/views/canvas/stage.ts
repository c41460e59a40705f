/**
 * The one place that talks to vis-timeline. It moves and zooms the window by pointer, touch and wheel and carries the marks
 * along; what is drawn and where is decided by the picture alone.
 *
 * Every mark is an item of type `range`, wider than it and of no height, in which the mark places itself: zooming changes the
 * lengths of bars and labels in time, and to tell vis of that for each would cost five times what vis itself takes. Rows are not vis's own: its subgroups close up
 * when a row has nothing in the window, and rows would jump while the window is moved. So all items lie at the top of
 * their lane, each mark moves itself down by its row, and a lane is as high as its caption says.
 */
import {DataSet} from 'vis-data/esnext';
import {type DataGroup, type DataItem, Timeline, type TimelineOptions} from 'vis-timeline/esnext';
import {ALL_TIME} from '../../view-model/picture/fit-window.js';
import type {Mark, Picture, PictureLane, TimeWindow} from '../../view-model/view-types.js';
import {MarkElement} from './mark-element.js';

/** What the window may become by zooming in: an hour, in milliseconds. */
export const SHORTEST = 3_600_000;
/** How many windows from the beginning of its item a mark may lie. */
const MOST_WINDOWS = 8;
/** So many items may be measured one by one. */
const FEW = 8;

/** Where the lanes lie, in CSS pixels from the top of the plane, and how wide their names are. */
export interface LanePlaces {
  readonly tops: readonly number[];
  readonly names: readonly number[];
  /** Of the last one. */
  readonly bottom: number;
}

export interface StageEvents {
  /** While the window moves, and once more, with `final`, when it has come to rest. */
  moved(final: boolean): void;
  /** The lanes lie elsewhere than before. */
  lanesMoved(): void;
}

type Item = DataItem & {
  readonly id: number;
  readonly group: number;
  readonly start: number;
  readonly end: number;
};

/** What the type declarations leave out. */
interface Untyped {
  emit(event: 'rangechanged', properties: object): void;
  initialFitDone: boolean;
  readonly itemSet: {
    readonly groups: Readonly<Record<number, {readonly dom: {readonly foreground: Element}} | undefined>>;
  };
}

export class Stage {
  /** All of it: as high as its rows, or as what it has to fill. */
  readonly element: Element;
  readonly #items = new DataSet<Item, 'id'>();
  readonly #groups = new DataSet<DataGroup & {readonly id: number}, 'id'>();
  readonly #drawn = new Map<number, Mark>();
  readonly #placed = new Map<number, Item>();
  readonly #marks = new Map<number, MarkElement>();
  readonly #captions = new Map<number, HTMLElement>();
  readonly #timeline: Timeline;
  /** What the lanes lie in, one below the other. */
  readonly plane: Element;
  readonly #lanesMoved: () => void;
  #lanes: readonly PictureLane[] = [];
  #places: LanePlaces = {tops: [], names: [], bottom: 0};
  /** Where the lanes lie may have changed, and is known once vis has laid them out. */
  #topsChange = true;
  #longest: number;

  /** `longest`: what the window may become by zooming out, in milliseconds. */
  constructor(host: HTMLElement, window: TimeWindow, longest: number, events: StageEvents) {
    this.#longest = Math.max(longest, window.end - window.start);
    this.#timeline = new Timeline(host, this.#items, this.#groups, this.#options(window));
    this.element = host.querySelector('.vis-timeline')!;
    this.plane = host.querySelector('.vis-itemset > .vis-foreground')!;
    const untyped = this.#timeline as unknown as Untyped;
    // Until its first range change has been announced, 200 ms later, vis does not redraw while the window moves.
    untyped.emit('rangechanged', {});
    // In the frame after the first drawing vis would set the first window again, whatever has been set since.
    untyped.initialFitDone = true;
    this.#lanesMoved = () => events.lanesMoved();
    this.#timeline.on('changed', () => this.#topsChange && this.measureLanes());
    this.#timeline.on('rangechange', () => events.moved(false));
    this.#timeline.on('rangechanged', () => events.moved(true));
  }

  get window(): TimeWindow {
    const {start, end} = this.#timeline.getWindow();
    return {start: start.getTime(), end: end.getTime()};
  }

  /** A longer window than was allowed for is allowed from now on. Nothing ever moves by itself. */
  setWindow({start, end}: TimeWindow): void {
    this.allow(Math.max(this.#longest, end - start));
    this.#timeline.setWindow(start, end, {animation: false});
  }

  /** What the window may become by zooming out, in milliseconds; never less than it is. */
  allow(longest: number): void {
    const {start, end} = this.window;
    const allowed = Math.max(longest, end - start);
    // Never for nothing: vis draws everything anew for any option.
    if (allowed === this.#longest) return;
    this.#longest = allowed;
    this.#timeline.setOptions({zoomMax: allowed});
  }

  /** Empty until they are laid out. */
  get lanePlaces(): LanePlaces {
    return this.#places;
  }

  /** Brings what vis holds to this picture, by difference. */
  draw({lanes, marks, selected, window, width}: Picture): void {
    this.#drawLanes(lanes);
    const present = new Set(marks.map(mark => mark.key));
    const gone = [...this.#drawn.keys()].filter(key => !present.has(key));
    const [added, changed]: [Item[], Item[]] = [[], []];
    const perPixel = (window.end - window.start) / width;
    for (const mark of marks) {
      const before = this.#placed.get(mark.key);
      const item = before && holds(before, mark, width * perPixel) ? before : itemOf(mark, width * perPixel);
      const element = this.#elementOf(mark.key);
      element.update(mark, mark.subject === selected);
      element.place((mark.boxStart - item.start) / perPixel, (mark.boxEnd - mark.boxStart) / perPixel);
      this.#drawn.set(mark.key, mark);
      this.#placed.set(mark.key, item);
      if (!before) added.push(item);
      else if (item !== before) changed.push(item);
    }
    for (const key of gone) {
      this.#drawn.delete(key);
      this.#placed.delete(key);
      this.#marks.delete(key);
    }
    this.#unmeasured(changed.length + added.length, () => {
      if (gone.length > 0) this.#items.remove(gone);
      if (changed.length > 0) this.#items.updateOnly(changed);
      if (added.length > 0) this.#items.add(added);
    });
  }

  /**
   * vis measures each item as it comes or changes, which lays out the page once for every one of them. Marks have the size
   * that the picture gives them, so there is nothing to measure: what is not displayed costs nothing. For a few it would
   * cost more to take all away and put them back.
   */
  #unmeasured(count: number, change: () => void): void {
    this.plane.classList.toggle('is-changing', count > FEW);
    change();
    this.plane.classList.remove('is-changing');
  }

  /** The element of a subject's mark in its first lane, if it is drawn. */
  markOf(id: string): HTMLElement | undefined {
    const mark = [...this.#drawn.values()].find(({subject, first}) => first && subject === id);
    return mark && this.#elementOf(mark.key).element;
  }

  /** What the items of a lane lie in, as high as the lane. */
  readonly laneAt = (lane: number): Element | undefined =>
    (this.#timeline as unknown as Untyped).itemSet.groups[lane]?.dom.foreground;

  /** After a change of size. */
  redraw(): void {
    this.#topsChange = true;
    this.#timeline.redraw();
  }

  destroy(): void {
    this.#timeline.destroy();
  }

  #elementOf(key: number): MarkElement {
    const known = this.#marks.get(key);
    if (known) return known;
    const made = new MarkElement();
    this.#marks.set(key, made);
    return made;
  }

  /** Sees where the lanes are. Reading a place lays out the page: only for when it may be another than before. */
  measureLanes(): void {
    this.#topsChange = false;
    const groups = [...this.plane.querySelectorAll<HTMLElement>(':scope > .vis-group')];
    const last = groups.at(-1);
    const places = {
      tops: groups.map(group => group.offsetTop),
      names: groups.map((_, id) => this.#captions.get(id)?.offsetWidth ?? 0),
      bottom: last ? last.offsetTop + last.offsetHeight : 0,
    };
    if (JSON.stringify(places) === JSON.stringify(this.#places)) return;
    this.#places = places;
    this.#lanesMoved();
  }

  #drawLanes(lanes: readonly PictureLane[]): void {
    const changed = lanes.flatMap((lane, id) => {
      const before = this.#lanes[id];
      return before?.rows === lane.rows && before.name === lane.name ? [] : [{id, lane}];
    });
    const gone = this.#groups.getIds().filter(id => Number(id) >= lanes.length);
    this.#lanes = lanes;
    for (const {id, lane} of changed) this.#caption(id, lane);
    if (gone.length > 0 || changed.length > 0) this.#topsChange = true;
    if (gone.length > 0) this.#groups.remove(gone);
    if (changed.length > 0) {
      this.#groups.update(
        changed.map(({id, lane}) => ({
          id,
          order: id,
          content: '',
          className: lane.name ? 'is-named' : 'is-unnamed',
        })),
      );
    }
  }

  #caption(id: number, {name, rows}: PictureLane): void {
    const caption = this.#captions.get(id) ?? document.createElement('div');
    caption.className = 'lane';
    caption.textContent = name;
    caption.style.setProperty('--rows', String(rows));
    this.#captions.set(id, caption);
  }

  #options(window: TimeWindow): TimelineOptions {
    return {
      ...window,
      min: ALL_TIME.start,
      max: ALL_TIME.end,
      zoomMin: SHORTEST,
      zoomMax: this.#longest,
      // The plain wheel scrolls the page.
      zoomKey: 'ctrlKey',
      type: 'range',
      stack: false,
      selectable: false,
      autoResize: false,
      rtl: false,
      showCurrentTime: false,
      showTooltips: false,
      showMajorLabels: false,
      showMinorLabels: false,
      // The canvas has its own axis. Its lines are drawn even so; this makes them next to none.
      timeAxis: {scale: 'year', step: 100_000},
      orientation: {axis: 'bottom', item: 'top'},
      margin: {axis: 0, item: {horizontal: 0, vertical: 0}},
      template: (item: {id: number}) => this.#elementOf(item.id).element,
      groupTemplate: (group: {id: number} | null) =>
        (group && this.#captions.get(group.id)) ?? document.createElement('div'),
    };
  }
}

/** With a window's length to spare on either side. */
function itemOf({key, lane, boxStart, boxEnd}: Mark, windowLength: number): Item {
  const start = Math.max(ALL_TIME.start, Math.floor(boxStart - windowLength));
  const end = Math.min(ALL_TIME.end, Math.ceil(boxEnd + windowLength));
  return {id: key, group: lane, start, end, content: '', limitSize: false};
}

/** Whether an item still holds its mark, and not so far from its beginning that browsers would round the place. */
function holds({start, end, group}: Item, {boxStart, boxEnd, lane}: Mark, windowLength: number): boolean {
  return (
    group === lane && start <= boxStart && boxEnd <= end && boxStart - start <= MOST_WINDOWS * windowLength
  );
}
