/** Checks one timeline file, with the texts of its documents that stand beside it. */
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {compile, type Diagnostic, type Timeline} from '../core.js';
import type {Surroundings} from './command.js';
import {decode, readText, UnreadableFile} from './read-file.js';

export interface CheckedFile {
  /** As given on the command line. */
  readonly file: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Why it could not be read. */
  readonly unreadable?: string;
}

/** @param file a path, or `-` for standard input, beside which there are no texts. */
export async function checkFile(file: string, surroundings: Surroundings): Promise<CheckedFile> {
  try {
    if (file === '-') {
      const text = decode(await surroundings.readStandardInput());
      return {file, text, diagnostics: (await compile(text)).diagnostics};
    }
    const path = resolve(surroundings.folder, file);
    const text = await readText(path);
    return {file, text, diagnostics: await diagnosticsOf(text, pathToFileURL(path).href)};
  } catch (error) {
    if (error instanceof UnreadableFile) return {file, text: '', diagnostics: [], unreadable: error.message};
    throw error;
  }
}

async function diagnosticsOf(text: string, url: string): Promise<readonly Diagnostic[]> {
  const {timeline, diagnostics} = await compile(text, {url});
  const texts = timeline ? await readTexts(timeline) : new Map<string, null>();
  return texts.size > 0 ? (await compile(text, {url, texts})).diagnostics : diagnostics;
}

/** Of the documents whose text is a file on this computer; null for one that cannot be read. */
async function readTexts({documents}: Timeline): Promise<Map<string, string | null>> {
  const texts = new Map<string, string | null>();
  for (const {id, text} of documents) {
    if (text?.startsWith('file:')) texts.set(id, await readText(new URL(text)).catch(nullIfUnreadable));
  }
  return texts;
}

function nullIfUnreadable(error: unknown): null {
  if (error instanceof UnreadableFile) return null;
  throw error;
}
