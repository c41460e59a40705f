import {type PictureSource, pictureSource, sourceOfStore} from '../../view-model/picture/source.js';
import type {CanvasProps} from './canvas-port.js';

/** What the canvas draws its pictures from. */
export function sourceOf({whole, store, documents}: CanvasProps): PictureSource {
  return store ? sourceOfStore(store, documents) : pictureSource(whole, documents);
}

/** Whether there are other subjects. Of a store, `whole` is what has been read of it so far. */
export function isOther(a: CanvasProps, b: CanvasProps): boolean {
  const sameEvents = a.store ? a.store === b.store : !b.store && a.whole === b.whole;
  return !sameEvents || a.documents !== b.documents;
}
