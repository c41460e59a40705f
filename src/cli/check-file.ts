/** Checks one timeline file, with the texts of its documents that stand beside it. */
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {compile, type Diagnostic, type GivenText, type Timeline} from '../core.js';
import type {Surroundings} from './command.js';
import {readPieces, readText, UnreadableFile} from './read-file.js';

export interface CheckedFile {
  /** As given on the command line. */
  readonly file: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of its documents that are not on this computer, and were not checked. */
  readonly textsElsewhere: number;
  /** Why it could not be read. */
  readonly unreadable?: string;
}

/** @param file a path, or `-` for standard input, beside which there are no texts. */
export async function checkFile(file: string, surroundings: Surroundings): Promise<CheckedFile> {
  try {
    if (file === '-') {
      const text = await readPieces(surroundings.standardInput());
      return {file, text, diagnostics: (await compile(text)).diagnostics, textsElsewhere: 0};
    }
    const path = resolve(surroundings.folder, file);
    const text = await readText(path);
    return await checkText(file, text, pathToFileURL(path).href);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return {file, text: '', diagnostics: [], textsElsewhere: 0, unreadable: error.message};
  }
}

async function checkText(file: string, text: string, url: string): Promise<CheckedFile> {
  const {timeline, diagnostics} = await compile(text, {url});
  if (!timeline) return {file, text, diagnostics, textsElsewhere: 0};
  const texts = await readTexts(timeline);
  const addresses = new Set(timeline.documents.map(document => document.text));
  const textsElsewhere = [...addresses].filter(address => address !== undefined && !isHere(address)).length;
  if (texts.size === 0) return {file, text, diagnostics, textsElsewhere};
  return {file, text, diagnostics: (await compile(text, {url, texts})).diagnostics, textsElsewhere};
}

/** Of the documents whose text is a file on this computer. */
async function readTexts({documents}: Timeline): Promise<Map<string, GivenText>> {
  const texts = new Map<string, GivenText>();
  for (const {id, text} of documents) {
    if (text !== undefined && isHere(text)) texts.set(id, await readText(new URL(text)).catch(whyUnreadable));
  }
  return texts;
}

function isHere(address: string): boolean {
  return address.startsWith('file:');
}

function whyUnreadable(error: unknown): GivenText {
  if (!(error instanceof UnreadableFile)) throw error;
  return error.reason === undefined ? null : {unreadable: error.reason};
}
