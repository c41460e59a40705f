interface Yielding {
  readonly scheduler?: {yield?: () => Promise<void>};
}

/**
 * Lets the browser do what waits, such as answering the visitor and drawing, and comes back when that is done. No timer, which would
 * bring a page in a hidden tab almost to a stop.
 */
export function giveWay(): Promise<void> {
  const {scheduler} = globalThis as Yielding;
  // The one that comes back before what others have put off (Prioritized Task Scheduling).
  if (scheduler?.yield) return scheduler.yield();
  return new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
