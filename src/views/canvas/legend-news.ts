import {type Legend, legendOf} from '../../view-model/picture/legend.js';
import type {PictureSource} from '../../view-model/picture/source.js';
import type {Picture} from '../../view-model/view-types.js';
import type {CanvasEvents} from './canvas-port.js';

/** What is told of the legend: what it has to explain, whenever that is no longer the same. */
export class LegendNews {
  readonly #events: Pick<CanvasEvents, 'legendChange'>;
  #told = '';

  constructor(events: Pick<CanvasEvents, 'legendChange'>) {
    this.#events = events;
  }

  /** Arrows that could not be fetched are not there to be explained. */
  drawn(source: PictureSource, picture: Picture, hasArrows: boolean): void {
    const whole = legendOf(source, picture);
    const legend: Legend = hasArrows ? whole : {...whole, arrows: []};
    const key = JSON.stringify(legend);
    if (key === this.#told) return;
    this.#told = key;
    this.#events.legendChange?.(legend);
  }
}
