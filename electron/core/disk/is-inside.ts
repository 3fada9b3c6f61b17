import { relative, resolve, sep } from 'node:path';

/** Whether a folder is another one, or lies anywhere in it. Both absolute. */
export function isInside(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}
