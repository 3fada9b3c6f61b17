// pdf.js draws pages here, so that no page of any file can keep the window waiting.
import 'pdfjs-dist/build/pdf.renderer.mjs';
