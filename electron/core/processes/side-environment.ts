/**
 * What a side process (a parser, the maker of keys) is given of this one's environment, so that a hostile file finds no secret there: nothing;
 * on Windows the system's folder, which programs there do not start without.
 */
export function sideEnvironment(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  const systemRoot = platform === 'win32' ? environment['SystemRoot'] : undefined;
  return systemRoot === undefined ? {} : { SystemRoot: systemRoot };
}
