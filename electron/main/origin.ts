/** The window's own scheme: everything the page loads comes from here, and nothing from anywhere else. */
export const scheme = 'app';
const host = 'testimonia';
export const origin = `${scheme}://${host}`;

/** Whether an address lies under the window's own origin. */
export function isOurs(address: string): boolean {
  return address === origin || address.startsWith(`${origin}/`);
}

/** What the scheme may do: be an origin like any https one, and stream its answers. */
export const schemePrivileges = [
  { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
];
