/** What docs/dates.md says of dates, read from its tables by the heads of their columns. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect} from 'chai';
import {ROOT} from '../../scripts/lib/project.js';
import {compile, formatHistoricalDate, type HistoricalDate} from '../../src/core.js';

/** Cells by the head of their column. */
type Row = ReadonlyMap<string, string>;

const rows = rowsOf(await readFile(join(ROOT, 'docs', 'dates.md'), 'utf8'));

describe('dates in the documents', () => {
  describe('are read as they stand, and said as the page says', () => {
    const told = rows.filter(row => row.has('you write'));

    it('in several tables', () => {
      expect(told).to.have.length.greaterThan(40);
    });

    for (const row of told) {
      const date = code(row.get('you write'));
      it(date, async () => {
        expect(formatHistoricalDate(await dateInFile(date), 'en')).to.equal(row.get('the reader says'));
      });
    }
  });

  describe('are mended as the page says', () => {
    const slips = rows.filter(row => row.has('written'));

    for (const row of slips) {
      const text = code(row.get('written'));
      it(text, async () => {
        const {diagnostics} = await compile(fileWith(text));
        const hints = diagnostics.filter(({code}) => code === 'bad-date').map(({hint}) => hint);
        expect(hints).to.deep.equal([row.get('what the check says')]);
      });
    }
  });

  describe('are worded in the languages as the page says', () => {
    for (const row of rows.filter(row => row.has('`lang`'))) {
      const locale = code(row.get('`lang`'));
      it(locale, async () => {
        const forms = [...row].slice(2);
        expect(forms).to.have.lengthOf(3);
        for (const [form, words] of forms) {
          expect(formatHistoricalDate(await dateInFile(code(form)), locale)).to.equal(words);
        }
      });
    }
  });

  it('can all be read that are on the page to print', async () => {
    const dates = rows.flatMap(row => (row.has('write') ? [...row.values()].map(code).filter(Boolean) : []));
    expect(dates).to.have.length.greaterThan(30);
    for (const date of dates) await dateInFile(date);
  });
});

/** Of every table. Columns that have one head are told apart by a space more. */
function rowsOf(markdown: string): readonly Row[] {
  return markdown.split(/\n{2,}/).flatMap(block => {
    const [heads, rule, ...body] = block.split('\n').map(cellsOf);
    if (heads === undefined || !rule?.every(cell => /^-+$/.test(cell))) return [];
    const unique = heads.map(
      (head, i) => head + ' '.repeat(heads.slice(0, i).filter(h => h === head).length),
    );
    return body.map(cells => new Map(cells.map((cell, i) => [unique[i]!, cell])));
  });
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.trim());
}

/** The first piece of code in a cell. */
function code(cell = ''): string {
  return /`([^`]+)`/.exec(cell)?.[1] ?? '';
}

function fileWith(date: string): string {
  return `version: 1\ntitle: An example\nevents:\n  - title: An event\n    date: ${date}\n`;
}

/** As a reader of the page would paste it. */
async function dateInFile(date: string): Promise<HistoricalDate> {
  const {timeline, diagnostics} = await compile(fileWith(date));
  const [event] = timeline?.events ?? [];
  expect(
    diagnostics.filter(({code}) => code !== 'missing-evidence'),
    date,
  ).to.deep.equal([]);
  return event!.date;
}
