/** `check FILE…`: tells what is wrong with timeline files. */
import {checkFile, type CheckedFile} from './check-file.js';
import {UsageError, type Command, type ExitStatus, type Surroundings} from './command.js';
import {formatFile, formatSummary} from './format-text.js';
import {oneOf, readOptions} from './options.js';

const formats = ['text', 'json'] as const;

export const check: Command = {
  name: 'check',
  summary: 'tell what is wrong with timeline files',
  help: `Usage: cold-war-timeline check FILE… [options]

Reads each file, and the documents' texts beside it, and tells what is wrong with it.
With - for FILE, reads from standard input.

Options:
  --format FORMAT   text (default), or json: [{"file", "diagnostics"}]
  -h, --help        print this

Exit status: 0 no errors (there may be warnings), 1 errors or a file that cannot be read, 2 wrong usage.`,
  async run(args, surroundings) {
    const {values, positionals} = readOptions(args, {format: {type: 'string', default: 'text'}});
    const format = oneOf('--format', values.format, formats);
    if (positionals.length === 0) throw new UsageError('no file is given.');
    const files: CheckedFile[] = [];
    for (const file of positionals) files.push(await checkFile(file, surroundings));
    if (format === 'json') printJson(files, surroundings);
    else printText(files, surroundings);
    return statusOf(files);
  },
};

function printText(files: readonly CheckedFile[], {print, complain, colours}: Surroundings): void {
  for (const file of files) {
    if (file.unreadable !== undefined) complain(cannotRead(file, file.unreadable));
    else if (file.diagnostics.length > 0) print(formatFile(file, colours));
  }
  print(formatSummary(files, colours));
}

function printJson(files: readonly CheckedFile[], {print, complain}: Surroundings): void {
  for (const file of files) if (file.unreadable !== undefined) complain(cannotRead(file, file.unreadable));
  const results = files.map(({file, diagnostics, unreadable}) => ({
    file,
    diagnostics,
    ...(unreadable !== undefined && {unreadable}),
  }));
  print(JSON.stringify(results, null, 2));
}

function cannotRead({file}: CheckedFile, why: string): string {
  return `cold-war-timeline: cannot read ${file}: ${why}.`;
}

function statusOf(files: readonly CheckedFile[]): ExitStatus {
  const isWrong = ({unreadable, diagnostics}: CheckedFile) =>
    unreadable !== undefined || diagnostics.some(({severity}) => severity === 'error');
  return files.some(isWrong) ? 1 : 0;
}
