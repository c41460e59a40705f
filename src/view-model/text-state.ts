import type {DocumentText} from '../model/texts/document-text.js';

/** What has become of a document's text. */
export type TextState =
  {readonly kind: 'loading'} | {readonly kind: 'read'; readonly text: DocumentText} | TextFailure;

/** It did not come, or could not be read: in words of the interface. */
export interface TextFailure {
  readonly kind: 'failed';
  readonly message: string;
  readonly hint: string | null;
  /** Where it was looked for: http or https. */
  readonly href: string | null;
}
