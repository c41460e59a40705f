/** Runs the command as the program does, in a folder of its own. */
import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {main} from '../../../src/cli/main.js';

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  /** Path in the folder → content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly standardInput?: string;
  readonly colours?: boolean;
}

export async function run(args: readonly string[], setting: Setting = {}): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'cold-war-timeline-'));
  const out: string[] = [];
  const err: string[] = [];
  try {
    for (const [path, content] of Object.entries(setting.files ?? {})) {
      await mkdir(dirname(join(folder, path)), {recursive: true});
      await writeFile(join(folder, path), content);
    }
    const status = await main(args, '1.2.3', {
      print: text => out.push(text),
      complain: text => err.push(text),
      standardInput: () => [new TextEncoder().encode(setting.standardInput ?? '')],
      folder,
      colours: setting.colours ?? false,
    });
    return {status, out: out.join('\n'), err: err.join('\n')};
  } finally {
    await rm(folder, {recursive: true});
  }
}
