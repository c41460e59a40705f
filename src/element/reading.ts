import type {ReactiveControllerHost} from 'lit';
import {subjectOfDocument} from '../view-model/subject.js';

/** Where the visitor is within what there is to read. */
export interface Reading {
  /** Which piece of the selected event's evidence is read, from 1: the last one that was opened. */
  readonly evidence: number;
  /** All that are open. The first always is. */
  readonly opened: readonly number[];
  /** Id of the document whose page is open in place of the event; null for the event itself. */
  readonly document: string | null;
}

type ReadingHost = ReactiveControllerHost & {readonly selected: string | null};

const BEGINNING: Reading = {evidence: 1, opened: [1], document: null};

/** The subject that is shown as selected: the event, or where none is the document whose page is open. */
export function chosenSubject(selected: string | null, {document}: Reading): string | null {
  return selected ?? (document === null ? null : subjectOfDocument(document));
}

/** Belongs to the event that was selected when it was set: with another selection, reading begins anew. */
export class ReadingController {
  readonly #host: ReadingHost;
  #of: string | null = null;
  #reading = BEGINNING;

  constructor(host: ReadingHost) {
    this.#host = host;
  }

  get reading(): Reading {
    return this.#readingOf(this.#host.selected);
  }

  /** A piece of evidence of an event, which is selected now or will be at once. */
  turnTo(event: string, evidence: number): void {
    const {opened} = this.#readingOf(event);
    this.#set(event, {evidence, opened: [...opened, evidence], document: null});
  }

  /** A piece of evidence of the event that is read was opened or closed. */
  open(evidence: number, open: boolean): void {
    const {reading} = this;
    if (reading.opened.includes(evidence) === open) return;
    const opened = open ? [...reading.opened, evidence] : reading.opened.filter(other => other !== evidence);
    this.#set(this.#host.selected, {...reading, opened, evidence: opened.at(-1) ?? 1});
  }

  /** The page of a document; null for back to the event. */
  openDocument(document: string | null): void {
    this.#set(this.#host.selected, {...this.reading, document});
  }

  #readingOf(event: string | null): Reading {
    return this.#of === event ? this.#reading : BEGINNING;
  }

  #set(of: string | null, reading: Reading): void {
    this.#of = of;
    this.#reading = reading;
    this.#host.requestUpdate();
  }
}
