const times = ['years', 'months', 'weeks', 'days', 'hours'] as const;

interface Unit {
  readonly value: string;
  readonly label: string;
}

const known = new Map<string, readonly Unit[]>();

/** What a sentence is counted in: times, then money by its code (ISO 4217) and its name in a language. */
export function sentenceUnits(language: string): readonly Unit[] {
  const units = known.get(language) ?? [
    ...times.map((value) => timeUnit(value, language)),
    ...money(language),
  ];
  known.set(language, units);
  return units;
}

/** A unit's name without a number: what is left of “2 years”. */
function timeUnit(value: (typeof times)[number], language: string): Unit {
  const unit = value.slice(0, -1);
  const parts = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(
    5,
  );
  return { value, label: parts.find(({ type }) => type === 'unit')?.value ?? value };
}

function money(language: string): readonly Unit[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => ({
    value,
    label: `${value} · ${names.of(value) ?? value}`,
  }));
}
