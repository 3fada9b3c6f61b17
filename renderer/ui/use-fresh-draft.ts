import { useState } from 'react';

/**
 * What is being written of a record: begun from it, and again whenever the record was changed by any means. The fields
 * stay, so that the keyboard stays where it is.
 */
export function useFreshDraft<Saved extends { readonly updatedAt: string }, Draft extends object>(
  record: Saved,
  draftOf: (record: Saved) => Draft,
): readonly [Draft, (patch: Partial<Draft>) => void] {
  const [begun, setBegun] = useState({ from: record.updatedAt, draft: draftOf(record) });
  const isStale = begun.from !== record.updatedAt;
  const current = isStale ? { from: record.updatedAt, draft: draftOf(record) } : begun;
  if (isStale) setBegun(current);
  return [
    current.draft,
    (patch) => {
      setBegun({ ...current, draft: { ...current.draft, ...patch } });
    },
  ];
}
