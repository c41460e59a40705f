import {fitWindow} from '../view-model/picture/fit-window.js';
import {type Legend, legendOf} from '../view-model/picture/legend.js';
import {NARROW_BELOW} from '../view-model/picture/metrics.js';
import {buildPicture} from '../view-model/picture/picture.js';
import {type Room, roomOf} from '../view-model/picture/room.js';
import {shownOf} from '../view-model/picture/shown.js';
import {pictureSource, sourceOfStore} from '../view-model/picture/source.js';
import type {TimeWindow} from '../view-model/view-types.js';
import type {CanvasProps} from '../views/canvas/canvas-port.js';
import {TextMeasure} from '../views/canvas/text-measure.js';

/** What the canvas will take and show, known before it is there, so that nothing moves when it comes. */
export interface AwaitedPicture {
  readonly room: Room;
  readonly legend: Legend;
}

/** The column of the lanes' names, as a multiple of the size of the titles; the stylesheet of the canvas has the same. */
const COLUMN = 6 / 0.8125;

/** `place`: what the canvas will fill, with the font of its titles. `window`: null for all events. */
export function awaitPicture(
  place: HTMLElement,
  props: CanvasProps,
  window: TimeWindow | null,
): AwaitedPicture {
  const {whole, store, documents, asOf, selected} = props;
  const source = store ? sourceOfStore(store, documents) : pictureSource(whole, documents);
  const narrow = place.clientWidth < NARROW_BELOW;
  const column =
    !narrow && source.lanes.some(Boolean) ? COLUMN * parseFloat(getComputedStyle(place).fontSize) : 0;
  const text = new TextMeasure(place);
  text.refresh();
  const width = Math.max(1, place.clientWidth - column);
  const view = {width, narrow, measure: text.width, ...shownOf(props)};
  const picture = buildPicture(source, {...view, window: window ?? fitWindow(source, view), selected});
  const {lines, lanes} = roomOf(picture, narrow);
  // The day of what is known has a line of its own.
  const room = {lines: lines + Number(Boolean(asOf)), lanes};
  return {room, legend: legendOf(source, picture)};
}
