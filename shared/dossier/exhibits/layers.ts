import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import type { CopyObject } from './copy-objects.ts';
import { arrayOf, dictOf, nameOf } from './pdf-values.ts';

/**
 * Takes over which layers of an original are shown (optional content, ISO 32000-1, 8.11). Without it, what the original
 * hides would show in the dossier.
 */
export function copyLayers(from: PDFDocument, to: PDFDocument, copy: CopyObject): void {
  const properties = dictOf(from.catalog, 'OCProperties');
  const groups = referencesIn(properties && arrayOf(properties, 'OCGs'));
  if (!properties || groups.length === 0) return;
  const configuration = dictOf(properties, 'D');
  const listed = (name: string): PDFRef[] => referencesIn(configuration && arrayOf(configuration, name));
  const shown = new Set(listed('ON'));
  const hidden =
    configuration && nameOf(configuration, 'BaseState') === 'OFF'
      ? groups.filter((group) => !shown.has(group))
      : listed('OFF');
  const own = ownProperties(to);
  for (const group of groups) own.all.push(copy(group));
  for (const group of hidden) own.off.push(copy(group));
}

function referencesIn(array: PDFArray | undefined): PDFRef[] {
  return array?.asArray().filter((item) => item instanceof PDFRef) ?? [];
}

function ownProperties({ catalog, context }: PDFDocument): {
  readonly all: PDFArray;
  readonly off: PDFArray;
} {
  const name = PDFName.of('OCProperties');
  const properties =
    dictOf(catalog, 'OCProperties') ?? context.obj({ OCGs: [], D: { ON: [], OFF: [], Order: [] } });
  catalog.set(name, properties);
  const configuration = properties.lookup(PDFName.of('D'), PDFDict);
  return {
    all: properties.lookup(PDFName.of('OCGs'), PDFArray),
    off: configuration.lookup(PDFName.of('OFF'), PDFArray),
  };
}
