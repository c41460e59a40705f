/** Diagnostics for people at a terminal. */
import {codeFrame, type Diagnostic} from '../core.js';
import type {CheckedFile} from './check-file.js';

/** Select graphic rendition (ECMA-48): how each style begins and ends. */
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

type Paint = (style: keyof typeof styles, text: string) => string;

function painter(colours: boolean): Paint {
  if (!colours) return (_, text) => text;
  return (style, text) => `\u001B[${styles[style][0]}m${text}\u001B[${styles[style][1]}m`;
}

export function formatFile({file, text, diagnostics}: CheckedFile, colours: boolean): string {
  const paint = painter(colours);
  return diagnostics.map(diagnostic => formatDiagnostic(file, text, diagnostic, paint)).join('\n');
}

function formatDiagnostic(file: string, text: string, diagnostic: Diagnostic, paint: Paint): string {
  const {line, column, severity, code, message, hint} = diagnostic;
  const place = paint('bold', `${file === '-' ? 'standard input' : file}:${line}:${column}`);
  const kind = paint(severity === 'error' ? 'red' : 'yellow', severity);
  return [
    `${place} ${kind} ${printable(message)} ${paint('dim', code)}`,
    ...(text === '' ? [] : frameLines(text, diagnostic, paint)),
    ...(hint === undefined ? [] : [`  ${paint('cyan', printable(hint))}`]),
    '',
  ].join('\n');
}

function frameLines(text: string, diagnostic: Diagnostic, paint: Paint): string[] {
  const lines = codeFrame(text, diagnostic);
  const digits = String(lines.at(-1)?.line ?? 0).length;
  return lines.flatMap(({line, text: shown, from, to}) => {
    const number = String(line).padStart(digits);
    if (from === undefined || to === undefined) return [paint('dim', `    ${number} | ${shown}`).trimEnd()];
    const mark = ' '.repeat(from) + paint('red', '^'.repeat(to - from));
    return [`  > ${number} | ${shown}`, `    ${' '.repeat(digits)} | ${mark}`];
  });
}

export function formatSummary(files: readonly CheckedFile[], colours: boolean): string {
  const paint = painter(colours);
  const all = files.flatMap(({diagnostics}) => diagnostics);
  const errors = all.filter(({severity}) => severity === 'error').length;
  const warnings = all.length - errors;
  const unreadable = files.filter(file => file.unreadable !== undefined).length;
  const parts = [
    ...(errors > 0 ? [paint('red', counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint('yellow', counted(warnings, 'warning'))] : []),
    ...(unreadable > 0 ? [paint('red', `${unreadable} not read`)] : []),
  ];
  const elsewhere = files.reduce((sum, {textsElsewhere}) => sum + textsElsewhere, 0);
  const told = `${counted(files.length, 'file')}: ${parts.length > 0 ? parts.join(', ') : paint('green', 'nothing to mend')}`;
  if (elsewhere === 0) return told;
  return `${told}\n${counted(elsewhere, 'text')} elsewhere ${elsewhere === 1 ? 'was' : 'were'} not checked`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A file may carry escape sequences, which a terminal would obey. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '�');
}
