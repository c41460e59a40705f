/** What is drawn of a picture besides its marks, each by a room of its own: bins, arrows, the axis and what lies above and below it. */
import type {Extent} from '../../view-model/picture/extent.js';
import type {PictureSource} from '../../view-model/picture/source.js';
import type {Picture} from '../../view-model/view-types.js';
import {Arrows} from './arrows.js';
import {BinLayer} from './bin-layer.js';
import type {CanvasProps} from './canvas-port.js';
import type {Frame} from './frame.js';
import type {Stage} from './stage.js';

/** What there is to draw. */
export interface Scene {
  readonly props: CanvasProps;
  readonly source: PictureSource;
  readonly picture: Picture;
  /** Of what is selected. */
  readonly selected: Extent | null;
}

export interface SurroundingsOptions {
  /** The arrows could not be fetched. */
  readonly onError: (error: Error) => void;
  /** Everything ends with it. */
  readonly signal: AbortSignal;
}

export class Surroundings {
  readonly #frame: Frame;
  readonly #stage: Stage;
  readonly #arrows: Arrows;
  readonly #bins: BinLayer;

  constructor(frame: Frame, stage: Stage, options: SurroundingsOptions) {
    this.#frame = frame;
    this.#stage = stage;
    this.#arrows = new Arrows(stage.plane, options);
    this.#bins = new BinLayer(stage.laneAt);
  }

  /** False where there are none to be explained, since they could not be fetched. */
  get hasArrows(): boolean {
    return this.#arrows.drawn;
  }

  draw(scene: Scene): void {
    const {locale, asOf} = scene.props;
    this.#bins.draw(scene.picture, {locale, asOf: asOf?.end ?? null});
    this.drawArrows(scene);
    this.#drawAxis(scene);
  }

  #drawAxis({props, picture: {window, width, overview}, selected}: Scene): void {
    const {locale, asOf, binWords} = props;
    const {text, axis, asOf: line, overview: strip, root} = this.#frame;
    const view = {window, width, locale, measure: text.width};
    axis.draw({...view, selected});
    line.draw({...view, asOf});
    root.classList.toggle('has-overview', overview !== undefined);
    strip.draw({...view, overview, words: binWords});
  }

  drawArrows({source, picture, props}: Scene): void {
    const {lanePlaces} = this.#stage;
    if (picture.lanes.length !== lanePlaces.tops.length) return;
    const rows = this.#frame.rowPlaces(picture.lanes, lanePlaces);
    this.#arrows.draw({source, picture, rows, words: props.words});
  }
}
