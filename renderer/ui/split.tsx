import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Pane } from '../../shared/model/preferences.ts';
import { setPreferences, useArchive } from '../use-archive.ts';
import { useTranslate } from './use-translate.tsx';
import './split.css';

export interface SplitProps {
  /** Under which its width is remembered. */
  readonly name: Pane;
  readonly start: ReactNode;
  readonly end: ReactNode;
  /** Widths of the starting pane in pixels. */
  readonly least?: number;
  readonly most?: number;
  readonly initial?: number;
}

/** Two panes with a bar between that can be dragged or moved by arrow keys, Home and End. Below 900 px only the first is shown. */
export function Split({ name, start, end, least = 360, most = 520, initial = 400 }: SplitProps) {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const { paneWidths } = useArchive().preferences;
  const within = (wanted: number) => Math.round(Math.min(most, Math.max(least, wanted)));
  /** While the bar moves; then the preferences have it. */
  const [moving, setMoving] = useState<number | null>(null);
  const width = moving ?? within(paneWidths[name] ?? initial);
  const resize = (wanted: number) => {
    setMoving(within(wanted));
  };
  const remember = () => {
    if (moving !== null) void setPreferences({ paneWidths: { ...paneWidths, [name]: moving } });
    setMoving(null);
  };
  const isMirrored = () => document.documentElement.dir === 'rtl';
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !box.current) return;
    const edges = box.current.getBoundingClientRect();
    resize(isMirrored() ? edges.right - event.clientX : event.clientX - edges.left);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const forward = isMirrored() ? 'ArrowLeft' : 'ArrowRight';
    const backward = isMirrored() ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward) resize(width + 16);
    else if (event.key === backward) resize(width - 16);
    else if (event.key === 'Home') resize(least);
    else if (event.key === 'End') resize(most);
    else return;
    event.preventDefault();
  };
  return (
    <div className="split" ref={box}>
      <div className="split-start" style={{ inlineSize: `${width}px` }}>
        {start}
      </div>
      <div
        className="split-bar"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={translate('split.resize')}
        aria-valuenow={width}
        aria-valuemin={least}
        aria-valuemax={most}
        onKeyDown={press}
        onKeyUp={remember}
        onBlur={remember}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onLostPointerCapture={remember}
      />
      <div className="split-end">{end}</div>
    </div>
  );
}
