/** Said wherever something was to be copied, and is shown for the visitor to copy it. */
export const enNotCopied = (what: 'text' | 'link'): string =>
  `The browser does not let this page copy. The ${what} below is selected: copy it with Ctrl+C, on a Mac with ⌘C, on a phone by holding it.`;
