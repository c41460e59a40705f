/** Words of the button “Copy link”. It is loaded when a visitor opens evidence, and they with it. */
export interface CopyLinkStrings {
  readonly copyLink: string;
  /** Beside the button, once it is done. */
  readonly copied: string;
  /** The browser refused; the link is shown, and selected. */
  readonly notCopied: string;
  /** Of the field in which that link stands. */
  readonly linkToCopy: string;
}
