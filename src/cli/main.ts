/** The command `cold-war-timeline`: finds the command that is meant, and says how it is used. */
import {check} from './check.js';
import {convert} from './convert.js';
import {UsageError, type Command, type ExitStatus, type Surroundings} from './command.js';
import {unknown} from './options.js';

const commands: readonly Command[] = [check, convert];

const program = 'cold-war-timeline';

const help = `Usage: ${program} <command> [options]

Commands:
${commands.map(({name, summary}) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

Options:
  -h, --help     print this, or how a command is used
  --version      print the version

Exit status: 0 no errors (there may be warnings), 1 errors or a file that cannot be read, 2 wrong usage.`;

/** @param version of this release. */
export async function main(
  args: readonly string[],
  version: string,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === '--version') return say(version, surroundings);
  if (name === '--help' || name === '-h') return say(help, surroundings);
  if (name === undefined) return refuse('no command is given.', help, surroundings);
  const command = commands.find(known => known.name === name);
  if (!command) {
    const kind = name.startsWith('-') ? 'option' : 'command';
    const known = kind === 'option' ? ['--help', '--version'] : commands.map(({name: word}) => word);
    return refuse(unknown(kind, name, known), help, surroundings);
  }
  const own = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (own.includes('--help') || own.includes('-h')) return say(command.help, surroundings);
  try {
    return await command.run(rest, surroundings);
  } catch (error) {
    if (error instanceof UsageError) return refuse(error.message, command.help, surroundings);
    throw error;
  }
}

function say(text: string, {print}: Surroundings): ExitStatus {
  print(text);
  return 0;
}

function refuse(why: string, usage: string, {complain}: Surroundings): ExitStatus {
  complain(`${program}: ${why}\n\n${usage}`);
  return 2;
}
