/** For so long it is said that something was copied; milliseconds. */
export const SAID = 6_000;

/**
 * Puts a text on the clipboard, and for editors that take more the same as HTML; resolves to whether it is there, and never rejects.
 * Browsers refuse on pages without TLS, where there is no clipboard at all, in frames that were not granted it, and when nobody
 * pressed anything: what to show then is up to the caller.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  const {clipboard} = navigator;
  const both = {
    'text/plain': new Blob([text], {type: 'text/plain'}),
    'text/html': new Blob([html ?? ''], {type: 'text/html'}),
  };
  return (
    (html !== undefined && (await isDone(() => clipboard.write([new ClipboardItem(both)])))) ||
    (await isDone(() => clipboard.writeText(text)))
  );
}

async function isDone(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
