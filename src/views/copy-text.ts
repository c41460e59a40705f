/**
 * Puts a text on the clipboard; resolves to whether it is there, and never rejects. Browsers refuse on pages without TLS, where
 * there is no clipboard at all, in frames that were not granted it, and when nobody pressed anything: what to show then is up to
 * the caller.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
