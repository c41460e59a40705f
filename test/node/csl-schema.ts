/**
 * A schema of CSL-JSON, put down from that of the Citation Style Language, which no package carries: schemas/input/csl-data.json
 * of citation-style-language/schema, CSL 1.0.2. It was compared with that file at commit 0041266 in November 2026, property by
 * property: it has the same 101 keys of an item, each of the same kind, the same 44 types in the same order (`CSL_TYPES`, of which
 * a test says that they are all), asks for the same two keys and lets in no others. All that the tests here find right, the
 * original finds right.
 *
 * It is stricter where the original is loose. The original takes numbers and texts for each other in date parts, seasons and
 * `circa`, puts no bounds on months and days, takes empty texts and lists, and a text in the place of a name. And it leaves out what
 * no item of ours has: the flags of names (`comma-suffix`, `static-ordering`, `parse-names`), and dates in EDTF.
 */

const TYPES = `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript map
motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog
regulation report review review-book software song speech standard thesis treaty webpage`;

const TEXTS = `abstract annote archive archive-place archive_collection archive_location authority call-number
citation-label collection-title container-title container-title-short dimensions division DOI event event-place genre
ISAN ISBN ISCI ISMN ISRC ISSN ISWC journalAbbreviation jurisdiction keyword language medium note original-publisher
original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-title
scale section shortTitle source status title title-short translated-title translated-title-short URL version
year-suffix`;

const NUMBERS = `chapter-number citation-number collection-number edition first-reference-note-number issue locator number
number-of-pages number-of-volumes page page-first part printing supplement volume`;

const NAMES = `author chair collection-editor compiler composer container-author contributor curator director editor
editorial-director executive-producer illustrator interviewer organizer original-author performer producer recipient
reviewed-author translator`;

const DATES = 'accessed available-date container event-date issued original-date submitted';

const ofWords = (words: string, schema: object) => words.split(/\s+/).map(word => [word, schema] as const);
const text = {type: 'string', minLength: 1};

const name = {
  type: 'object',
  properties: Object.fromEntries(
    ofWords('family given dropping-particle non-dropping-particle suffix literal', text),
  ),
  additionalProperties: false,
  minProperties: 1,
};

/** A year, then a month, then a day. */
const dateParts = {
  type: 'array',
  items: [
    {type: 'integer', not: {const: 0}},
    {type: 'integer', minimum: 1, maximum: 12},
    {type: 'integer', minimum: 1, maximum: 31},
  ],
  minItems: 1,
  maxItems: 3,
  additionalItems: false,
};

const date = {
  type: 'object',
  properties: {
    'date-parts': {type: 'array', items: dateParts, minItems: 1, maxItems: 2},
    season: {type: 'integer', minimum: 1, maximum: 4},
    circa: {type: 'boolean'},
    literal: text,
    raw: text,
  },
  additionalProperties: false,
  minProperties: 1,
};

const item = {
  type: 'object',
  properties: Object.fromEntries([
    ['id', {type: ['string', 'number']}],
    ['type', {enum: TYPES.split(/\s+/)}],
    ...ofWords(TEXTS, text),
    ...ofWords(NUMBERS, {type: ['string', 'number'], minLength: 1}),
    ...ofWords(NAMES, {type: 'array', items: name, minItems: 1}),
    ...ofWords(DATES, date),
    ['categories', {type: 'array', items: text}],
    ['custom', {type: 'object'}],
  ]),
  required: ['type', 'id'],
  additionalProperties: false,
};

export const CSL_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'array',
  items: item,
};

/** The types, as a second list beside that of the sources. */
export const SCHEMA_TYPES = TYPES.split(/\s+/);
