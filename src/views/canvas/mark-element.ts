/** The element that is drawn for one mark. Built node by node: no text of a file is ever read as markup. */
import type {EdgeKind, Mark} from '../../view-model/view-types.js';
import {isStruck} from '../swatch.js';

/** On the element of every mark, so that a click finds its event, copies in further lanes included. */
const events = new WeakMap<Element, string>();

/** The event that a node on the canvas belongs to, or null for empty ground. */
export function eventAt(node: EventTarget | undefined): string | null {
  const mark = node instanceof Element ? node.closest('.mark') : null;
  return (mark && events.get(mark)) ?? null;
}

export class MarkElement {
  readonly element = document.createElement('div');
  #mark: Mark | undefined;
  #selected = false;
  #x = NaN;
  #width = NaN;

  /** Draws the mark; touches only what changed. */
  update(mark: Mark, selected: boolean): void {
    if (mark === this.#mark && selected === this.#selected) return;
    const before = this.#mark;
    this.#mark = mark;
    this.#selected = selected;
    if (!before || lookOf(before) !== lookOf(mark)) this.#rebuild(mark);
    if (before?.row !== mark.row) this.element.style.setProperty('--row', String(mark.row));
    if (before?.labelWidth !== mark.labelWidth)
      this.element.style.setProperty('--label', `${mark.labelWidth}px`);
    this.#name(mark, selected);
  }

  /** Where in its item it lies, and how wide it is with its label; CSS pixels. */
  place(x: number, width: number): void {
    if (x === this.#x && width === this.#width) return;
    this.#x = x;
    this.#width = width;
    this.element.style.insetInlineStart = `${x}px`;
    this.element.style.inlineSize = `${width}px`;
  }

  /** The parts that pages may style. */
  #name(mark: Mark, selected: boolean): void {
    const struck = isStruck(mark.status, mark.outcome);
    const parts = ['mark', mark.status, struck ? mark.outcome : '', selected ? 'selected' : ''];
    this.element.setAttribute('part', parts.filter(Boolean).join(' '));
    this.element.classList.toggle('is-selected', selected);
  }

  #rebuild(mark: Mark): void {
    const {element} = this;
    const struck = isStruck(mark.status, mark.outcome);
    element.className = `mark is-${mark.status} label-${mark.labelPlace}`;
    element.classList.toggle('is-struck', struck);
    element.removeAttribute('data-event-id');
    element.removeAttribute('data-copy-of');
    element.setAttribute(mark.first ? 'data-event-id' : 'data-copy-of', mark.eventId);
    events.set(element, mark.eventId);
    const ink = mark.shape === 'point' ? disc(mark) : bar(mark);
    if (struck) ink.append(node(mark.outcome === 'cancelled' ? 'strike stop' : 'strike'));
    const label = mark.labelPlace === 'inside' ? [] : [labelNode(mark)];
    element.replaceChildren(...(mark.labelPlace === 'before' ? [...label, ink] : [ink, ...label]));
  }
}

/** All that decides which nodes there are. */
function lookOf(mark: Mark): string {
  const {eventId, first, label, status, outcome, shape, startEdge, endEdge, startTail, endTail, labelPlace} =
    mark;
  return JSON.stringify([
    eventId,
    first,
    label,
    status,
    outcome,
    shape,
    startEdge,
    endEdge,
    startTail,
    endTail,
    labelPlace,
  ]);
}

function node(className: string): HTMLSpanElement {
  const made = document.createElement('span');
  made.className = className;
  return made;
}

function labelNode({label}: Mark): HTMLSpanElement {
  const made = node('label');
  made.textContent = label;
  return made;
}

function disc({startEdge, endEdge}: Mark): HTMLSpanElement {
  const ink = node('ink is-point');
  if (startEdge === 'soft') ink.append(node('whisker a'));
  ink.append(node('dot'));
  if (endEdge === 'soft') ink.append(node('whisker b'));
  return ink;
}

function bar(mark: Mark): HTMLSpanElement {
  const ink = node('ink');
  const [start, end] = [
    edgeClass(mark.startEdge, mark.startTail, 'a'),
    edgeClass(mark.endEdge, mark.endTail, 'b'),
  ];
  if (mark.startEdge === 'open') ink.append(node('beyond a'));
  if (mark.labelPlace === 'inside') {
    ink.append(node(`bar stub ${start} opens-b`), labelNode(mark), node(`bar opens-a ${end}`));
  } else {
    ink.append(node(`bar ${start} ${end}`));
  }
  if (mark.endEdge === 'open') ink.append(node('beyond b'));
  return ink;
}

/** The stylesheet has two lengths of tail; where little room is, an unknown end gets the shorter. */
function edgeClass(edge: EdgeKind, tail: number, side: 'a' | 'b'): string {
  if (edge === 'sharp') return '';
  if (edge === 'open') return `opens-${side}`;
  return `${tail > 24 ? 'tail' : 'soft'}-${side} opens-${side}`;
}
