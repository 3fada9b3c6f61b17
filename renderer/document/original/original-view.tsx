import { useMemo } from 'react';
import type { Document } from '../../../shared/model/document.ts';
import type { Marker } from '../../../shared/search/marks.ts';
import type { OriginalReading } from './original-reading.ts';
import { PdfOriginal } from './pdf-original.tsx';
import { PictureOriginal } from './picture-original.tsx';
import { textHits } from './text-hits.ts';
import './original.css';
import './pdf-page.css';

/** Whether a document's original can be shown as it looks: others are read as text. */
export function hasOriginalView({ provenance }: Document): boolean {
  return provenance.format === 'pdf' || provenance.format === 'image';
}

export interface OriginalViewProps extends Omit<OriginalReading, 'hits'> {
  readonly marker: Marker | null;
}

/** The original as it looks. */
export function OriginalView({ marker, ...known }: OriginalViewProps) {
  const { record, content } = known;
  const hits = useMemo(() => textHits(content, marker), [content, marker]);
  if (record.provenance.format === 'image') return <PictureOriginal key={record.id} record={record} />;
  return <PdfOriginal reading={{ ...known, hits }} />;
}
