import { PDFArray, PDFDict, PDFName, type PDFDocument, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import { freeName } from '../exhibits/page-contents.ts';
import { dictOf } from '../exhibits/pdf-values.ts';

/** What is drawn over a page; `picture`, where there is one, has the name that `content` is given. */
export interface Drawing {
  readonly picture?: PDFObject;
  readonly content: (name: string) => string;
}

/** Draws over what a page shows, in the page's own units. */
export function drawOnPage({ context }: PDFDocument, page: PDFPage, { picture, content }: Drawing): void {
  const name = picture ? addPicture(page, picture) : '';
  const own = page.node.context.lookup(page.node.get(PDFName.of('Contents')));
  const reference = page.node.get(PDFName.of('Contents'));
  const streams = own instanceof PDFArray ? own.asArray() : own && reference ? [reference] : [];
  page.node.set(
    PDFName.of('Contents'),
    context.obj([
      context.register(context.stream('q')),
      ...streams,
      context.register(context.stream(`\nQ ${content(name)}`)),
    ]),
  );
}

/** The page gets resources of its own: those of others stay as they are. */
function addPicture(page: PDFPage, picture: PDFObject): string {
  const { context } = page.node;
  const found = context.lookup(page.node.getInheritableAttribute(PDFName.of('Resources')));
  const resources = found instanceof PDFDict ? found.clone(context) : context.obj({});
  const pictures = dictOf(resources, 'XObject')?.clone(context) ?? context.obj({});
  const name = freeName(pictures);
  pictures.set(PDFName.of(name), picture);
  resources.set(PDFName.of('XObject'), pictures);
  page.node.set(PDFName.of('Resources'), resources);
  return name;
}
