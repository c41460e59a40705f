/** What the commands have in common. */

/** Where a command reads and writes; tests give it their own. */
export interface Surroundings {
  /** Lines for standard output. */
  readonly print: (text: string) => void;
  /** Lines for standard error: what is not a result. */
  readonly complain: (text: string) => void;
  /** In pieces, as they come. */
  readonly standardInput: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Relative paths are relative to this folder. */
  readonly folder: string;
  readonly colours: boolean;
  /** Replaces the line that says how far it is, where somebody may be watching; with nothing, takes it away. */
  readonly progress?: ((text: string) => void) | undefined;
}

/** 0: no errors; 1: errors in a file, or a file that cannot be read; 2: wrong usage. */
export type ExitStatus = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** @throws UsageError where the arguments are not what the command takes. */
  run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus>;
}

/** The command was called in a way it does not know; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
