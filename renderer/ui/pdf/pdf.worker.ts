// pdf.js takes the file apart here, beside the page that draws it.
import 'pdfjs-dist/build/pdf.worker.mjs';
