import type { InterfaceLanguage } from '../../model/preferences.ts';

/** One part of a citation as the record has it; empty and unsaid parts are left out. */
export type Part = string | undefined;

/** Keeps its own direction wherever it is put: a docket number must not slide behind the name before it. */
export function isolated(part: Part): string {
  return part ? `\u2068${part}\u2069` : '';
}

/** The parts that say something, each once, one after the other. */
export function joined(parts: readonly Part[], separator: string): string {
  return [...new Set(parts.filter((part): part is string => part !== undefined && part !== ''))].join(
    separator,
  );
}

/** The parts as one sentence in the language of the frame, each keeping its own direction. */
export function sentence(parts: readonly Part[], language: InterfaceLanguage): string {
  return joined(parts.map(isolated), language === 'ar' ? '، ' : ', ');
}

/** The parts in brackets; nothing where none says anything. */
export function bracketed(parts: readonly Part[], separator = ', '): string {
  const inside = joined(parts, separator);
  return inside && `(${inside})`;
}

/** A part that the title does not say already: rulings are often titled by their court and number. */
export function unsaidIn(title: string, part: Part): Part {
  return part !== undefined && !title.includes(part) ? part : undefined;
}

/** The year of an EDTF date, where it names a single one. */
export function yearOf(date: Part): Part {
  return date && !date.includes('/') ? date.slice(0, 4) : undefined;
}
