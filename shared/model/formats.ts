import type { Format } from './parsed.ts';

/** A format as people meet it: what dialogs filter by and help lists. What a file is, its contents decide. */
export interface FormatInfo {
  /** A ZIP is no document: what is in it is. */
  readonly format: Format | 'zip';
  readonly label: string;
  /** Lower case, without the dot; the first is the usual one. */
  readonly extensions: readonly string[];
}

/** Every format that can be imported, in the order in which they are named to people. */
export const formats: readonly FormatInfo[] = [
  { format: 'pdf', label: 'PDF', extensions: ['pdf'] },
  { format: 'docx', label: 'Word (DOCX)', extensions: ['docx', 'docm', 'dotx'] },
  { format: 'odt', label: 'OpenDocument (ODT)', extensions: ['odt', 'ott'] },
  { format: 'rtf', label: 'Rich Text (RTF)', extensions: ['rtf'] },
  { format: 'html', label: 'Web page', extensions: ['html', 'htm', 'xhtml', 'xht'] },
  { format: 'mhtml', label: 'Web page in one file (MHTML)', extensions: ['mhtml', 'mht'] },
  { format: 'epub', label: 'Book (EPUB)', extensions: ['epub'] },
  { format: 'eml', label: 'Mail (EML)', extensions: ['eml'] },
  { format: 'markdown', label: 'Markdown', extensions: ['md', 'markdown', 'mdown', 'mkd'] },
  {
    format: 'image',
    label: 'Picture (PNG, JPEG, TIFF, WebP, GIF, BMP)',
    extensions: ['png', 'jpg', 'jpeg', 'tif', 'tiff', 'webp', 'gif', 'bmp'],
  },
  { format: 'akoma-ntoso', label: 'Akoma Ntoso (XML)', extensions: ['xml', 'akn'] },
  { format: 'csv', label: 'Table (CSV)', extensions: ['csv', 'tsv', 'tab'] },
  { format: 'xlsx', label: 'Excel (XLSX)', extensions: ['xlsx', 'xlsm', 'xltx'] },
  { format: 'ris', label: 'References (RIS)', extensions: ['ris'] },
  { format: 'bibtex', label: 'References (BibTeX)', extensions: ['bib', 'bibtex'] },
  { format: 'csl', label: 'References (CSL-JSON)', extensions: ['json'] },
  { format: 'text', label: 'Text', extensions: ['txt', 'text'] },
  { format: 'zip', label: 'ZIP', extensions: ['zip'] },
];

/** The format that a file's name promises, if any. */
export function formatOfName(fileName: string): Format | undefined {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const format = formats.find(({ extensions }) => extensions.includes(extension))?.format;
  return format === 'zip' ? undefined : format;
}

/** What a format is called in an error's sentence. */
export function formatLabel(format: string): string {
  return formats.find((info) => info.format === format)?.label ?? format;
}
