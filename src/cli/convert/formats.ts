/** The formats that `convert` knows. Another one is another line here, and what reads or writes it. */
import {extname} from 'node:path';
import {UsageError} from '../command.js';
import {oneOf} from '../options.js';

export type FormatName = (typeof FORMATS)[number]['name'];

interface FileFormat {
  readonly name: string;
  readonly endings: readonly string[];
  readonly reads: boolean;
  readonly writes: boolean;
}

/** JSON is a part of YAML. */
const FORMATS = [
  {name: 'yaml', endings: ['.yaml', '.yml', '.json'], reads: true, writes: false},
  {name: 'csv', endings: ['.csv', '.tsv'], reads: true, writes: false},
  {name: 'jsonl', endings: ['.jsonl', '.ndjson'], reads: true, writes: false},
  {name: 'parquet', endings: ['.parquet'], reads: false, writes: true},
] as const satisfies readonly FileFormat[];

type Way = 'reads' | 'writes';

/**
 * The format that is asked for, or else that of the file's ending.
 *
 * @throws UsageError where there is none, or it cannot be read or written yet.
 */
export function formatOf(file: string, asked: string | undefined, way: Way): FormatName {
  const option = way === 'reads' ? '--from' : '--to';
  const name = asked === undefined ? byEnding(file, option) : oneOf(option, asked, names());
  const format = FORMATS.find(known => known.name === name);
  if (format?.[way]) return name;
  const verb = way === 'reads' ? 'read' : 'write';
  throw new UsageError(
    `${name} cannot be ${verb === 'read' ? 'read' : 'written'} yet; what it can ${verb}: ${able(way)}.`,
  );
}

function byEnding(file: string, option: string): FormatName {
  const ending = extname(file).toLowerCase();
  const found = FORMATS.find(({endings}) => (endings as readonly string[]).includes(ending));
  if (found) return found.name;
  const what = ending === '' ? 'has no ending' : `ends in ${ending}, of which nothing is known`;
  throw new UsageError(`${file === '-' ? 'standard input' : file} ${what}: say the format with ${option}.`);
}

function names(): readonly FormatName[] {
  return FORMATS.map(({name}) => name);
}

function able(way: Way): string {
  return FORMATS.filter(format => format[way])
    .map(({name}) => name)
    .join(', ');
}
