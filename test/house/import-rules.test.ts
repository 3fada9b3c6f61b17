import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Configuration {
  readonly forbidden: IForbiddenRuleType[];
  readonly options: ICruiseOptions;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const rules = new URL('../../.dependency-cruiser.mjs', import.meta.url);
const { default: configuration } = (await import(rules.href)) as { default: Configuration };

/** For each rule the smallest house that breaks it: the files, and what each imports. */
const offences: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'shared-stands-alone': { 'shared/search/index-entry.ts': ['lowdb'] },
  'model-knows-only-zod': { 'shared/model/document.ts': ['../search/fold.ts'], 'shared/search/fold.ts': [] },
  'core-is-headless': { 'electron/core/archive.ts': ['electron'] },
  'parser-is-apart': {
    'electron/parser/pdf.ts': ['../core/storage/objects.ts'],
    'electron/core/storage/objects.ts': [],
  },
  'key-is-apart': {
    'electron/key/index.ts': ['../core/storage/objects.ts'],
    'electron/core/storage/objects.ts': [],
  },
  'indexer-is-apart': {
    'electron/indexer/index.ts': ['../core/archive.ts'],
    'electron/core/archive.ts': [],
  },
  'main-imports-core': { 'electron/main/index.ts': ['../cli/index.ts'], 'electron/cli/index.ts': [] },
  'cli-imports-core': { 'electron/cli/index.ts': ['../main/window.ts'], 'electron/main/window.ts': [] },
  'preload-is-thin': {
    'electron/preload/index.ts': ['../../shared/ipc/contract.ts'],
    'shared/ipc/contract.ts': [],
  },
  'electron-stays-in-main': { 'electron/cli/commands.ts': ['electron'] },
  'renderer-reaches-out-by-client': {
    'renderer/app.tsx': ['../electron/core/archive.ts'],
    'electron/core/archive.ts': [],
  },
  'renderer-has-no-node': { 'renderer/app.tsx': ['node:fs'] },
  'features-meet-in-app': {
    'renderer/search/search-screen.tsx': ['../dossier/dossier-screen.tsx'],
    'renderer/dossier/dossier-screen.tsx': [],
  },
  'ui-knows-no-feature': {
    'renderer/ui/button.tsx': ['../search/search-screen.tsx'],
    'renderer/search/search-screen.tsx': [],
  },
  'no-network': { 'electron/main/update.ts': ['node:https'] },
  'no-circular': { 'shared/search/a.ts': ['./b.ts'], 'shared/search/b.ts': ['./a.ts'] },
  'no-orphans': { 'shared/search/forgotten.ts': [] },
  'not-to-test': { 'electron/core/archive.ts': ['../../test/support/disk.ts'], 'test/support/disk.ts': [] },
  'no-dev-dependency-in-node': { 'electron/core/archive.ts': ['fast-check'] },
  'no-unresolvable': { 'shared/search/query.ts': ['./not-there.ts'] },
  'one-owner:write-excel-file': { 'electron/core/csv-text.ts': ['write-excel-file/node'] },
  'one-owner:yazl': { 'electron/core/archive.ts': ['yazl'] },
  'one-owner:minisearch': { 'renderer/search/search.worker.ts': ['minisearch'] },
  'one-owner:@orama/stemmers': { 'shared/search/query.ts': ['@orama/stemmers/english'] },
  'one-owner:@orama/stopwords': { 'shared/search/query.ts': ['@orama/stopwords/english'] },
  'one-owner:jspdf': { 'shared/dossier/compose.ts': ['jspdf'] },
  'one-owner:@cantoo/pdf-lib': { 'shared/dossier/layout.ts': ['@cantoo/pdf-lib'] },
  'one-owner:@embedpdf/pdfium': { 'shared/dossier/layout.ts': ['@embedpdf/pdfium'] },
  'one-owner:@neslinesli93/qpdf-wasm': { 'shared/dossier/layout.ts': ['@neslinesli93/qpdf-wasm'] },
  'one-owner:utif2': { 'shared/dossier/layout.ts': ['utif2'] },
  'one-owner:harfbuzzjs': { 'renderer/dossier/dossier.worker.ts': ['harfbuzzjs'] },
  'one-owner:bidi-js': { 'shared/dossier/layout.ts': ['bidi-js'] },
  'one-owner:linebreak': { 'shared/dossier/layout.ts': ['linebreak'] },
  'one-owner:libsodium-wrappers-sumo': { 'electron/core/keys/unlock.ts': ['libsodium-wrappers-sumo'] },
  'one-owner:lowdb': { 'electron/core/documents.ts': ['lowdb'] },
  'one-owner:fs-native-extensions': { 'electron/core/archive.ts': ['fs-native-extensions'] },
  'one-owner:pdfjs-dist': { 'electron/parser/docx.ts': ['pdfjs-dist/legacy/build/pdf.mjs'] },
  'one-owner:qr': { 'electron/core/activity/statement.ts': ['qr'] },
  'one-owner:@napi-rs/canvas': { 'electron/parser/html.ts': ['@napi-rs/canvas'] },
  'one-owner:tesseract': { 'electron/parser/html.ts': ['tesseract.js-core/tesseract-core-lstm.js'] },
  'one-owner:mammoth': { 'electron/parser/html.ts': ['mammoth'] },
  'one-owner:@mozilla/readability': { 'electron/parser/text.ts': ['@mozilla/readability'] },
  'one-owner:linkedom': { 'electron/parser/text.ts': ['linkedom'] },
  'one-owner:mdast-util-': { 'electron/parser/text.ts': ['mdast-util-from-markdown'] },
  'one-owner:yaml': { 'electron/parser/markdown.ts': ['yaml'] },
  'one-owner:chardet': { 'electron/parser/text.ts': ['chardet'] },
  'one-owner:franc': { 'electron/parser/text.ts': ['franc'] },
  'one-owner:file-type': { 'electron/core/import/import-files.ts': ['file-type'] },
  'one-owner:saxes': { 'electron/parser/odt.ts': ['saxes'] },
  'one-owner:postal-mime': { 'electron/parser/eml.ts': ['postal-mime'] },
  'one-owner:yauzl': { 'electron/parser/docx.ts': ['yauzl'] },
  'one-owner:@retorquere/bibtex-parser': { 'electron/parser/ris.ts': ['@retorquere/bibtex-parser'] },
  'one-owner:papaparse': { 'electron/parser/xlsx.ts': ['papaparse'] },
  'one-owner:read-excel-file': { 'electron/parser/csv.ts': ['read-excel-file/universal'] },
  'one-owner:intl-messageformat': { 'renderer/app.tsx': ['intl-messageformat'] },
  'one-owner:d3-geo': { 'renderer/overview/overview-screen.tsx': ['d3-geo'] },
  'one-owner:topojson-client': { 'renderer/overview/overview-screen.tsx': ['topojson-client'] },
  'one-owner:world-atlas': { 'renderer/overview/overview-screen.tsx': ['world-atlas/countries-110m.json'] },
  'one-owner:commander': { 'electron/core/archive.ts': ['commander'] },
};

let house: string;

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'house-'));
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'));
  await symlink(join(root, 'package.json'), join(house, 'package.json'));
});
afterAll(async () => {
  await rm(house, { recursive: true });
});

/** Builds the house, and gives the names of the rules it breaks. */
async function brokenRules(files: Readonly<Record<string, readonly string[]>>): Promise<readonly string[]> {
  const place = join(house, 'tree');
  await rm(place, { recursive: true, force: true });
  for (const [path, imports] of Object.entries(files)) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    const lines = imports.map((name, n) => `import * as part${n} from '${name}'; console.log(part${n});`);
    await writeFile(join(place, path), `${lines.join('\n')}\nexport const here = 1;\n`);
  }
  const { forbidden, options } = configuration;
  const { output } = await cruise(['.'], {
    ...options,
    baseDir: place,
    validate: true,
    ruleSet: { forbidden },
  });
  return (output as ICruiseResult).summary.violations.map((violation) => violation.rule.name);
}

describe('the import rules', () => {
  for (const { name } of configuration.forbidden) {
    it(`catch a house that breaks ${name ?? ''}`, async () => {
      const offence = offences[name ?? ''];
      expect(offence, `no offence is written down for ${name ?? ''}`).toBeDefined();
      expect(await brokenRules(offence ?? {})).toContain(name);
    });
  }

  it('each tell the one who broke them what to do', () => {
    for (const { comment } of configuration.forbidden) expect(comment?.length ?? 0).toBeGreaterThan(20);
  });

  it('leave a house in order alone', async () => {
    const order = {
      'electron/cli/index.ts': ['../core/archive.ts'],
      'electron/core/archive.ts': ['../../shared/model/document.ts', 'node:fs'],
      'shared/model/document.ts': ['zod'],
    };
    expect(await brokenRules(order)).toEqual([]);
  });
});
