import type { ProtectedName } from '../../shared/model/dossier-options.ts';

/** People as they are written down, a line each: `Witness A = Amina Diallo; Diallo; أمينة ديالو`. */
export function namesToLines(people: readonly ProtectedName[]): string {
  return people.map(({ pseudonym, names }) => `${pseudonym} = ${names.join('; ')}`).join('\n');
}

/** What those lines say, and the numbers (from 1) of those that lack a pseudonym or a name. */
export function linesToNames(lines: string): {
  readonly people: ProtectedName[];
  readonly wrong: readonly number[];
} {
  const people: ProtectedName[] = [];
  const wrong: number[] = [];
  for (const [index, line] of lines.split('\n').entries()) {
    if (!line.trim()) continue;
    const at = line.indexOf('=');
    const pseudonym = line.slice(0, Math.max(at, 0)).trim();
    const names = line
      .slice(at + 1)
      .split(/[;؛]/u)
      .map((name) => name.trim())
      .filter(Boolean);
    if (pseudonym && names.length > 0) people.push({ pseudonym, names });
    else wrong.push(index + 1);
  }
  return { people, wrong };
}

/** Parties, a line each: `Appellant: A. Moyo`; a line without a colon is a name alone. */
export function linesToParties(lines: string): { name: string; role: string }[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const at = line.search(/[:：]/u);
      return { role: line.slice(0, Math.max(at, 0)).trim(), name: line.slice(at + 1).trim() };
    });
}

export function partiesToLines(parties: readonly { readonly name: string; readonly role: string }[]): string {
  return parties.map(({ name, role }) => (role ? `${role}: ${name}` : name)).join('\n');
}
