/**
 * The relations on the canvas: thin arrows below the marks, in one drawing that is moved with the window. What is drawn
 * where is decided by the view model; here it becomes nodes, by difference. Words stand on an arrow while one of its events is
 * selected, or the pointer is on it.
 */
import {type Arrow, type ArrowPicture, buildArrows} from '../../view-model/picture/arrows/arrows.js';
import type {RowPlaces} from '../../view-model/picture/arrows/obstacles.js';
import {type Box, type WordsPlace, wordsPlace} from '../../view-model/picture/arrows/words-place.js';
import type {PictureSource} from '../../view-model/picture/source.js';
import type {Picture} from '../../view-model/view-types.js';
import {arrowAt} from './arrow-at.js';
import {ArrowNode} from './arrow-node.js';
import type {CanvasWords} from './canvas-port.js';

/** The drawing is anchored anew when the window is so many of its lengths away: browsers round what is far off. */
const MOST_WINDOWS = 4;
/** More words than this, most of them the same, say nothing; those of a replaced timing come first. */
const MOST_WORDS = 8;

export interface ArrowProps {
  readonly source: PictureSource;
  readonly picture: Picture;
  readonly rows: RowPlaces;
  readonly words: CanvasWords;
}

/** The words on an arrow, where they stand. */
interface Label {
  readonly arrow: Arrow;
  readonly element: HTMLElement;
  readonly place: WordsPlace;
}

export class ArrowLayer {
  readonly #plane = document.createElement('div');
  readonly #drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly #words = document.createElement('div');
  readonly #nodes = new Map<string, ArrowNode>();
  readonly #labels = new Map<string, Label>();
  readonly #widths = new Map<string, number>();
  #props: ArrowProps | undefined;
  #drawn: ArrowPicture | undefined;
  #anchor = NaN;
  #perPixel = NaN;
  #hovered: string | null = null;

  /** `host`: what the marks lie in; the arrows come below them. */
  constructor(host: Element, signal: AbortSignal) {
    this.#plane.className = 'arrows';
    this.#words.className = 'arrow-words';
    this.#plane.append(this.#drawing, this.#words);
    host.prepend(this.#plane);
    const onOver = ({target}: Event): void => this.#hover(arrowAt(target)?.key ?? null);
    this.#plane.addEventListener('pointerover', onOver, {signal});
    this.#plane.addEventListener('pointerleave', () => this.#hover(null), {signal});
  }

  draw(props: ArrowProps): void {
    const {source, picture, rows} = props;
    const before = this.#props;
    const stays = this.#anchorTo(picture) && before !== undefined && sameLayout(before, props);
    this.#props = props;
    if (!stays) this.#forget();
    this.#drawn = buildArrows(
      source,
      picture,
      {rows, anchor: this.#anchor},
      stays ? this.#byKey() : new Map(),
    );
    const shift = (this.#anchor - picture.window.start) / this.#perPixel;
    this.#plane.style.transform = `translateX(${shift}px)`;
    this.#drawNodes(this.#drawn.arrows);
    this.#drawWords();
  }

  /** True where it stays anchored as it was, at the same scale. */
  #anchorTo({window, width}: Picture): boolean {
    const length = window.end - window.start;
    const perPixel = length / width;
    const far = Math.abs(window.start - this.#anchor) > MOST_WINDOWS * length;
    // Panning rounds to whole milliseconds.
    const sameScale = Math.abs(perPixel - this.#perPixel) * width <= Math.max(4, length * 1e-9);
    if (sameScale && !far) return true;
    this.#anchor = window.start;
    this.#perPixel = perPixel;
    return false;
  }

  /** All is laid out anew, perhaps in another font, or in other words. */
  #forget(): void {
    this.#widths.clear();
    for (const {element} of this.#labels.values()) element.remove();
    this.#labels.clear();
  }

  #byKey(): ReadonlyMap<string, Arrow> {
    return new Map(this.#drawn?.arrows.map(arrow => [arrow.key, arrow]));
  }

  #drawNodes(arrows: readonly Arrow[]): void {
    const present = new Set(arrows.map(({key}) => key));
    for (const [key, node] of this.#nodes) {
      if (present.has(key)) continue;
      node.element.remove();
      this.#nodes.delete(key);
    }
    for (const arrow of arrows) {
      const known = this.#nodes.get(arrow.key);
      const node = known ?? new ArrowNode();
      node.update(arrow);
      if (!known) {
        this.#nodes.set(arrow.key, node);
        this.#drawing.append(node.element);
      }
    }
  }

  #hover(key: string | null): void {
    if (key === this.#hovered) return;
    this.#hovered = key;
    this.#drawWords();
  }

  #drawWords(): void {
    const drawn = this.#drawn;
    if (!drawn) return;
    const current = drawn.arrows.filter(arrow => arrow.current).slice(0, MOST_WORDS);
    const hovered = drawn.arrows.filter(({key}) => key === this.#hovered);
    const worded = new Set([...current, ...hovered]);
    const present = new Set(Array.from(worded, ({key}) => key));
    for (const [key, {element}] of this.#labels) {
      if (present.has(key)) continue;
      element.remove();
      this.#labels.delete(key);
    }
    const taken: Box[] = [];
    for (const arrow of worded) {
      const label = this.#labelOf(arrow, drawn, taken);
      // Over other words neither could be read, and the reader says the same; who points at the arrow wants to know.
      const {isFree, isReadable, box} = label.place;
      const isShown = isFree || arrow.key === this.#hovered || (isReadable && arrow.type === 'replaces');
      label.element.classList.toggle('is-covered', !isShown);
      if (isShown) taken.push(box);
    }
  }

  /** The words where they were, as long as their arrow is and they can be seen there. */
  #labelOf(arrow: Arrow, drawn: ArrowPicture, taken: readonly Box[]): Label {
    const known = this.#labels.get(arrow.key);
    const isInView = known && known.place.box.left >= drawn.left && known.place.box.right <= drawn.right;
    if (known?.arrow === arrow && isInView) return known;
    const element = known?.element ?? this.#words.appendChild(document.createElement('span'));
    const text = this.#wordsOf(arrow);
    if (element.textContent !== text) element.textContent = text;
    const place = wordsPlace(arrow.route, this.#widthOf(element, text), drawn, taken);
    element.style.transform = `translate(${place.x}px, ${place.y}px)`;
    const label = {arrow, element, place};
    this.#labels.set(arrow.key, label);
    return label;
  }

  /** Asking the page costs a layout: once for the same words. */
  #widthOf(element: HTMLElement, text: string): number {
    const width = this.#widths.get(text) ?? element.offsetWidth;
    this.#widths.set(text, width);
    return width;
  }

  /** Of an arrow whose other end cannot be seen, with what is there. */
  #wordsOf({type, mood, source, tail, head, beyond}: Arrow): string {
    const {words, source: events} = this.#props!;
    if (beyond === null) return words.arrow(type, mood);
    const [here, there] = beyond === 'head' ? [tail, head] : [head, tail];
    const {title} = events.placedAt(events.positionOf(there)!)!.subject;
    const direction = here === source ? 'from' : 'to';
    return words.arrowTo(words.relation(type, direction, mood), title);
  }
}

/** Whether the marks that stay are where they were. */
function sameLayout(a: ArrowProps, b: ArrowProps): boolean {
  return (
    a.source === b.source &&
    a.words === b.words &&
    a.picture.selected === b.picture.selected &&
    a.rows.rowHeight === b.rows.rowHeight &&
    a.rows.laneTops.join() === b.rows.laneTops.join()
  );
}
