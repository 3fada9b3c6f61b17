import type { FieldType } from '../../../shared/fields/field.ts';
import type { Said } from '../../../shared/fields/said.ts';

/** What every kind of entry is given. */
export interface EntryProps<Each extends Said = Said> {
  readonly label: string;
  readonly type: FieldType;
  readonly said: Each;
  readonly onSay: (said: Each) => void;
  /** What is wrong with it, in words; null: nothing, or nothing yet. */
  readonly wrong: string | null;
}
