/** A list typed as one option: parted by semicolons, for names have commas in them. */
export function readNames(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[;؛；]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
