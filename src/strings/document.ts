/** Words for documents and their texts, which come with the chunk that shows them. */
import type {Stance, TextKind} from '../model/timeline.js';

export interface DocumentStrings {
  /** Leads to the page of a document. */
  readonly about: string;
  /** Name of what there may be several of: what is seen on it, and of what document it is. */
  readonly named: (label: string, title: string) => string;

  /** At the head of a text: what it is. Null: the file does not say. */
  readonly kind: (kind: TextKind | null) => string;
  /**
   * At its foot, what that word does not say: whose words a summary is in, and whose the marked passage is (`quoted` is null where
   * none is marked). Null where it says it all.
   */
  readonly kindSaid: (kind: TextKind | null, quoted: 'translation' | 'document' | null) => string | null;
  /** Name of a text that scrolls by itself. */
  readonly text: string;
  /** Where a page of the original begins; `label` is empty where the text does not number it. */
  readonly page: (label: string) => string;
  /** What a paragraph does to an event; its title follows. */
  readonly stance: Readonly<Record<Stance, string>>;
  /** Of an event that the document is cited against, after the place. */
  readonly contradicts: string;
  /** Of the event being read. */
  readonly contradictsThis: string;
  /** From the passage to the event on the canvas. */
  readonly backToMark: string;
  /** From a paragraph that another piece of the event's evidence cites, to that piece. */
  readonly otherPiece: (number: number) => string;

  readonly notice: {
    readonly missing: string;
    /** Follows `missing`, with the words that are most like the quotation. */
    readonly nearest: (paragraph: number, words: string) => string;
    readonly elsewhere: (paragraph: number) => string;
    readonly ambiguous: (places: number) => string;
    readonly outOfRange: (paragraph: number, paragraphs: number) => string;
  };

  readonly loading: string;
  /** Told once another attempt has succeeded. */
  readonly arrived: string;
  /** On the link to a text that could not be read. */
  readonly openText: string;

  /** From the page of a document to the event it was opened from. */
  readonly back: (event: string) => string;
  /** What is known of a document. */
  readonly facts: Readonly<Record<DocumentFactName, string>>;
  /** A kind of document as CSL-JSON calls it; other words stay as they are. */
  readonly genre: (genre: string) => string;
  /** A language by its BCP 47 tag. */
  readonly languageName: (tag: string) => string;
  readonly noDate: string;
  /** Of a part. */
  readonly datedByWhole: (date: string) => string;

  /** Heading of the tree of a document and its parts. */
  readonly parts: string;
  /** Marks the document of the page in that tree. */
  readonly thisDocument: string;
  readonly countEvents: (count: number) => string;
  /** Heading of the events that cite the document. */
  readonly events: string;
  readonly noEvents: string;
  /** Leaves out all other events of the timeline, and shows them again. */
  readonly showOnly: string;
  readonly showAll: string;
  /** Heading of the text. */
  readonly textHeading: string;
}

export type DocumentFactName =
  | 'date'
  | 'genre'
  | 'state'
  | 'number'
  | 'author'
  | 'recipient'
  | 'archive'
  | 'collection'
  | 'publisher'
  | 'language'
  | 'translator'
  | 'credit'
  | 'rights'
  | 'note'
  | 'copies';
