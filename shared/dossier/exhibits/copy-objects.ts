import {
  PDFArray,
  PDFCatalog,
  PDFDict,
  PDFName,
  PDFNull,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** Copies an object with all that hangs on it, into the context the copier was made for. */
export type CopyObject = (object: PDFObject) => PDFObject;

/**
 * What no page needs in order to look as it does: programs' private data, metadata of pictures, thumbnails, attached
 * files, the tree of tags (whose pages would drag the whole document along).
 */
const left = new Set(
  ['PieceInfo', 'Metadata', 'LastModified', 'Thumb', 'AF', 'StructParent', 'StructParents', 'OPI'].map(
    (name) => PDFName.of(name),
  ),
);

/**
 * Copies objects from one document into another, each once. References to pages become what `pages` says of them, or
 * null: no page is ever copied by being mentioned. Works off what it meets from a list, so that no chain of objects is
 * too long for it.
 */
export function createCopier(
  from: PDFContext,
  to: PDFContext,
  pages: ReadonlyMap<PDFRef, PDFRef>,
): CopyObject {
  const copies = new Map<PDFRef, PDFRef>(pages);
  const waiting: (readonly [PDFRef, PDFObject])[] = [];

  const copyReference = (reference: PDFRef): PDFObject => {
    const known = copies.get(reference);
    if (known) return known;
    const object = from.lookup(reference);
    // Missing objects are null (ISO 32000-1, 7.3.10), and so is what would drag other pages along.
    if (!object || isStructure(object)) return PDFNull;
    const copy = to.nextRef();
    copies.set(reference, copy);
    waiting.push([copy, object]);
    return copy;
  };
  const copyDict = (dict: PDFDict): PDFDict => {
    const copy = PDFDict.withContext(to);
    for (const [key, value] of dict.entries()) if (!left.has(key)) copy.set(key, copyValue(value));
    return copy;
  };
  const copyValue = (object: PDFObject): PDFObject => {
    if (object instanceof PDFRef) return copyReference(object);
    if (object instanceof PDFRawStream) return PDFRawStream.of(copyDict(object.dict), object.contents);
    if (object instanceof PDFStream) return PDFRawStream.of(copyDict(object.dict), object.getContents());
    if (object instanceof PDFDict) return copyDict(object);
    if (!(object instanceof PDFArray)) return object.clone();
    const copy = PDFArray.withContext(to);
    for (const item of object.asArray()) copy.push(copyValue(item));
    return copy;
  };

  return (object) => {
    const copy = copyValue(object);
    for (let next = waiting.pop(); next; next = waiting.pop()) to.assign(next[0], copyValue(next[1]));
    return copy;
  };
}

function isStructure(object: PDFObject): boolean {
  return object instanceof PDFPageLeaf || object instanceof PDFPageTree || object instanceof PDFCatalog;
}
