/** Files of invented events in Parquet, written as `convert` writes them, and kept for the next time. */
import {createHash} from 'node:crypto';
import {access, mkdir, open, readdir, readFile, rename, rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {tableRow, type TableRow} from '../../../src/exchange/parquet/table-row.js';
import {TableFacts} from '../../../src/exchange/parquet/write-columns.js';
import {ROWS_OF_GROUP, TimelineParquetWriter} from '../../../src/exchange/parquet/write-parquet.js';
import type {HistoricalDate} from '../../../src/model/historical-date-types.js';
import {parseHistoricalDate} from '../../../src/model/historical-date.js';
import {type GeneratedEvent, generateEvents, textOf} from '../../bench/generate.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** In the repository. */
const FOLDER = '.cache/e2e';
/** What makes such a file what it is. */
const WRITERS = ['src/exchange/parquet', 'test/bench', 'test/e2e/support'];
const LANES = ['moscow', 'peking', 'pyongyang'];

/** Events `event-1` up to `event-COUNT`; gives the path in the repository. */
export async function parquetOf(count: number): Promise<string> {
  const path = `${FOLDER}/${String(count)}-${await digest()}.parquet`;
  const isThere = await access(ROOT + path).then(
    () => true,
    () => false,
  );
  if (isThere) return path;
  await mkdir(ROOT + FOLDER, {recursive: true});
  for (const name of await readdir(ROOT + FOLDER)) {
    if (name.startsWith(`${String(count)}-`)) await rm(`${ROOT}${FOLDER}/${name}`);
  }
  await write(`${ROOT}${path}.part`, count);
  await rename(`${ROOT}${path}.part`, ROOT + path);
  return path;
}

async function digest(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of WRITERS) {
    for (const name of (await readdir(ROOT + folder)).filter(found => found.endsWith('.ts')).sort()) {
      hash.update(await readFile(`${ROOT}${folder}/${name}`));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

async function write(path: string, count: number): Promise<void> {
  // As `convert` sorts them: by their beginning, then by their end.
  const events = generateEvents(count).map((event, index) => ({event, index, edtf: edtfOf(event)}));
  events.sort((a, b) => (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0));
  const dates = new Map<string, HistoricalDate>();
  const rowsFrom = (from: number): readonly TableRow[] =>
    events.slice(from, from + ROWS_OF_GROUP).map(({event, index, edtf}) => {
      const date = dates.get(edtf) ?? parseHistoricalDate(edtf);
      dates.set(edtf, date);
      return rowOf(event, index, date);
    });
  const facts = new TableFacts();
  // The others have the same columns, and in all of them something.
  for (const row of rowsFrom(0)) facts.add(row);
  const file = await open(path, 'w');
  const writer = new TimelineParquetWriter(bytes => file.appendFile(bytes), facts, 'tests');
  for (let from = 0; from < count; from += ROWS_OF_GROUP) await writer.add(rowsFrom(from));
  await writer.finish({
    ...{title: 'Invented events', language: 'en', agents: [], documents: [], story: []},
    lanes: LANES.map(id => ({id, name: id})),
  });
  await file.close();
}

function edtfOf({start, end}: GeneratedEvent): string {
  return end ? `${start}/${end}` : start;
}

function rowOf({id, title, lane, status}: GeneratedEvent, index: number, date: HistoricalDate): TableRow {
  const locator = `paragraph ${String(index + 1)}`;
  return tableRow({
    ...{id, title, date, status, lanes: [lane], text: textOf(index)},
    ...{calendar: 'gregorian', outcome: 'unknown', known: null, agents: [], tags: [], relations: []},
    evidence: [{url: 'https://example.org/paper', locator, stance: 'supports'}],
  });
}
