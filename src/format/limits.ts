/** What a file may ask of the reader. A page loads files of strangers, so each of these has an end. */
export const limits = {
  /** UTF-16 units of YAML; 16 MB of plain text. */
  characters: 16_000_000,
  events: 100_000,
  /** Bytes of the text of one document, in UTF-8; a book of a thousand pages. What is longer is a corpus. */
  textBytes: 2_000_000,
  /** Maps and lists inside one another, the whole file being the first. */
  depth: 32,
  /** UTF-16 units that the tolerant reader is given at once; it needs about half a second for each million. */
  tolerantCharacters: 2_000_000,
  /** UTF-16 units that it is given of a file that is larger than that; what is more is divided first. */
  largePiece: 100_000,
  /** Pieces of a damaged file that are read one by one, at about a tenth of a millisecond each. */
  pieces: 20_000,
  /** Findings of one code that are told in full. */
  findingsOfOneCode: 200,
} as const;

/** The newest version of the file format that this release reads. */
export const formatVersion = 1;
