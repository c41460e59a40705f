import type {ReactiveControllerHost} from 'lit';
import {subjectOfDocument} from '../view-model/subject.js';

/** Where the visitor is within what there is to read. */
export interface Reading {
  /** Which piece of the selected event's evidence is read, from 1: the last one that was opened. */
  readonly evidence: number;
  /** All that are open, in the order in which they were opened; the first piece always is. */
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

  /** A piece of evidence of an event, which is selected now or will be at once; or away from it, when it is closed. */
  turnTo(event: string, evidence: number, open = true): void {
    const others = this.#readingOf(event).opened.filter(other => other !== evidence);
    const opened = open ? [...others, evidence] : others;
    this.#set(event, {evidence: opened.at(-1) ?? 1, opened, document: null});
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
