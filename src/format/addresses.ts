/** Addresses that may be relative to the file: of a document's text, and of a picture (WHATWG URL). */

/** Address of the file itself, where it is known. */
export type Base = string | undefined;

/**
 * The address in full, or as written where the file's own is not known; null where it leads out of what the page or the
 * command may read: http and https for a file from the web, and other files as well for a file on this computer.
 */
export function resolveAddress(address: string, base: Base): string | null {
  // Any base of the web tells a relative address from one with a scheme of its own, such as `javascript:`.
  const url = parse(address, base ?? 'https://relative.invalid/');
  if (!url) return null;
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  // A file of another host would be fetched over the network, with the visitor's name and password on some systems.
  const isFile = url.protocol === 'file:' && base?.startsWith('file:') && url.host === new URL(base).host;
  if (!isWeb && !isFile) return null;
  return base === undefined ? address : url.href;
}

/** Whether an address is absolute, and one of the web. */
export function isWebAddress(address: string): boolean {
  const url = parse(address);
  return url?.protocol === 'https:' || url?.protocol === 'http:';
}

function parse(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
