/** Reads the arguments of a command. */
import {parseArgs, type ParseArgsConfig} from 'node:util';
import {suggest} from '../core.js';
import {UsageError} from './command.js';

type Options = NonNullable<ParseArgsConfig['options']>;

type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{options: O; strict: true; allowPositionals: true; args: string[]}>
>;

/** @throws UsageError that names the option and, where it is a slip of the keyboard, the one that was meant. */
export function readOptions<const O extends Options>(args: readonly string[], options: O): Parsed<O> {
  refuseUnknown(args, Object.keys(options));
  try {
    return parseArgs({args: [...args], options, strict: true, allowPositionals: true});
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(firstSentence(error.message));
    throw error;
  }
}

/** Node says of an unknown option how to write an argument that looks like one, which is hardly ever meant. */
function refuseUnknown(args: readonly string[], known: readonly string[]): void {
  for (const arg of args) {
    if (arg === '--') return;
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name === undefined || known.includes(name)) continue;
    throw new UsageError(
      unknown(
        'option',
        `--${name}`,
        known.map(option => `--${option}`),
      ),
    );
  }
}

export function unknown(what: string, written: string, known: readonly string[]): string {
  const suggestion = suggest(written, known);
  return `unknown ${what} ${written}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`;
}

export function oneOf<const Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find(known => known === value);
  if (choice !== undefined) return choice;
  throw new UsageError(`${option} is one of ${choices.join(', ')}, not ${value}.`);
}

function firstSentence(message: string): string {
  return `${message.split('. ')[0] ?? message}.`.replace(/\.\.$/, '.');
}
