import {expect} from 'chai';
import {compile} from '../../src/core.js';
import type {Passage} from '../../src/model/texts/passage.js';
import {verifyQuote} from '../../src/model/texts/verify-quote.js';
import type {Quote} from '../../src/model/timeline.js';
import {evidenceFixture, evidenceOf, type EvidenceFixture} from '../support/evidence-fixture.js';
import {dice, type Dice} from '../model/seeded-dates.js';
import {mereChanges, realChanges, type Mutation} from './mutations.js';

/** Of each kind; no more findings of one code are told. */
const COUNT = 200;
const SEED = 19210217;

interface Quotation {
  readonly document: string;
  readonly paragraph: number;
  readonly quote: Quote;
  /** Where it stands. */
  readonly passage: Passage;
}

interface Mutated extends Quotation {
  readonly mutated: Quote;
}

/** What became of the changes of one kind. */
interface Outcome {
  readonly made: number;
  readonly unreported: readonly string[];
  /** Those reported with another passage than the one that was meant. */
  readonly wrong: number;
}

/** Share of the wrong passages, of kinds that leave little to tell them by. */
const mostWrong: Readonly<Record<string, number>> = {'several at once': 0.06};

describe('a mutated quotation', function () {
  this.timeout(120_000);
  let fixture: EvidenceFixture;
  let quotations: readonly Quotation[];
  let vocabulary: readonly string[];
  const outcomes = new Map<string, Outcome>();

  before(async () => {
    fixture = await evidenceFixture();
    quotations = [...cited(fixture), ...drawn(fixture, dice(SEED), 150)];
    const plains = [...fixture.texts.values()].flatMap(({paragraphs}) => paragraphs.map(({plain}) => plain));
    vocabulary = [...new Set(plains.join(' ').match(/\p{L}{3,}/gu) ?? [])];
    for (const [kind, mutate] of Object.entries(realChanges)) {
      const made = mutations(quotations, mutate, vocabulary).filter(isChanged(fixture));
      outcomes.set(kind, await outcomeOf(fixture, made));
    }
  });

  for (const kind of Object.keys(realChanges)) {
    it(`is reported with the passage that was meant: ${kind}`, () => {
      const {made, unreported, wrong} = outcomes.get(kind)!;
      console.log(`      ${made} made, ${made - wrong} with the right passage`);
      expect(made).to.be.at.least(30);
      expect(unreported).to.deep.equal([]);
      expect(wrong / made).to.be.at.most(mostWrong[kind] ?? 0.02);
    });
  }

  it('is reported with the right passage in at least 95 of 100', () => {
    const all = [...outcomes.values()];
    const changes = all.reduce((sum, {made}) => sum + made, 0);
    const right = all.reduce((sum, {made, wrong}) => sum + made - wrong, 0);
    console.log(`      ${changes} changes, ${((100 * right) / changes).toFixed(1)} % with the right passage`);
    expect(changes).to.be.at.least(200);
    expect(right / changes).to.be.at.least(0.95);
  });

  for (const [kind, mutate] of Object.entries(mereChanges)) {
    it(`is not reported where only the typing is other: ${kind}`, async () => {
      const made = mutations(quotations, mutate, vocabulary);
      expect(made.length).to.be.at.least(15);
      const hints = await reportsOf(fixture, made);
      const reported = made.filter((_, index) => hints[index] !== undefined);
      expect(reported.map(({mutated}) => mutated.exact)).to.deep.equal([]);
    });
  }
});

async function outcomeOf(fixture: EvidenceFixture, made: readonly Mutated[]): Promise<Outcome> {
  const hints = await reportsOf(fixture, made);
  const unreported = made.filter((_, index) => hints[index] === undefined);
  const wrong = made.filter((mutation, index) => !isRight(fixture, mutation, hints[index] ?? ''));
  return {made: made.length, unreported: unreported.map(({mutated}) => mutated.exact), wrong: wrong.length};
}

/** Those of the fixture's evidence. */
function cited({timeline, texts}: EvidenceFixture): readonly Quotation[] {
  return evidenceOf(timeline).flatMap(({document = '', paragraph, quote}) => {
    const verdict = verifyQuote(texts.get(document)!, quote!, paragraph);
    if (verdict.kind !== 'found') return [];
    return {document, paragraph: verdict.passage[0]!.paragraph, quote: quote!, passage: verdict.passage};
  });
}

/** Runs of four to thirty words out of the paragraphs, as anybody could quote them. */
function drawn({texts}: EvidenceFixture, die: Dice, count: number): readonly Quotation[] {
  const made: Quotation[] = [];
  while (made.length < count) {
    const [document, text] = die.pick([...texts]);
    const {number: paragraph, plain} = die.pick(text.paragraphs);
    const words = plain.split(/\s+/);
    const from = die.roll(words.length);
    const quote = {exact: words.slice(from, from + 4 + die.roll(27)).join(' ')};
    const verdict = verifyQuote(text, quote, paragraph);
    if (quote.exact.split(' ').length >= 4 && verdict.kind === 'found')
      made.push({document, paragraph, quote, passage: verdict.passage});
  }
  return made;
}

function mutations(
  quotations: readonly Quotation[],
  mutate: Mutation,
  vocabulary: readonly string[],
): Mutated[] {
  const die = dice(SEED);
  const made = new Map<string, Mutated>();
  for (let attempt = 0; attempt < 20 * COUNT && made.size < COUNT; attempt += 1) {
    const quotation = quotations[attempt % quotations.length]!;
    const exact = mutate(quotation.quote.exact, die, vocabulary);
    if (exact === null) continue;
    const mutated = {...quotation, mutated: {...quotation.quote, exact}};
    made.set(`${quotation.document} ${quotation.paragraph} ${exact}`, mutated);
  }
  return [...made.values()];
}

/** What was made by chance stands there after all, or is what it was, is no change. */
function isChanged({texts}: EvidenceFixture) {
  return ({document, paragraph, mutated: {exact}}: Mutated): boolean => {
    const {plain} = texts.get(document)!.paragraphs[paragraph - 1]!;
    return !plainly(plain).includes(plainly(exact));
  };
}

const plainly = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[“”‘’'"]/g, '"')
    .replace(/\s*(?:--|—|‑|-)\s*/g, '-')
    .replace(/^"([^"]*)"$/, '$1');

/** For each piece of evidence the hint, or the message where there is none, of what is found in it. */
async function reportsOf(
  {yaml, sources}: EvidenceFixture,
  made: readonly Mutated[],
): Promise<readonly (string | undefined)[]> {
  const head = yaml.slice(0, yaml.indexOf('\nevents:'));
  const lines = made.map(({document, paragraph, mutated}) =>
    JSON.stringify({document, paragraph: String(paragraph), page: '1', quote: mutated}),
  );
  const text = `${head}\nevents:\n  - title: Quoted\n    date: 1921\n    evidence:\n      - ${lines.join('\n      - ')}\n`;
  const before = text.slice(0, text.indexOf(lines[0]!)).split('\n').length;
  const {diagnostics} = await compile(text, {texts: sources});
  const found = new Map<number, string>();
  for (const {code, line, message, hint} of diagnostics) {
    expect(code).to.be.oneOf(['quote-not-found', 'quote-elsewhere', 'ambiguous-quote']);
    found.set(line - before, hint ?? message);
  }
  return made.map((_, index) => found.get(index));
}

/** Whether the passage that is told is the one that was meant: in its paragraph, half of it, and not twice as much. */
function isRight(
  {texts}: EvidenceFixture,
  {document, paragraph, passage, mutated}: Mutated,
  hint: string,
): boolean {
  const verdict = verifyQuote(texts.get(document)!, mutated, paragraph);
  if (verdict.kind !== 'missing' || !verdict.nearest) return false;
  const {passage: nearest, words} = verdict.nearest;
  const isTold = hint.includes(`found instead in paragraph ${paragraph}: “${words.replace(/\s+/g, ' ')}”`);
  const common = nearest.reduce(
    (sum, range) => sum + passage.reduce((own, other) => own + overlap(range, other), 0),
    0,
  );
  return isTold && 2 * common >= lengthOf(passage) && lengthOf(nearest) <= 2 * lengthOf(passage);
}

function overlap(a: Passage[number], b: Passage[number]): number {
  return a.paragraph === b.paragraph ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

function lengthOf(passage: Passage): number {
  return passage.reduce((sum, {start, end}) => sum + end - start, 0);
}
