import {expect} from 'chai';
import {readFast} from '../../src/format/fast-reader.js';
import {toPlain} from '../../src/format/placed.js';
import {isList, isMap, keysOf, type Plain} from '../../src/format/plain.js';
import {hasContent} from '../../src/format/prepare-text.js';
import {readPlaced} from '../../src/format/tolerant-reader.js';
import {diagnosticCodes} from '../../src/core.js';
import {readRepositoryFile} from '../support/fixture.js';
import {numbers} from '../support/numbers.js';

/** Maps as lists of their entries, so that the order of the keys is compared too. */
function inOrder(value: Plain): unknown {
  if (isList(value)) return value.map(inOrder);
  return isMap(value) ? {map: keysOf(value).map(key => [key, inOrder(value[key] ?? '')])} : value;
}

/** What both readers make of a text; the fast one reads a file only where it is right. */
function expectSame(text: string): boolean {
  const fast = readFast(text);
  if (!fast.read) return false;
  const placed = readPlaced(text);
  expect(hasContent(text) ? placed && inOrder(toPlain(placed)) : '', text).to.deep.equal(inOrder(fast.value));
  return true;
}

const scalars = [
  'Visit',
  'Kim’s visit, 1955',
  '1955-01-17',
  '0044',
  'no',
  'null',
  '~',
  '0x1F',
  '1e3',
  '-0043',
  '/1955-01-17',
  'https://example.org/a#b?c=d',
  'a:b',
  'Order#227',
  'a - b',
  '漢字 😀',
  '"double \\"quoted\\" \\u00e9\\t\\x41"',
  "'single ''quoted'': it'",
  '"# no comment"',
  '""',
  "''",
  '',
  'Visit # a comment',
];

const blocks = ['|', '|-', '|+', '>', '>-', '>+', '|2', '>2-'];

/** Values in block style, `indent` deep, of every kind that a timeline may have. */
function valueIn(random: (below: number) => number, indent: number, depth: number): string {
  const space = ' '.repeat(indent);
  const some = <T>(make: (index: number) => T) =>
    Array.from({length: 1 + random(4)}, (_, index) => make(index));
  const scalar = () => scalars[random(scalars.length)] ?? '';
  const inner = () => valueIn(random, indent + 2, depth - 1);
  switch (random(depth > 0 ? 8 : 4)) {
    case 0:
    case 1:
      return ` ${scalar()}\n`;
    case 2:
      return ` ${blocks[random(blocks.length)] ?? '|'}\n${some(() => `${space}  ${scalar()}\n`).join('')}${random(2) ? '\n' : ''}`;
    case 3:
      return ` plain and\n${space}  folded, ${random(9)}\n\n${space}  twice\n`;
    case 4:
      return `\n${some(() => `${space}-${inner()}`).join('')}`;
    case 5:
      return ` [${some(() => flowIn(random, depth - 1)).join(', ')}]\n`;
    default:
      return `\n${some(index => `${space}${keyIn(random, index)}:${inner()}`).join('')}`;
  }
}

function keyIn(random: (below: number) => number, index: number): string {
  const keys = ['a', '1955', '"quoted"', 'two words', '__proto__', 'é'];
  return `${keys[random(keys.length)] ?? ''}${random(3) ? '' : index}`;
}

function flowIn(random: (below: number) => number, depth: number): string {
  if (depth <= 0 || random(3) === 0)
    return ['1955', '"a, b"', "'c'", '1955~', 'a b', 'a: b'][random(6)] ?? '';
  const inner = () => flowIn(random, depth - 1);
  return random(2) ? `[${inner()}, ${inner()}]` : `{x: ${inner()}, 2: ${inner()}, "y":${inner()}}`;
}

describe('the two readers', () => {
  it('read the files of the project alike', async () => {
    for (const name of ['events/moscow-visit-1955', 'demo/one-visit']) {
      expect(expectSame(await readRepositoryFile(`${name}.yaml`)), name).to.be.true;
    }
  });

  it('read the examples of mistakes alike that are no mistakes in the YAML', async () => {
    const read: string[] = [];
    for (const code of diagnosticCodes) {
      const text = await readRepositoryFile(`test/fixtures/invalid/${code}.yaml`).catch(() => '');
      if (text !== '' && expectSame(text)) read.push(code);
    }
    expect(read).to.include.members(['bad-date', 'unknown-lane', 'empty-value', 'no-events']);
    expect(read).to.not.include.members(['duplicate-key', 'alias', 'yaml-tag', 'yaml-syntax']);
  });

  describe('read each scalar alike', () => {
    for (const scalar of scalars) {
      it(JSON.stringify(scalar), () => {
        for (const text of [scalar, `a: ${scalar}\nb: c`, `- ${scalar}\n- b`]) {
          expect(expectSame(text), text).to.be.true;
        }
      });
    }
  });

  it('read what is made of such at random alike', () => {
    const random = numbers(1955);
    let read = 0;
    for (let run = 0; run < 600; run++) {
      const text = `top:${valueIn(random, 2, 4)}end: x\n`;
      for (const written of [text, text.replaceAll('\n', '\r\n')]) if (expectSame(written)) read++;
    }
    // The others have a key twice, or a scalar that its place does not allow.
    expect(read).to.be.above(600);
  }).timeout(20_000);
});
