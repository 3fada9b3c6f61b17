import { writeZip } from '../../electron/parser/zip-write.ts';

const namespaces = ['office', 'text', 'table', 'style', 'draw', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** What is in an OpenDocument text, as XML without its namespace declarations. */
export interface OdtParts {
  /** The contents of `office:text`. */
  readonly body: string;
  readonly styles?: string;
  /** Its kinds of pages, with their heads and feet. */
  readonly pages?: string;
  readonly meta?: string;
  readonly manifest?: string;
  /** What stands before the root of the contents. */
  readonly prolog?: string;
}

/** An OpenDocument text of these parts. */
export function odtFile({
  body,
  styles = '',
  pages = '',
  meta = '',
  manifest = '',
  prolog = '',
}: OdtParts): Uint8Array {
  const files: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${prolog}<office:document-content ${namespaces}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${namespaces}><office:styles>${styles}</office:styles><office:master-styles>${pages}</office:master-styles></office:document-styles>`,
    'meta.xml': `<office:document-meta xmlns:dc="http://purl.org/dc/elements/1.1/" ${namespaces}><office:meta>${meta}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `<manifest>${manifest}</manifest>`,
  };
  return writeZip(new Map(Object.entries(files).map(([name, xml]) => [name, Buffer.from(xml)])));
}
