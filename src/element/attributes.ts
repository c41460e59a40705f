import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {viewConverter, type View} from './view-attribute.js';

/** What a page sets: all attributes and properties, with their types and meanings, and nothing that acts on them. */
export abstract class TimelineAttributes extends LitElement {
  /** Address of the timeline file, relative to the page. */
  @property() src: string | null = null;

  /** Anything else than the names of views is `timeline`. */
  @property({converter: viewConverter}) view: View = 'timeline';

  /** Id of the selected event, or null. An id that no event has is kept, and shows nothing. */
  @property({reflect: true}) selected: string | null = null;

  /** EDTF day: only what was known by its end is shown. What cannot be read shows everything, and warns in the console. */
  @property({attribute: 'as-of'}) asOf: string | null = null;

  /** Ids of documents, separated by spaces: only events of which there is evidence in one of them are shown. */
  @property({reflect: true}) documents: string | null = null;

  /** Whether documents have marks and entries as well. */
  @property({type: Boolean, attribute: 'show-documents'}) showDocuments = false;

  /** EDTF: from here the canvas shows the time at first. */
  @property() start: string | null = null;

  /** EDTF: up to here the canvas shows the time at first. */
  @property() end: string | null = null;

  /** Each document is cited by an empty span inside the element (COinS), for citation managers to find. */
  @property({type: Boolean}) coins = false;

  /** The page's URL fragment names the selected event, `#event=<id>`, with the element's id before it where it has one. */
  @property({type: Boolean}) permalink = false;

  /** The timeline file itself; comes before every other source. */
  @property({attribute: false}) yaml: string | null = null;
}
