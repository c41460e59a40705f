/** TEI XML → the blocks of a text. Loaded when needed; the only module that knows the XML parser. */
import {SaxesParser} from 'saxes';
import type {DocumentText} from './document-text.js';
import {TeiReader} from './tei-reader.js';
import {TextError, type TextErrorCode} from './text-error.js';

/** Elements within elements. Of those that draw, spans are drawn by recursion. */
const MAX_DEPTH = 200;

/**
 * Strict about well-formedness, namespaces included. Nothing is fetched and nothing expands: what a document type declares is not
 * read. Throws a `TextError`, with its place, at the first mistake. Linear.
 */
export function readTei(source: string): DocumentText {
  const parser = new SaxesParser({xmlns: true, position: false});
  const reader = new TeiReader();
  const stop = (code: TextErrorCode, message: string): never => {
    throw new TextError(code, message, {line: parser.line, column: Math.max(1, parser.column)});
  };
  let depth = 0;
  parser.on('error', ({message}) => {
    if (!message.startsWith('undefined entity')) stop('bad-xml', message);
    const reference = source.slice(source.lastIndexOf('&', parser.position - 1), parser.position);
    stop('unknown-entity', `${reference} is none of the entities of XML.`);
  });
  parser.on('opentag', ({local, attributes}) => {
    depth += 1;
    if (depth > MAX_DEPTH) stop('too-deep', `More than ${MAX_DEPTH} elements are within each other.`);
    reader.open({name: local, attribute: name => attributes[name]?.value});
  });
  parser.on('closetag', () => {
    depth -= 1;
    reader.close();
  });
  parser.on('text', text => reader.text(text));
  parser.on('cdata', text => reader.text(text));
  parser.write(source).close();
  return reader.finish();
}
