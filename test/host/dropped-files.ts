import type { BrowserContext, Page } from 'playwright-core';

/**
 * Gives dropped files their paths, as Electron's `webUtils` does: a drop is held back until Chromium has told
 * the path of each file, then told to the page anew.
 */
export async function takeDrops(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await context.exposeBinding('hostPathsOf', async (_source, count: number) => {
    const paths: string[] = [];
    for (let each = 0; each < count; each += 1) {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `hostDropped[${String(each)}]`,
      });
      if (result.objectId === undefined) continue;
      const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId });
      paths.push(path);
    }
    return paths;
  });
}

/** Drops files or folders of this machine onto the middle of the page, as from the file manager. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: size.width / 2, y: size.height / 2, data });
  }
  await session.detach();
}
