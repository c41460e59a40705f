/** What is to be done before the program is ended from outside: by Ctrl-C, or by who runs it. */

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * The program then ends as it would have without.
 *
 * @param cleanUp has no time to wait for anything.
 * @returns to be called when there is nothing to clean up any more.
 */
export function onInterrupt(cleanUp: () => void): () => void {
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    forget();
    try {
      cleanUp();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return forget;
}
