import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import './progress.css';

export interface ProgressProps {
  /** What is going on. */
  readonly label: string;
  /** From 0 to 1; missing while nobody can tell. */
  readonly value?: number;
  /** How much, how long still: “120 of 5,000 files, about 4 minutes”. */
  readonly detail?: string;
}

/** How far something has come. */
export function Progress({ label, value, detail }: ProgressProps) {
  const percent = Math.round((value ?? 0) * 100);
  return (
    <ProgressBar className="progress" value={percent} isIndeterminate={value === undefined}>
      <div className="progress-words">
        <Label>{label}</Label>
        {detail !== undefined && <span className="progress-detail">{detail}</span>}
      </div>
      <div className="progress-track">
        <div
          className={value === undefined ? 'progress-fill progress-fill-unknown' : 'progress-fill'}
          style={value === undefined ? {} : { inlineSize: `${percent}%` }}
        />
      </div>
    </ProgressBar>
  );
}
