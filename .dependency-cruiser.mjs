import { ours, ownerRules } from './.library-owners.mjs';

/**
 * Who may import whom. Each comment tells the one who broke the rule what to do instead;
 * test/house/import-rules.test.ts breaks every one of them once.
 */

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'shared-stands-alone',
      comment:
        'shared runs everywhere, so it knows neither Node, nor the page, nor Electron. Take what you need as a parameter; the caller has it.',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        pathNot: [
          '^shared/',
          '^resources/thesauri/',
          'node_modules/(zod|@orama|jspdf|@cantoo|@neslinesli93|@embedpdf|harfbuzzjs|bidi-js|linebreak|utif2|intl-messageformat|pdfjs-dist|qr)/',
        ],
      },
    },
    {
      name: 'model-knows-only-zod',
      comment:
        'The model is the ground floor: schemas, types and errors. Move logic that needs more to its own folder in shared.',
      severity: 'error',
      from: { path: '^shared/model/' },
      to: { pathNot: ['^shared/model/', '^shared/errors\\.ts$', 'node_modules/zod/'] },
    },
    {
      name: 'core-is-headless',
      comment:
        'core serves the window and the command line alike: it imports shared and Node, never Electron, a page or a parser. What differs by host comes in as a function (see StartParser).',
      severity: 'error',
      from: { path: '^electron/core/' },
      to: {
        path: [
          '^electron/(main|preload|parser|key|cli)/',
          '^renderer/',
          'node_modules/electron/',
          '^electron$',
        ],
      },
    },
    {
      name: 'parser-is-apart',
      comment:
        'Parsers read hostile bytes in a process of their own: they get bytes and give back one document. They never see the archive, its key or a path, so they may import shared/model, shared/errors and their libraries only.',
      severity: 'error',
      from: { path: '^electron/parser/' },
      to: { path: ours, pathNot: ['^electron/parser/', '^shared/model/', '^shared/errors\\.ts$'] },
    },
    {
      name: 'key-is-apart',
      comment:
        'The process that makes a key of a passphrase holds nothing but the passphrase: it imports the library for it and nothing of ours, so that there is little to read when one asks what could leak.',
      severity: 'error',
      from: { path: '^electron/key/' },
      to: { path: ours },
    },
    {
      name: 'indexer-is-apart',
      comment:
        'The thread that makes the search index asks for records and texts: it has neither the archive nor its key, so that it is the same index in the window’s worker and here.',
      severity: 'error',
      from: { path: '^electron/indexer/' },
      to: { path: ours, pathNot: ['^electron/indexer/', '^shared/'] },
    },
    {
      name: 'main-imports-core',
      comment: 'main joins Electron to core. What it needs of a page goes by the contract in shared/ipc.',
      severity: 'error',
      from: { path: '^electron/main/' },
      to: { path: ours, pathNot: ['^electron/(main|core)/', '^shared/'] },
    },
    {
      name: 'cli-imports-core',
      comment:
        'A command calls one core function and prints. Logic that the window needs too belongs in core.',
      severity: 'error',
      from: { path: '^electron/cli/' },
      to: { path: [ours, 'node_modules/electron/'], pathNot: ['^electron/(cli|core)/', '^shared/'] },
    },
    {
      name: 'preload-is-thin',
      comment:
        'The preload script runs beside every page: it imports electron and types, nothing that would be bundled into it.',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { pathNot: ['node_modules/electron/', '^electron$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'electron-stays-in-main',
      comment:
        'Only main and preload may import electron, so that all else runs (and is tested) without its runtime.',
      severity: 'error',
      from: { path: ours, pathNot: ['^electron/(main|preload)/', '^test/'] },
      to: { path: ['node_modules/electron/', '^electron$'] },
    },
    {
      name: 'renderer-reaches-out-by-client',
      comment:
        'The page has no machine: it imports shared and its own files. Ask main by renderer/client.ts.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: [ours, '^(node:|electron$)'], pathNot: ['^renderer/', '^shared/'] },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The page runs in a sandbox without Node. Do it in core and ask for it by a request.',
      severity: 'error',
      from: { path: '^(renderer|shared)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-meet-in-app',
      comment:
        'Features know nothing of each other: join them in renderer/app.tsx, share parts in renderer/ui.',
      severity: 'error',
      from: { path: '^renderer/([^/]+)/', pathNot: '^renderer/ui/' },
      to: { path: '^renderer/([^/]+)/', pathNot: ['^renderer/$1/', '^renderer/ui/'] },
    },
    {
      name: 'ui-knows-no-feature',
      comment: 'renderer/ui is what features share; it may not know them.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/', pathNot: ['^renderer/ui/', '^renderer/use-archive\\.ts$'] },
    },
    {
      name: 'no-network',
      comment:
        'No packet leaves the machine, ever. There is nothing here that a network module could be for.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: {
        path: '^(node:)?(net|tls|dgram|dns|dns/promises|http|http2|https|inspector)$|node_modules/(undici|node-fetch|axios|got|ws|electron-updater)/',
      },
    },
    {
      name: 'no-circular',
      comment:
        'Two files that need each other are one file, or hide a third noun. Name it and let both import it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports this file. Delete it, or name it as an entry point in this rule.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.config\\.',
          '^test/',
          '^tools/',
          '^electron/(cli|main|preload|parser|key)/index\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-test',
      comment: 'What ships does not import tests.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^(test|tools)/' },
    },
    {
      name: 'no-dev-dependency-in-node',
      comment: 'This would be missing in the packed program: move the package to "dependencies".',
      severity: 'error',
      from: { path: '^(shared|electron)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(electron|@types)/',
      },
    },
    {
      name: 'no-unresolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(url|worker)' },
    },
    ...ownerRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|demo|test-results)/' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'module-sync', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
