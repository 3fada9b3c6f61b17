import type { ReactNode } from 'react';
import './screen.css';

export interface ScreenProps {
  readonly title: string;
  /** One sentence or line under the title. */
  readonly subtitle?: ReactNode;
  /** What stands before the title: a way back. */
  readonly before?: ReactNode;
  /** The one primary action, and quiet ones before it. */
  readonly actions?: ReactNode;
  /** `page` scrolls and keeps to a reading width; `panes` fills the space, its panes scroll themselves. */
  readonly layout?: 'page' | 'panes';
  readonly children: ReactNode;
}

/** A screen: its title, its actions, its contents. */
export function Screen({ title, subtitle, before, actions, layout = 'page', children }: ScreenProps) {
  return (
    <main className={`screen screen-${layout}`}>
      <header className="screen-header">
        {before}
        <div className="screen-words">
          <h1 className="screen-title" dir="auto">
            {title}
          </h1>
          {subtitle !== undefined && <p className="screen-subtitle">{subtitle}</p>}
        </div>
        {actions !== undefined && <div className="screen-actions">{actions}</div>}
      </header>
      <div className="screen-content">{children}</div>
    </main>
  );
}
