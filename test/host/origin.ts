/**
 * Chromium knows no `app:` scheme without Electron, so the page lives at an https address that no network ever
 * answers (RFC 6761 keeps `.invalid` for that); every request to it is intercepted and handed to main.
 */
const standIn = 'https://testimonia.invalid';
const real = 'app://testimonia';

/** The address as main knows it. */
export function fromStandIn(url: string): string {
  return url.startsWith(standIn) ? real + url.slice(standIn.length) : url;
}

/** The address as Chromium knows it. */
export function toStandIn(url: string): string {
  return url.startsWith(real) ? standIn + url.slice(real.length) : url;
}

/** Whether Chromium asks for something of the page's own origin. */
export function isStandIn(url: string): boolean {
  return url === standIn || url.startsWith(`${standIn}/`);
}
