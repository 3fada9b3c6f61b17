/**
 * The addresses under the window's own scheme (`app://testimonia`) by which large bytes travel as streams.
 * The page and its workers use them as relative addresses, so they hold on either host.
 */
export const routes = {
  /**
   * GET `?since=entry` (or without): JSON lines. The first says what the others are (`position`, `total`, `isWhole`,
   * `removed`), each other one is `[id, revision, characters]` of a document.
   */
  changes: '/data/changes',
  /** GET `?ids=a,b,c`: these documents' records, a JSON line each; at most `maxTexts` ids a call. */
  records: '/data/records',
  /** GET `?ids=a,b,c`: a JSON line `{id, content}` for each; at most `maxTexts` ids a call. */
  contents: '/data/contents',
  /** GET: the forms of each name that is written in several ways, as JSON. */
  names: '/data/names',
  /** GET: the saved search index, `SavedForm` as JSON. POST: the one to keep; the answer is `{isKept}`. */
  index: '/data/index',
  /** GET `/data/index-pieces/<object>`: a piece's bytes (204 when they are not there). POST: one more; a `SavedPiece`. */
  indexPieces: '/data/index-pieces/',
  /** GET `/data/originals/<id>`: the original's bytes. */
  originals: '/data/originals/',
  /**
   * GET `/data/pictures/<id>`: the first frame of an original that only browsers read (WebP, GIF, BMP), as a PNG; the header
   * `x-frames` says how many there are. 204 where nothing comes of it.
   */
  pictures: '/data/pictures/',
  /** GET `/data/dossier-content/<dossier id>`: what `dossierContent` of `electron/core` gathers, as JSON. */
  dossierContent: '/data/dossier-content/',
  /**
   * POST `/data/dossiers/<token>`: the finished PDF, written to the file chosen for that token; with `?volume=2` beside it;
   * with `part=record` the record for machines that lies beside the PDF.
   */
  dossiers: '/data/dossiers/',
  /** POST `/data/redactions/<dossier id>`: what was taken out of its files (`RedactedFile[]`), kept before they are written. */
  redactions: '/data/redactions/',
  /** GET `/fonts/<file>`: a font of `resources/fonts`. */
  fonts: '/fonts/',
  /** GET `/cmaps/<file>`: a table of `pdfjs-dist/cmaps`, for letters of East Asia. */
  characterMaps: '/cmaps/',
  /** GET `/codecs/<file>`: what pdf.js takes pictures apart with where it has no WebAssembly. */
  codecs: '/codecs/',
  /** GET `/substitutes/<file>`: a font of `pdfjs-dist/standard_fonts`. */
  substitutes: '/substitutes/',
} as const;

/** How many texts one call to `routes.contents` may ask for. */
export const maxTexts = 200;
