/** Several values in one cell stand between `;` or `|`. */
export function severalOf(text: string): string[] {
  return text
    .split(/[;|؛]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
