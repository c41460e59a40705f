/** What a page weighs once it is drawn. */
import type {CDPSession, Page} from 'puppeteer-core';

export interface Weight {
  /** Bytes of JavaScript objects and of the buffers behind typed arrays, after a collection. */
  readonly heap: number;
  /** Elements in the document and in open shadow trees. */
  readonly nodes: number;
}

export async function weigh(page: Page, session: CDPSession): Promise<Weight> {
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize = 0} = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  const nodes = await page.evaluate(() => {
    const count = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
        0,
      );
    return count(document);
  });
  return {heap: usedSize + backingStorageSize, nodes};
}
