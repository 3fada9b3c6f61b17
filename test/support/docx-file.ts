import { writeZip } from '../../electron/parser/zip-write.ts';

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What is in a Word document, as WordprocessingML without its namespace declarations. */
export interface DocxParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly title?: string;
}

/** A paragraph; `properties` goes into its `w:pPr`. */
export function docxParagraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A Word document of these parts. */
export function docxFile({ body, title, ...parts }: DocxParts): Uint8Array {
  const present = Object.entries(parts);
  const links = present.map(
    ([name]) => `<Relationship Id="${name}" Type="${relationships}/${name}" Target="${name}.xml"/>`,
  );
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${package_}/relationships">${links.join('')}</Relationships>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<cp xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title ?? ''}</dc:title></cp>`,
  };
  for (const [name, xml] of present)
    files[`word/${name}.xml`] = `<w:${elementOf(name)} ${namespaces}>${xml}</w:${elementOf(name)}>`;

  return writeZip(new Map(Object.entries(files).map(([name, xml]) => [name, Buffer.from(xml)])));
}

function elementOf(part: string): string {
  return part === 'header' ? 'hdr' : part === 'footer' ? 'ftr' : part;
}
