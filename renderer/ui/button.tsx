import type { LucideIcon } from 'lucide-react';
import { Button as Pressable, type ButtonProps as PressableProps } from 'react-aria-components/Button';
import './button.css';

export interface ButtonProps extends Omit<PressableProps, 'className' | 'children' | 'style'> {
  readonly children: string;
  /** `primary` once a screen; `quiet` has no border; `danger` destroys what cannot come back. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
}

/** A button with words, and perhaps an icon before them. */
export function Button({ children, variant = 'secondary', icon: Icon, ...rest }: ButtonProps) {
  return (
    <Pressable {...rest} className={`button button-${variant}`}>
      {Icon && <Icon size={16} aria-hidden />}
      <span>{children}</span>
    </Pressable>
  );
}
