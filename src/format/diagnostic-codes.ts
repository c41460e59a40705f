/** Every kind of finding, a closed union. `docs/diagnostics.md` explains each; `messages.ts` words it. */
export const diagnosticCodes = ['yaml-syntax'] as const;

export type DiagnosticCode = (typeof diagnosticCodes)[number];
