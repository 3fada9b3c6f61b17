import type { LucideIcon } from 'lucide-react';
import { Button as Pressable, type ButtonProps as PressableProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './icon-button.css';

export interface IconButtonProps extends Omit<PressableProps, 'className' | 'children' | 'style'> {
  readonly icon: LucideIcon;
  /** What it does: read aloud, and shown when the pointer rests. */
  readonly label: string;
  /** The key that does the same, shown beside the label: `D`. */
  readonly shortcut?: string;
}

/** A square button that is only an icon; its words stand in a tooltip. */
export function IconButton({ icon: Icon, label, shortcut, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Pressable {...rest} className="icon-button" aria-label={label}>
        <Icon size={18} aria-hidden />
      </Pressable>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
