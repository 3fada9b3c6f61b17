/** pdf.js's other half: only handed on to it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
