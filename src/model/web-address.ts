/** Addresses that come from a timeline file and go into a link or an image: only http and https may pass. */

/** Any base of the web tells a relative address from one with a scheme of its own, such as `javascript:`. */
export const ANY_BASE = 'https://relative.invalid/';

/**
 * The address in the form a browser gives it (WHATWG URL), or null when it is not an absolute http or https address.
 * `javascript:`, `data:` and the like are refused however they are spelt, because the URL parser reads them first.
 */
export function safeUrl(address: string): string | null {
  const url = parseAddress(address);
  return url !== null && isWeb(url) ? url.href : null;
}

/** As `safeUrl`, but an address relative to the page passes too, as written: for pictures, which are never followed. */
export function safeImageUrl(address: string): string | null {
  const written = address.trim();
  if (written === '') return null;
  const url = parseAddress(written, ANY_BASE);
  return url !== null && isWeb(url) ? written : null;
}

/** An address as a reader would write it down: no scheme, no trailing slash. */
export function readableUrl(address: string): string {
  return address.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}

/** The address taken apart, or null where it is none. */
export function parseAddress(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** Whether its scheme is http or https. */
export function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}
