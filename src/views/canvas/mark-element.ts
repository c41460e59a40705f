/** The element that is drawn for one mark. Built node by node: no text of a file is ever read as markup. */
import {SIGN} from '../../view-model/picture/metrics.js';
import {documentOf} from '../../view-model/subject.js';
import type {Mark} from '../../view-model/view-types.js';
import {isStruck} from '../swatch.js';
import {isLowAt, lookOfPieces, pieceNodes, placePieces} from './piece-nodes.js';
import {bar, disc, discSide, node, strikeNodes} from './stroke-nodes.js';

/** On the element of every mark, so that a click finds its subject, copies in further lanes included. */
const subjects = new WeakMap<Element, string>();

/** Id of the subject that a node on the canvas belongs to, or null for empty ground. */
export function subjectAt(node: EventTarget | undefined): string | null {
  const mark = node instanceof Element ? node.closest('.mark') : null;
  return (mark && subjects.get(mark)) ?? null;
}

/** One of them says what a mark is of. */
const ID_NAMES = ['data-event-id', 'data-copy-of', 'data-document-id'];

export class MarkElement {
  readonly element = document.createElement('div');
  #ink = node('ink');
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
    const label = Math.max(0, mark.labelWidth - (hasSign(mark) ? SIGN : 0));
    this.element.style.setProperty('--label', `${label}px`);
    if (mark.pieces) placePieces(this.#ink, mark);
    if (mark.labelLeft !== undefined) this.#ink.style.setProperty('--label-left', `${mark.labelLeft}px`);
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
    // `document` is the part of a document in the reader.
    const texture = mark.status === 'document' ? 'document-mark' : mark.status;
    const parts = ['mark', texture, struck ? mark.outcome : '', selected ? 'selected' : ''];
    this.element.setAttribute('part', parts.filter(Boolean).join(' '));
    this.element.classList.toggle('is-selected', selected);
  }

  #rebuild(mark: Mark): void {
    const {element} = this;
    element.className = `mark is-${mark.status} label-${mark.labelPlace}`;
    element.classList.toggle('is-struck', isStruck(mark.status, mark.outcome));
    const document = documentOf(mark.subject);
    for (const name of ID_NAMES) element.removeAttribute(name);
    if (document !== null) element.setAttribute('data-document-id', document);
    else element.setAttribute(mark.first ? 'data-event-id' : 'data-copy-of', mark.subject);
    subjects.set(element, mark.subject);
    this.#ink = inkNode(mark);
    const label = mark.labelPlace === 'inside' ? [] : labelNodes(mark);
    element.replaceChildren(
      ...(mark.labelPlace === 'before' ? [...label, this.#ink] : [this.#ink, ...label]),
    );
  }
}

/** All that decides which nodes there are. */
function lookOf(mark: Mark): string {
  const {subject, first, label, status, outcome, shape, labelPlace, beyond} = mark;
  const {startEdge, endEdge, startTail, endTail} = mark;
  return JSON.stringify([
    ...[subject, first, label, status, outcome, shape, labelPlace, beyond, hasSign(mark)],
    ...[startEdge, endEdge, startTail, endTail],
    mark.pieces && lookOfPieces(mark),
  ]);
}

function hasSign({accounts}: Mark): boolean {
  return accounts > 1;
}

/** The title, and the sign that accounts of it differ. */
function labelNodes(mark: Mark): HTMLSpanElement[] {
  const made = node('label');
  made.textContent = mark.label;
  return hasSign(mark) ? [made, node('sign')] : [made];
}

function inkNode(mark: Mark): HTMLSpanElement {
  const ink = node('ink');
  if (mark.pieces) {
    ink.classList.add('is-pieces');
    ink.append(...withChevrons(mark, pieceNodes(mark)));
    if (mark.labelPlace === 'inside') ink.append(...labelNodes(mark));
    return ink;
  }
  if (mark.shape === 'point') {
    ink.classList.add('is-point', ...[discSide(mark)].filter(Boolean));
    ink.append(disc(mark, strikeNodes(mark)));
  } else {
    ink.append(...withChevrons(mark, barNodes(mark)), ...strikeNodes(mark));
  }
  return ink;
}

function barNodes(mark: Mark): HTMLSpanElement[] {
  if (mark.labelPlace !== 'inside') return [bar(mark)];
  const [stub, rest] = [bar({...mark, endEdge: 'open'}), bar({...mark, startEdge: 'open'})];
  stub.classList.add('stub');
  return [stub, ...labelNodes(mark), rest];
}

/** A chevron says that it goes on; with a wall before it, that it does so outside the axis. */
function withChevrons(mark: Mark, nodes: readonly HTMLElement[]): HTMLElement[] {
  const {startEdge, endEdge, beyond} = mark;
  return [
    ...(beyond === 'before' ? [node('axis-edge a')] : []),
    ...(startEdge === 'open' ? [node(isLowAt(mark, 'start') ? 'beyond a is-low' : 'beyond a')] : []),
    ...nodes,
    ...(endEdge === 'open' ? [node(isLowAt(mark, 'end') ? 'beyond b is-low' : 'beyond b')] : []),
    ...(beyond === 'after' ? [node('axis-edge b')] : []),
  ];
}
