import { useEffect, useRef, useState } from 'react';
import { pathOf } from '../client.ts';

/** Takes files and folders dropped anywhere on the window; answers whether some hang over it now. */
export function useFileDrop(onDrop: (paths: readonly string[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });

  useEffect(() => {
    // Every element on the way says enter and leave: the pointer has left the window when all are answered.
    let depth = 0;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth += 1;
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setIsOver(false);
    };
    const over = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      latest.current(files.map(pathOf).filter((path) => path !== ''));
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: over, drop } as const;
    const names = Object.keys(listeners) as (keyof typeof listeners)[];
    for (const name of names) addEventListener(name, listeners[name]);
    return () => {
      for (const name of names) removeEventListener(name, listeners[name]);
    };
  }, []);

  return isOver;
}
