// Cycles are found by oxlint (import/no-cycle), and so is what the page's .tsx files import: the parser here reads neither JSX nor
// the difference between a type and a value, so a type is held to the same layers.
//
// The layers of the program, highest first: a file imports from its own folder and from those below it.
const LAYERS = [
  ['server', 'cli'],
  ['graphql'],
  ['backups', 'comparison', 'exporters', 'importers', 'quality'],
  ['contracts', 'database'],
  ['entities'],
  ['domain'],
];

/** Folders that stand beside others in their layer may import each other where this is meant. */
const BESIDE = { cli: ['server'] };

const layerRule = (folder, level) => {
  const allowed = [folder, ...(BESIDE[folder] ?? []), ...LAYERS.slice(level + 1).flat(), ...(level <= 2 ? ['indicators'] : [])];
  const config = ['server', 'cli'].includes(folder) ? '|^src/config\\.ts$' : '';
  return {
    name: `${folder}-imports-downwards`,
    comment: `src/${folder} may import ${allowed.slice(1).join(', ') || 'nothing of ours'}.`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/${config}` },
  };
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...LAYERS.flatMap((folders, level) => folders.map((folder) => layerRule(folder, level))),
    {
      name: 'indicators-import-domain-alone',
      comment: 'An indicator is arithmetic on plain domain types: it receives its numbers from whoever ran the query.',
      severity: 'error',
      from: { path: '^src/indicators/' },
      to: { path: '^src/', pathNot: '^src/(indicators|domain)/' },
    },
    {
      name: 'web-stands-alone',
      comment: 'The page knows the API by its generated types only.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^(src|build|conversion|test)/', pathNot: '^src/web/' },
    },
    { name: 'nobody-imports-web', severity: 'error', from: { path: '^src/', pathNot: '^src/web/' }, to: { path: '^src/web/' } },
    { name: 'config-imports-domain-alone', severity: 'error', from: { path: '^src/config\\.ts$' }, to: { path: '^src/', pathNot: '^src/domain/' } },
    {
      name: 'contract-engines-in-contracts',
      comment: 'DuckDB and ClickHouse stand behind one interface, in src/contracts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/contracts/' },
      to: { path: 'node_modules/(@duckdb|@clickhouse|duckdb)' },
    },
    {
      name: 'orm-below-graphql',
      comment: 'A resolver never sees an EntityManager: rows come through loaders, repositories and the catalogue.',
      severity: 'error',
      from: { path: '^src/(graphql|server|cli|comparison|exporters|quality)/' },
      to: { path: 'node_modules/@mikro-orm/' },
    },
    {
      name: 'graphql-out-of-importers',
      comment: 'An importer never sees GraphQL.',
      severity: 'error',
      from: { path: '^src/(importers|comparison|exporters|quality|database|contracts|indicators|domain)/' },
      to: { path: 'node_modules/(graphql|type-graphql|@apollo)/' },
    },
    { name: 'program-without-its-surroundings', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|bench|build|conversion)/' } },
    {
      name: 'program-without-dev-packages',
      comment: 'What runs in production is among the dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'resolves', comment: 'Every import leads somewhere. A package of types alone has nothing to resolve to.', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|\\.tsx$' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], mainFields: ['main', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'] },
  },
};
