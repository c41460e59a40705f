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
  /** Up to where all is right. */
  let passed = 0;
  const pass = () => (passed = parser.position);
  parser.on('error', ({message}) => {
    if (message.startsWith('undefined entity')) {
      const reference = source.slice(source.lastIndexOf('&', parser.position - 1), parser.position);
      stop('unknown-entity', `${reference} is none of the entities of XML.`);
    }
    refuseAmpersand(source, message, passed, parser.position);
    stop('bad-xml', message);
  });
  parser.on('opentag', ({local, attributes}) => {
    pass();
    depth += 1;
    if (depth > MAX_DEPTH) stop('too-deep', `More than ${MAX_DEPTH} elements are within each other.`);
    reader.open({name: local, attribute: name => attributes[name]?.value});
  });
  parser.on('closetag', () => {
    pass();
    depth -= 1;
    reader.close();
  });
  parser.on('text', text => reader.text(text));
  parser.on('cdata', text => {
    pass();
    reader.text(text);
  });
  parser.on('comment', pass);
  parser.on('processinginstruction', pass);
  parser.on('doctype', pass);
  parser.write(source).close();
  return reader.finish();
}

/**
 * An ampersand that should have been `&amp;`, the commonest of mistakes: the parser goes on to the next semicolon, or to the end
 * of the file, and says only there that something is wrong.
 */
function refuseAmpersand(source: string, message: string, passed: number, position: number): void {
  if (!/^(?:disallowed character in entity|empty entity|unclosed tag|unexpected end)/.test(message)) return;
  const isAtSemicolon = message.includes('entity');
  const semicolon = source.lastIndexOf(';', isAtSemicolon ? position - 2 : position);
  const ampersand = source.indexOf('&', Math.max(passed, semicolon + 1));
  if (ampersand < 0) return;
  const lines = source.slice(0, ampersand).split(/\r\n|\r|\n/);
  const column = Array.from(lines.at(-1)!).length + 1;
  throw new TextError('bad-xml', 'An ampersand is written &amp;.', {line: lines.length, column});
}
