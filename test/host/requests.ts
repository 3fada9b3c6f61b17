import type { Page, Request, Route } from 'playwright-core';
import type { Calls } from './calls.ts';
import { fromStandIn, isStandIn } from './origin.ts';

/**
 * Hands every request of a page, its workers and what it opens to main, as Electron's `protocol.handle` does.
 * `first` is the page that main itself loads. What goes elsewhere is asked of main's filter, written down and refused whatever the filter says.
 */
export async function interceptRequests(
  page: Page,
  calls: Calls,
  first: string,
): Promise<{ outside: readonly string[]; letThrough: readonly string[] }> {
  const outside: string[] = [];
  const letThrough: string[] = [];

  const handle = async (route: Route, request: Request): Promise<void> => {
    const url = request.url();
    const isMove = request.isNavigationRequest() && url !== first && url !== page.url();
    if (!isStandIn(url)) {
      outside.push(url);
      const verdict = await calls.ask({ type: isMove ? 'navigate' : 'outside', url });
      if (verdict.type === 'verdict' && !verdict.isCancelled) letThrough.push(url);
      // An answer without content leaves the page where it is, as a prevented `will-navigate` does.
      await (isMove ? route.fulfill({ status: 204 }) : route.abort('blockedbyclient'));
      return;
    }
    if (isMove) {
      const verdict = await calls.ask({ type: 'navigate', url: fromStandIn(url) });
      if (verdict.type === 'verdict' && verdict.isCancelled) {
        await route.fulfill({ status: 204 });
        return;
      }
    }
    const answer = await calls.ask({
      type: 'request',
      url: fromStandIn(url),
      method: request.method(),
      headers: Object.entries(request.headers()),
      body: request.postDataBuffer(),
    });
    if (answer.type !== 'answer') return;
    const { status, headers, body } = answer;
    await route.fulfill({ status, headers: Object.fromEntries(headers), body: Buffer.from(body) });
  };
  // A program that was killed answers nobody, and its page is gone with it.
  await page
    .context()
    .route('**/*', (route, request) =>
      handle(route, request).catch(() => route.abort().catch(() => undefined)),
    );
  return { outside, letThrough };
}
