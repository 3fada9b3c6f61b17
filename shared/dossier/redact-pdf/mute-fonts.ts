import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { arrayOf, dictOf, itemsOf, nameOf } from '../exhibits/pdf-values.ts';

/** Deeper nests of forms are damaged or hostile. */
const deepest = 12;

/** The pages (0..n) with fonts of which nobody can say what their letters are: called by number, with no list of what each stands for. */
export function pagesWithMuteFonts(document: PDFDocument): ReadonlySet<number> {
  const pages = document.getPages().map(({ node }) => {
    const found = document.context.lookup(node.getInheritableAttribute(PDFName.of('Resources')));
    return found instanceof PDFDict && hasMuteFont(found, 0);
  });
  return new Set(pages.flatMap((isMute, index) => (isMute ? [index] : [])));
}

function hasMuteFont(resources: PDFDict, depth: number): boolean {
  const fonts = dictsIn(dictOf(resources, 'Font'));
  if (fonts.some(isMute)) return true;
  return (
    depth < deepest &&
    dictsIn(dictOf(resources, 'XObject')).some((form) => {
      const own = dictOf(form, 'Resources');
      return own !== undefined && hasMuteFont(own, depth + 1);
    })
  );
}

function dictsIn(dict: PDFDict | undefined): PDFDict[] {
  return (dict?.values() ?? []).flatMap((value) => {
    const found = dict?.context.lookup(value);
    if (found instanceof PDFDict) return [found];
    return found && 'dict' in found && found.dict instanceof PDFDict ? [found.dict] : [];
  });
}

/** A font of numbered letters (ISO 32000-1, 9.7) from no known collection, without ToUnicode. */
function isMute(font: PDFDict): boolean {
  if (nameOf(font, 'Subtype') !== 'Type0' || font.has(PDFName.of('ToUnicode'))) return false;
  const [descendant] = itemsOf(arrayOf(font, 'DescendantFonts'));
  const system = descendant instanceof PDFDict ? dictOf(descendant, 'CIDSystemInfo') : undefined;
  const isIdentity = nameOf(font, 'Encoding')?.startsWith('Identity') === true;
  return (
    isIdentity && !/Japan1|GB1|CNS1|Korea1|KR/.test(system?.get(PDFName.of('Ordering'))?.toString() ?? '')
  );
}
