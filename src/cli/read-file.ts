/** Reads text files, and says in plain words why one cannot be read. */
import {readFile} from 'node:fs/promises';

/** `message` is the reason, to be put after the name of the file. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** @throws UnreadableFile */
export async function readText(path: string | URL): Promise<string> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(reasonOf(error), {cause: error});
  }
}

/** @throws UnreadableFile where the bytes are not UTF-8. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch (cause) {
    throw new UnreadableFile('it is not text in UTF-8; save it in this encoding', {cause});
  }
}

const reasons: Partial<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
  EPERM: 'reading it is not allowed',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it cannot be read';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return reasons[code] ?? error.message;
}
