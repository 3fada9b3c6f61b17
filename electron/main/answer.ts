import { answerAsset, securityHeaders, type Assets } from './assets.ts';
import { isOurs } from './origin.ts';

/** Answers a route under `/data/`; null when there is no such route. */
export type AnswerData = (path: string, request: Request) => Promise<Response> | null;

/**
 * Answers every address under our scheme: the archive's data, else the page's files.
 * Whatever the answer, it carries the security headers.
 */
export function createAnswer(
  assets: Assets,
  answerData: AnswerData,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const path = new URL(request.url).pathname;
    const response = isOurs(request.url)
      ? await (answerData(path, request) ?? answerAsset(path, assets))
      : new Response('Not here', { status: 404 });
    for (const [name, value] of Object.entries(securityHeaders(path))) {
      if (!response.headers.has(name)) response.headers.set(name, value);
    }
    return response;
  };
}
