import {readDocumentText} from '../../../src/model/texts/read-text.js';
import {isTextError, type TextError} from '../../../src/model/texts/text-error.js';

/** What a text is refused with. */
export async function refusalOf(source: string, address?: string): Promise<TextError> {
  try {
    await readDocumentText(source, {address});
  } catch (error) {
    if (isTextError(error)) return error;
    throw error;
  }
  throw new Error(`Read as if it were right: ${source.slice(0, 80)}`);
}
