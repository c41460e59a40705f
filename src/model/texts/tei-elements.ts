/** What each element of TEI means to a reader of the text. Elements that are not named here are as if only their content stood there. */

export type TeiRole =
  /** Not part of the text, with all that is in it. */
  | 'skipped'
  /** Holds blocks, and deepens headings. */
  | 'division'
  /** Holds blocks. */
  | 'part'
  /** A part in a `cit` and outside of paragraphs; elsewhere only the content counts. */
  | 'quoted'
  | 'heading'
  /** One that is within another is a line of it. */
  | 'paragraph'
  | 'page'
  | 'line'
  | 'space'
  | 'gap'
  /** Readings of one place, of which one is shown. */
  | 'choice'
  /** Holds elements only: white space between them is layout. */
  | 'elements'
  | 'cell'
  | 'link'
  | 'rendered'
  | 'emphasis'
  | 'code'
  | 'person'
  | 'place'
  | 'date';

const ELEMENTS_OF: Readonly<Record<TeiRole, string>> = {
  skipped: 'teiHeader facsimile sourceDoc standOff note noteGrp del fw figDesc',
  division: 'div div0 div1 div2 div3 div4 div5 div6 div7',
  part:
    'TEI TEI.2 teiCorpus text group front body back floatingText titlePage docTitle list table figure sp ' +
    'address epigraph argument postscript castList listBibl cit',
  quoted: 'quote bibl',
  heading: 'head titlePart',
  paragraph:
    'p ab lg l item opener closer dateline salute signed byline trailer addrLine speaker stage u row docAuthor docDate docImprint',
  page: 'pb',
  line: 'lb cb',
  space: 'space',
  gap: 'gap',
  choice: 'choice app',
  elements: 'subst',
  cell: 'cell',
  link: 'ref',
  rendered: 'hi',
  emphasis: 'emph',
  code: 'code',
  person: 'persName',
  place: 'placeName',
  date: 'date',
};

const ROLES: ReadonlyMap<string, TeiRole> = new Map(
  Object.entries(ELEMENTS_OF).flatMap(([role, names]) =>
    names.split(' ').map(name => [name, role as TeiRole] as const),
  ),
);

/** By the name without a prefix; null where only the content counts. */
export function teiRole(name: string): TeiRole | null {
  return ROLES.get(name) ?? null;
}

/** In a `choice`: what an editor would read instead of what is written there. */
export function isEditorsReading(name: string): boolean {
  return name === 'corr' || name === 'expan' || name === 'reg';
}

/** Whose language is that of the text, where they say one before it begins. */
export function isWhole(name: string): boolean {
  return /^(?:TEI(?:\.2)?|teiCorpus|text|body)$/.test(name);
}
