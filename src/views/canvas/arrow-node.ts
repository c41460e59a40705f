/** The nodes that are drawn for one arrow. */
import type {Arrow} from '../../view-model/picture/arrows/arrows.js';
import {becomeTarget} from './arrow-at.js';
import {arrowShape} from './arrow-path.js';

const SVG = 'http://www.w3.org/2000/svg';
/** A target of 24 px at the edge of the window. */
const TARGET = 24;

export class ArrowNode {
  readonly element = svg('g', '');
  readonly #hit = svg('path', 'arrow-hit');
  readonly #line = svg('path', 'arrow-line');
  readonly #head = svg('path', 'arrow-head');
  readonly #target = svg('rect', 'arrow-target');
  #arrow: Arrow | undefined;

  constructor() {
    this.element.setAttribute('part', 'relation');
    this.element.append(this.#hit, this.#line, this.#head);
    this.#target.setAttribute('width', String(TARGET));
    this.#target.setAttribute('height', String(TARGET));
    becomeTarget(this.element, () => ({key: this.#arrow?.key ?? '', there: this.#there()}));
  }

  /** Touches only what changed. */
  update(arrow: Arrow): void {
    const before = this.#arrow;
    this.#arrow = arrow;
    if (!before || lookOf(before) !== lookOf(arrow)) this.#name(arrow);
    if (before && sameRoute(before, arrow)) return;
    const {line, head} = arrowShape(arrow.route, arrow.type === 'replaces');
    this.#line.setAttribute('d', line);
    this.#hit.setAttribute('d', line);
    this.#head.setAttribute('d', head);
    this.#placeTarget(arrow);
  }

  #name({type, mood, beyond, current, tail, head}: Arrow): void {
    const {element} = this;
    element.setAttribute('class', `arrow is-${type}`);
    element.classList.toggle('is-conditional', mood !== 'is');
    element.classList.toggle('is-current', current);
    element.classList.toggle('is-stub', beyond !== null);
    element.setAttribute('data-tail', tail);
    element.setAttribute('data-head', head);
    if (beyond === null) this.#target.remove();
    else element.append(this.#target);
  }

  #there(): string | null {
    const {beyond = null, tail, head} = this.#arrow ?? {};
    return (beyond === 'head' ? head : beyond === 'tail' ? tail : null) ?? null;
  }

  /** Where the line leaves the window. */
  #placeTarget({beyond, route}: Arrow): void {
    if (beyond === null) return;
    const [edge, next] = beyond === 'head' ? [route.at(-1)!, route.at(-2)!] : [route[0]!, route[1]!];
    const inwards = edge.x < next.x ? 0 : -TARGET;
    this.#target.setAttribute('x', String(edge.x + inwards));
    this.#target.setAttribute('y', String(edge.y - TARGET / 2));
  }
}

function lookOf({type, mood, beyond, current}: Arrow): string {
  return `${type} ${mood} ${beyond} ${current}`;
}

function sameRoute({route: a, beyond}: Arrow, {route: b, beyond: other}: Arrow): boolean {
  return (
    beyond === other &&
    a.length === b.length &&
    a.every((point, i) => near(point.x, b[i]!.x) && near(point.y, b[i]!.y))
  );
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.05;
}

function svg(name: string, className: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  if (className) made.setAttribute('class', className);
  return made;
}
