/** An HTML page, as short as it can be. */
export function page(head: string, body: string, bodyAttributes = ''): string {
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">' +
    `<meta name="viewport" content="width=device-width"><style>body{margin:0 16px}</style>${head}</head>` +
    `<body${bodyAttributes}>${body}</body></html>\n`
  );
}
