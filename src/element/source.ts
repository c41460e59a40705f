/** Where the text of a timeline comes from. */
export type Source = FileSource | TextSource;

export interface FileSource {
  readonly kind: 'file';
  /** Absolute. */
  readonly url: string;
}

export interface TextSource {
  readonly kind: 'property' | 'inline';
  readonly text: string;
  /** Address of the page, to which addresses in the text are relative. */
  readonly baseUrl: string;
}

export interface SourceParts {
  readonly yaml: string | null;
  readonly src: string | null;
  readonly inline: string | null;
  readonly baseUrl: string;
}

/** The first that is there: the property `yaml`, then `src`, then the script inside the element. */
export function sourceOf({yaml, src, inline, baseUrl}: SourceParts): Source | null {
  if (yaml !== null) return {kind: 'property', text: yaml, baseUrl};
  if (src !== null && src.trim() !== '') return {kind: 'file', url: absolute(src, baseUrl)};
  if (inline !== null) return {kind: 'inline', text: inline, baseUrl};
  return null;
}

/** Whether both have the same text, as far as that is known before it is loaded. */
export function sameSource(a: Source | null, b: Source | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'file') return b.kind === 'file' && a.url === b.url;
  return a.kind === b.kind && a.text === b.text && a.baseUrl === b.baseUrl;
}

/** Whether one is a later state of the other: the same file, or the same text being edited. */
export function samePlace(a: Source | null, b: Source | null): boolean {
  if (a?.kind === 'file') return sameSource(a, b);
  return a !== null && a.kind === b?.kind;
}

/** Name of the file in an address, as a visitor would call it; null for text without a file. */
export function fileName(url: string): string | null {
  if (!/^(?:https?|file):/.test(url)) return null;
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || null;
  } catch {
    // A stray percent sign is part of the name.
    return last;
  }
}

/** An address that cannot be read stays as it is, for the loader to report. */
function absolute(src: string, baseUrl: string): string {
  return URL.canParse(src, baseUrl) ? new URL(src, baseUrl).href : src;
}
