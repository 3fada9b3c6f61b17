/**
 * A name from a file or a person, made safe to stand inside a sentence of either direction: first strong isolate
 * and its end around it (UAX #9), so that neither reorders the other. In markup use `<bdi>`.
 */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
