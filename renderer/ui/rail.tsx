import type { LucideIcon } from 'lucide-react';
import PanelLeftClose from 'lucide-react/icons/panel-left-close';
import PanelLeftOpen from 'lucide-react/icons/panel-left-open';
import { useState, type ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { useTranslate } from './use-translate.tsx';
import './rail.css';

export interface RailEntry {
  readonly name: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
}

function RailButton(props: {
  readonly entry: RailEntry;
  readonly isCurrent: boolean;
  readonly isFolded: boolean;
}) {
  const { entry, isCurrent, isFolded } = props;
  const Icon = entry.icon;
  return (
    <TooltipTrigger delay={300} isDisabled={!isFolded}>
      <Pressable
        className="rail-entry"
        data-tour={entry.name}
        onPress={entry.onPress}
        aria-label={entry.label}
        {...(isCurrent && { 'aria-current': 'page' })}
      >
        <Icon size={18} aria-hidden />
        {!isFolded && <span>{entry.label}</span>}
      </Pressable>
      <Tooltip className="tooltip" placement="end">
        {entry.label}
      </Tooltip>
    </TooltipTrigger>
  );
}

export interface RailProps {
  readonly entries: readonly RailEntry[];
  /** At the foot, below a line: settings. */
  readonly footEntries: readonly RailEntry[];
  /** The name of the entry whose screen stands. */
  readonly current: string;
  /** Which archive is open and how it is kept. */
  readonly foot: (isFolded: boolean) => ReactNode;
}

/** The way between screens, at the window's starting edge; folds to its icons. */
export function Rail({ entries, footEntries, current, foot }: RailProps) {
  const translate = useTranslate();
  const [isFolded, setIsFolded] = useState(() => matchMedia('(width < 1100px)').matches);
  const fold: RailEntry = {
    name: 'fold',
    label: translate(isFolded ? 'rail.unfold' : 'rail.fold'),
    icon: isFolded ? PanelLeftOpen : PanelLeftClose,
    onPress: () => {
      setIsFolded(!isFolded);
    },
  };
  const draw = (entry: RailEntry) => (
    <li key={entry.name}>
      <RailButton entry={entry} isCurrent={entry.name === current} isFolded={isFolded} />
    </li>
  );
  return (
    <nav className={isFolded ? 'rail rail-folded' : 'rail'} aria-label={translate('rail.label')}>
      <p className="rail-name" aria-hidden={isFolded}>
        {isFolded ? 'T' : 'Testimonia'}
      </p>
      <ul className="rail-entries">{entries.map(draw)}</ul>
      <div className="rail-foot">
        {foot(isFolded)}
        <ul className="rail-entries">{[...footEntries, fold].map(draw)}</ul>
      </div>
    </nav>
  );
}
