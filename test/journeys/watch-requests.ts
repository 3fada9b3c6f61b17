import type { BrowserContext, Request } from 'playwright-core';
import { isOurs } from '../../electron/main/origin.ts';
import type { Driven } from '../host/drive.ts';

/** How a request ends that the page's policy or main's filter refused. */
const refused = /^(net::ERR_BLOCKED_BY_|csp$)/;
/** How a move to another page ends that main prevented. */
const prevented = 'net::ERR_ABORTED';

/**
 * Watches every request off the page's origin, without main's own filter having a say in it. One that came to any
 * end but a refusal (answered, or lost because no name is looked up) was let through by that filter.
 */
export function watchRequests(context: BrowserContext): Pick<Driven, 'outside' | 'letThrough'> {
  const outside: string[] = [];
  const letThrough: string[] = [];
  const isOutside = (request: Request): boolean =>
    !isOurs(request.url()) && !request.url().startsWith('blob:app://');

  context.on('request', (request) => {
    if (isOutside(request)) outside.push(request.url());
  });
  context.on('requestfinished', (request) => {
    if (isOutside(request)) letThrough.push(request.url());
  });
  context.on('requestfailed', (request) => {
    const end = request.failure()?.errorText ?? '';
    const isRefused = refused.test(end) || (request.isNavigationRequest() && end === prevented);
    if (isOutside(request) && !isRefused) letThrough.push(request.url());
  });
  return { outside, letThrough };
}
