import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** What libraries load for uses of theirs that the page has not, so that it is not shipped. */
const unused = [
  // jsPDF draws HTML and SVG with these; dossiers hold neither.
  ...['html2canvas', 'canvg', 'dompurify'],
  // HarfBuzz asks for Node's own module where it finds itself in Node.
  'module',
  // So does qpdf.
  ...['fs', 'path', 'crypto'],
];

const withoutUnusedParts: Plugin = {
  name: 'without-unused-parts',
  enforce: 'pre',
  resolveId: (source) => (unused.includes(source) ? '\0nothing' : null),
  load: (id) => (id === '\0nothing' ? 'export default undefined;' : null),
};

/** The window's page and its workers, as files that hold under any origin and a policy without inline code. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [withoutUnusedParts, react()],
  worker: { format: 'es', plugins: () => [withoutUnusedParts] },
  build: {
    outDir: resolve(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    // A font or picture inside the style sheet would be a data: address, which the policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
});
