import type { ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components/Button';
import './record-row.css';

export interface RecordRowProps {
  readonly title: string;
  /** One line under the title. */
  readonly about?: ReactNode;
  /** What stands at the end: buttons, a mark. */
  readonly end?: ReactNode;
  /** What pressing it does, where that is not to open it: said after the title and the line below it. */
  readonly label?: string;
  readonly onPress: () => void;
}

/** A record in a list, as an `<li>`: its title leads to it. */
export function RecordRow({ title, about, end, label, onPress }: RecordRowProps) {
  return (
    <li className="record-row">
      <Pressable className="record-row-open" onPress={onPress}>
        <bdi className="record-row-title">{title}</bdi>
        {about !== undefined && <span className="record-row-about">{about}</span>}
        {label !== undefined && <span className="is-spoken-only">{label}</span>}
      </Pressable>
      {end}
    </li>
  );
}
