import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { parseMarkdown } from './electron/parser/markdown.ts';

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

/** The user guide as blocks, made while the window is built: the page has no reader of Markdown. */
const guidePages: Plugin = {
  name: 'guide-pages',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/docs/guide/')) return null;
    const { content } = parseMarkdown(Buffer.from(code));
    return { code: `export const blocks = ${JSON.stringify(content.blocks)};`, map: null, moduleType: 'js' };
  },
};

/** The window's page and its workers, as files that hold under any origin and a policy without inline code. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [withoutUnusedParts, guidePages, react()],
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
