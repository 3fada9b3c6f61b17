/** What lies under our own tree. */
export const ours = '^(shared|electron|renderer|tools|test|resources)/';

/** One owner a library: everybody else asks the owner. */
const owners = {
  minisearch: '^test/shared/search/packed/plain-minisearch\\.test\\.ts$',
  '@orama/stemmers': '^shared/search/(stemmers|english-stem)\\.ts$',
  '@orama/stopwords': '^shared/search/stop-words\\.ts$',
  jspdf: '^shared/dossier/draw-pdf\\.ts$',
  harfbuzzjs: '^shared/dossier/',
  '@cantoo/pdf-lib': '^shared/dossier/(exhibits|finish|check|redact-pdf)/',
  '@embedpdf/pdfium': '^shared/dossier/redact-pdf/pdfium\\.ts$',
  '@neslinesli93/qpdf-wasm': '^shared/dossier/finish/qpdf\\.ts$|^renderer/dossier/dossier\\.worker\\.ts$',
  utif2: '^shared/dossier/exhibits/read-tiff\\.ts$',
  'bidi-js': '^shared/dossier/bidi\\.ts$',
  linebreak: '^shared/dossier/line-break\\.ts$',
  'libsodium-wrappers-sumo': '^electron/key/index\\.ts$',
  lowdb: '^electron/core/storage/records\\.ts$',
  'fs-native-extensions': '^electron/core/disk/archive-lock\\.ts$',
  'pdfjs-dist':
    '^electron/parser/pdf[^/]*\\.ts$|^renderer/ui/pdf/(open-pdf|pdf(-drawing)?\\.worker)\\.ts$|^shared/dossier/check/page-texts\\.ts$',
  '@napi-rs/canvas': '^electron/parser/(pdf-draw|scale-picture|unfold)\\.ts$',
  'tesseract.js-core': '^electron/parser/ocr-engine\\.ts$',
  mammoth: '^electron/parser/docx\\.ts$',
  '@mozilla/readability': '^electron/parser/html[^/]*\\.ts$',
  linkedom: '^electron/parser/html[^/]*\\.ts$',
  'mdast-util-[^/]+|micromark[^/]*': '^electron/parser/markdown[^/]*\\.ts$',
  '@retorquere/bibtex-parser': '^electron/parser/bibtex\\.ts$',
  papaparse: '^electron/parser/csv\\.ts$',
  'read-excel-file': '^electron/parser/xlsx\\.ts$',
  'write-excel-file': '^electron/core/exchange/workbook\\.ts$',
  yazl: '^electron/core/exchange/bagit/zip-sink\\.ts$',
  saxes: '^electron/parser/xml\\.ts$',
  yaml: '^electron/parser/front-matter\\.ts$',
  chardet: '^electron/parser/charset\\.ts$',
  franc: '^electron/parser/language-scores\\.ts$',
  'file-type': '^electron/core/import/detect-format\\.ts$',
  'postal-mime': '^electron/parser/mime-header\\.ts$',
  yauzl: '^electron/parser/zip-file\\.ts$',
  'intl-messageformat': '^shared/i18n/translate\\.ts$',
  qr: '^shared/activity/qr\\.ts$',
  'd3-geo': '^renderer/overview/map-shapes\\.ts$',
  'topojson-client': '^renderer/overview/map-shapes\\.ts$',
  'world-atlas': '^renderer/overview/map-shapes\\.ts$',
  commander: '^electron/cli/',
};

/** A rule for each of them, for `.dependency-cruiser.mjs`. */
export const ownerRules = Object.entries(owners).map(([library, owner]) => ({
  name: `one-owner:${library.replace(/[^a-z0-9@/-]+.*/, '')}`,
  comment: `Only the file that owns this library may import it (${owner}). Call that file instead, or give it the function you lack.`,
  severity: 'error',
  from: { path: ours, pathNot: [owner, '^test/'] },
  to: { path: `node_modules/(${library})/` },
}));
