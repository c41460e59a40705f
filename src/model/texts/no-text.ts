/** What comes where a text was expected, and would be read as one. */

/** Null for what may be a text. Where its bytes were decoded as UTF-8, few files of other kinds are left. */
export function whyNoText(file: string): 'html' | 'not-text' | null {
  if (file.includes('\0') || /^\s*(?:\{\\rtf\d|%PDF-\d)/.test(file)) return 'not-text';
  return /^<(?:!doctype\s+html|html)[\s>]/i.test(withoutProlog(file)) ? 'html' : null;
}

/** From the first thing on that is neither white space, a comment, nor an instruction such as the XML declaration. */
export function withoutProlog(file: string): string {
  let rest = file.trimStart();
  for (;;) {
    const closing = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : null;
    const end = closing === null ? -1 : rest.indexOf(closing);
    if (closing === null || end < 0) return rest;
    rest = rest.slice(end + closing.length).trimStart();
  }
}
