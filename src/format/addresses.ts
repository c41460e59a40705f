/** Addresses that may be relative to the file: of a document's text, and of a picture (WHATWG URL). */
import {ANY_BASE, isWeb, parseAddress} from '../model/web-address.js';

/** Address of the file itself, where it is known. */
export type Base = string | undefined;

/**
 * The address in full, or as written where the file's own is not known; null where it leads out of what the page or the
 * command may read: http and https for a file from the web, and other files as well for a file on this computer.
 */
export function resolveAddress(address: string, base: Base): string | null {
  const url = parseAddress(address, base ?? ANY_BASE);
  if (!url) return null;
  // A file of another host would be fetched over the network, with the visitor's name and password on some systems.
  const isFile = url.protocol === 'file:' && base?.startsWith('file:') && url.host === new URL(base).host;
  if (!isWeb(url) && !isFile) return null;
  return base === undefined ? address : url.href;
}
