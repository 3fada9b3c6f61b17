import type { Origin } from '../../shared/model/origin.ts';
import { isolate } from '../ui/isolate.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import './origin-note.css';

/** Where a value was found and how surely, under it; a value that a person gave has none. */
export function OriginNote({ origin }: { readonly origin: Origin | undefined }) {
  const translate = useTranslate();
  if (!origin) return null;
  const source = translate(`origin.${origin.source}`);
  const sureness = translate(`sureness.${origin.sureness}`);
  return (
    <span className={`origin-note origin-${origin.sureness}`}>
      {origin.detail === undefined
        ? translate('origin.found', { source, sureness })
        : translate('origin.foundDetail', { source, sureness, detail: isolate(origin.detail) })}
    </span>
  );
}
