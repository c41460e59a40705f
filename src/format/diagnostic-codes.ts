/**
 * Every kind of finding about a timeline file, a closed union, each with how grave it is. An `error` means that something
 * written in the file is not on the timeline, or not as written; a `warning` that everything is, and could be better.
 * `messages.ts` words each, `docs/diagnostics.md` explains each.
 */
export const severities = {
  // The file as a whole
  'too-large': 'error',
  'several-documents': 'error',
  'bad-character': 'error',
  'not-a-map': 'error',
  'too-large-to-mend': 'error',
  'newer-version': 'error',
  'bad-version': 'error',
  'positions-unknown': 'warning',
  'more-errors': 'error',
  'more-warnings': 'warning',
  // YAML
  'yaml-syntax': 'error',
  'unquoted-colon': 'error',
  'text-after-quote': 'error',
  'unclosed-quote': 'error',
  'unclosed-bracket': 'error',
  'bad-escape': 'error',
  'reserved-start': 'error',
  'missing-space': 'error',
  'missing-comma': 'error',
  'missing-dash': 'error',
  'tab-indent': 'error',
  'bad-indentation': 'error',
  'duplicate-key': 'error',
  alias: 'error',
  'yaml-tag': 'error',
  'too-deep': 'error',
  // Keys and values
  'missing-key': 'error',
  'missing-alt': 'error',
  'empty-value': 'warning',
  'unknown-key': 'warning',
  'wrong-type': 'error',
  'bad-choice': 'error',
  'bad-number': 'error',
  'bad-url': 'error',
  'bad-id': 'error',
  'bad-tag': 'error',
  'bad-language': 'error',
  'bad-date': 'error',
  'empty-evidence': 'error',
  // What the parts say of one another
  'duplicate-id': 'error',
  'unknown-document': 'error',
  'unknown-agent': 'error',
  'unknown-lane': 'error',
  'unknown-event': 'error',
  'circular-documents': 'error',
  'circular-relation': 'error',
  'outcome-on-actual': 'warning',
  'missing-evidence': 'warning',
  'missing-page': 'warning',
  'no-events': 'warning',
  'no-event-left': 'error',
  'too-many-events': 'error',
  // The documents' own texts
  'missing-text': 'error',
  'text-too-large': 'error',
  'unreadable-text': 'error',
  'paragraph-out-of-range': 'error',
  'quote-not-found': 'error',
  'quote-elsewhere': 'error',
  'ambiguous-quote': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type DiagnosticCode = keyof typeof severities;

export const diagnosticCodes = Object.keys(severities) as readonly DiagnosticCode[];

export function severityOf(code: DiagnosticCode): 'error' | 'warning' {
  return severities[code];
}
