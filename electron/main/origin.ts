/** The window's own scheme: everything the page loads comes from here, and nothing from anywhere else. */
export const scheme = 'app';
export const host = 'testimonia';
export const origin = `${scheme}://${host}`;

/** Whether an address lies under the window's own origin. */
export function isOurs(address: string): boolean {
  return address === origin || address.startsWith(`${origin}/`);
}
