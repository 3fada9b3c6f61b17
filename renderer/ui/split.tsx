import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslate } from './use-translate.tsx';
import './split.css';

const rememberedWidths = new Map<string, number>();

export interface SplitProps {
  /** Under which its width is remembered while the window is open. */
  readonly name: string;
  readonly start: ReactNode;
  readonly end: ReactNode;
  /** Widths of the starting pane in pixels. */
  readonly least?: number;
  readonly most?: number;
  readonly initial?: number;
}

/** Two panes with a bar between that can be dragged or moved by arrow keys. Below 900 px only the first is shown. */
export function Split({ name, start, end, least = 360, most = 520, initial = 400 }: SplitProps) {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(() => rememberedWidths.get(name) ?? initial);
  const resize = (wanted: number) => {
    const kept = Math.round(Math.min(most, Math.max(least, wanted)));
    rememberedWidths.set(name, kept);
    setWidth(kept);
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
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
      />
      <div className="split-end">{end}</div>
    </div>
  );
}
