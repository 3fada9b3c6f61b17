import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useLanguage } from './use-translate.tsx';
import './chip.css';

export interface ChipProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  /** How many there are behind it. */
  readonly count?: number;
  readonly isDisabled?: boolean;
}

/** A filter that is on or off, with how much stands behind it. */
export function Chip({ children, count, isSelected, onChange, isDisabled = false }: ChipProps) {
  const language = useLanguage();
  return (
    <ToggleButton className="chip" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      {children}
      {count !== undefined && <span className="chip-count">{count.toLocaleString(language)}</span>}
    </ToggleButton>
  );
}
