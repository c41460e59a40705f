/** Three events, the second of which is given. */
export const file = (second: string) => `version: 1
title: A timeline
events:
  - id: first
    title: First
    date: 1955
    evidence: https://example.org/
${second}
  - id: third
    title: Third
    date: 1957
    evidence: https://example.org/
  - id: fourth
    title: Fourth
    date: 1958
    evidence: https://example.org/
`;

export const event = (...lines: string[]) =>
  file(['  - id: second', ...lines.map(line => `    ${line}`)].join('\n'));
export const rest = ['date: 1956', 'evidence: https://example.org/'];
