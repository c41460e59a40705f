/** Long enough for a browser to have begun; before that, an address that is gone gives an empty file. */
const KEPT = 60_000;

/** Gives the visitor a text as a file, as if from a link. */
export function saveFile(text: string, fileName: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
