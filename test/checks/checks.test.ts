import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProjectCopy } from '../projectCopy.ts';

/** Every check of "npm run check" turns red over what it is there to find. One copy of the project serves all: what a test adds it takes away. */
describe('checks that can fail', { timeout: 120_000 }, () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = new ProjectCopy();
  });
  afterAll(() => copy[Symbol.dispose]());

  /** What the check says of a file that stands in the copy for the moment. */
  function withFile(path: string, text: string, check: string): { code: number | null; output: string } {
    copy.write(path, text);
    try {
      return copy.check(check);
    } finally {
      copy.remove(path);
    }
  }

  it('types: a text is no number', () => {
    const { code, output } = withFile('src/domain/wrong.ts', "export const wrong: number = 'text';\n", 'types');
    expect(code).not.toBe(0);
    expect(output).toContain("src/domain/wrong.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'.");
  });

  it('types: the page is checked too', () => {
    expect(copy.read('package.json')).toContain('"check:types": "tsc -p tsconfig.json && tsc -p src/web/tsconfig.json"');
    copy.write('src/web/wrong.ts', "export const wrong: number = 'text';\n");
    const { code, output } = copy.run('tsc', ['-p', 'src/web/tsconfig.json']);
    copy.remove('src/web/wrong.ts');
    expect(code).not.toBe(0);
    expect(output).toContain("wrong.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'.");
  });

  const lintRules: readonly (readonly [rule: string, folder: string, text: string])[] = [
    ['no-explicit-any', 'src/domain', 'export const wrong = (value: any): string => `${value as string}`;\n'],
    ['no-default-export', 'src/domain', 'export default 1;\n'],
    ['no-barrel-file', 'src/domain', "export * from './period.ts';\n"],
    ['max-lines', 'src/domain', `${'// a line\n'.repeat(301)}export const wrong = 1;\n`],
    ['max-lines-per-function', 'src/domain', `export function wrong(): number {\n${'  // a line\n'.repeat(60)}  return 1;\n}\n`],
    ['max-params', 'src/domain', 'export const wrong = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n'],
    ['no-floating-promises', 'src/domain', 'export function wrong(): void {\n  Promise.resolve(1);\n}\n'],
    ['no-non-null-assertion', 'src/domain', 'export const wrong = (value: string | null): string => value!;\n'],
    ['no-unused-vars', 'src/domain', 'const wrong = 1;\nexport const right = 2;\n'],
    ['no-console', 'src/domain', "export const wrong = (): void => console.log('here');\n"],
    ['no-process-env', 'src/server', "export const wrong = process.env['PORT'];\n"],
    ['no-restricted-imports', 'src/web', "import { readConfig } from '../config.ts';\nexport const wrong = readConfig;\n"],
  ];
  it('lint: each rule', () => {
    const files = lintRules.map(([rule, folder, text]) => ({ rule, path: `${folder}/${rule}-wrong.ts`, text }));
    for (const { path, text } of files) copy.write(path, text);
    const { code, output } = copy.run('oxlint', ['--format=unix', ...files.map(({ path }) => path)]);
    for (const { path } of files) copy.remove(path);
    expect(code).not.toBe(0);
    const told = new Set(output.split('\n').map((line) => `${line.split(':')[0]} ${/\(([\w-]+)\)\]?$/.exec(line)?.[1] ?? ''}`));
    expect(files.filter(({ rule, path }) => !told.has(`${path} ${rule}`)).map(({ rule }) => rule)).toEqual([]);
  });

  it('lint: cycles', () => {
    copy.write('src/domain/wrong.ts', "import { other } from './other.ts';\nexport const wrong = (): number => other() + 1;\n");
    copy.write('src/domain/other.ts', "import { wrong } from './wrong.ts';\nexport const other = (): number => wrong() + 1;\n");
    const { code, output } = copy.run('oxlint', ['--format=unix', 'src/domain']);
    copy.remove('src/domain/wrong.ts');
    copy.remove('src/domain/other.ts');
    expect(code).not.toBe(0);
    expect(output).toContain('(no-cycle)');
  });

  const layerRules: readonly (readonly [rule: string, path: string, imported: string])[] = [
    ['domain-imports-downwards', 'src/domain/wrong.ts', '../entities/country.entity.ts'],
    ['entities-imports-downwards', 'src/entities/wrong.ts', '../database/database.ts'],
    ['database-imports-downwards', 'src/database/wrong.ts', '../importers/datasets/seedFolders.ts'],
    ['importers-imports-downwards', 'src/importers/wrong.ts', '../exporters/formats.ts'],
    ['graphql-imports-downwards', 'src/graphql/wrong.ts', '../server/server.ts'],
    ['config-imports-domain-alone', 'src/config.ts', './database/database.ts'],
    ['indicators-import-domain-alone', 'src/indicators/wrong.ts', '../database/database.ts'],
    ['web-stands-alone', 'src/web/wrong.ts', '../domain/period.ts'],
    ['contract-engines-in-contracts', 'src/importers/wrong.ts', '@duckdb/node-api'],
    ['orm-below-graphql', 'src/graphql/wrong.ts', '@mikro-orm/core'],
    ['graphql-out-of-importers', 'src/importers/wrong.ts', 'type-graphql'],
    ['program-without-its-surroundings', 'src/domain/wrong.ts', '../../build/project.ts'],
    ['program-without-dev-packages', 'src/domain/wrong.ts', 'fast-check'],
    ['resolves', 'src/domain/wrong.ts', './nowhere.ts'],
  ];
  it('layers: each rule', () => {
    const config = copy.read('src/config.ts');
    const wrong = Map.groupBy(layerRules, ([, path]) => path);
    for (const [path, rules] of wrong) copy.write(path, `${rules.map(([, , imported]) => `import '${imported}';\n`).join('')}${path === 'src/config.ts' ? config : ''}`);
    const { code, output } = copy.check('layers');
    for (const path of wrong.keys()) if (path !== 'src/config.ts') copy.remove(path);
    copy.write('src/config.ts', config);
    expect(code).not.toBe(0);
    const told = layerRules.map(([rule, path]) => `error ${rule}: ${path}`);
    expect(told.filter((line) => !output.includes(line))).toEqual([]);
  });

  it('unused: a file, an export and a package that nobody uses', () => {
    const before = copy.read('package.json');
    const period = copy.read('src/domain/period.ts');
    copy.replace('package.json', '"dependencies": {', '"dependencies": {\n    "left-alone": "1.0.0",');
    copy.write('src/domain/period.ts', `${period}\nexport const nobodyNeedsThis = 1;\n`);
    const { code, output } = withFile('src/domain/nobody.ts', 'export const nobody = 1;\n', 'unused');
    copy.write('package.json', before);
    copy.write('src/domain/period.ts', period);
    expect(code).not.toBe(0);
    for (const unused of ['src/domain/nobody.ts', 'nobodyNeedsThis', 'left-alone']) expect(output).toContain(unused);
  });

  it('sdl: the file in git differs from what is served', () => {
    const before = copy.read('schema/schema.graphql');
    copy.write('schema/schema.graphql', before.replace('type Query', 'type Queries'));
    const { code, output } = copy.check('sdl');
    copy.write('schema/schema.graphql', before);
    expect(code).not.toBe(0);
    expect(output).toMatch(/schema\/schema\.graphql is out of step at line \d+: it has "type Queries/);
  });

  it('tables: an entity has a column that no migration makes, and a migration that landed was edited', () => {
    const entity = copy.read('src/entities/agency.entity.ts');
    const migration = 'src/database/migrations/sqlite/0001-first-tables.ts';
    const landed = copy.read(migration);
    copy.write('src/entities/agency.entity.ts', entity.replace(/(\n {2}[\w]+!: string( \| null)?;\n)/, "$1\n  @TextField('Added by a test.', { nullable: true })\n  addedByTest!: string | null;\n"));
    copy.replace(migration, '`role` text null', '`role` text not null');
    const { code, output } = copy.check('tables');
    copy.write('src/entities/agency.entity.ts', entity);
    copy.write(migration, landed);
    expect(code).not.toBe(0);
    expect(output).toContain(`${migration} has landed and was edited`);
    expect(output).toContain('schema/database.sqlite.sql is out of step');
    expect(output).toMatch(/The migrations of sqlite do not make what the entities say[^]*added_by_test/);
    expect(output).toMatch(/The migrations of postgresql do not make what the entities say[^]*added_by_test/);
  });

  it('data: a seed holds another value than its source', () => {
    const observations = 'seeds/oecd/oecd-gg-procurement/oecd-gg-2019/observations.csv';
    const before = copy.read(observations);
    const after = before.replace(/^(OECD_GG_PROCUREMENT_GDP,KOR,2017,)13\.\d+/m, '$113.52');
    expect(after).not.toBe(before);
    copy.write(observations, after);
    const { code, output } = copy.check('data');
    copy.write(observations, before);
    expect(code).not.toBe(0);
    expect(output).toContain('BROKEN  OECD_GG_PROCUREMENT_GDP of KOR in 2017 reads 13.01 in oecd-gg-2019.');
  });

  it('generated: attribution, settings and typed client are older than what they follow from', () => {
    copy.write('ATTRIBUTION.md', copy.read('ATTRIBUTION.md').replace('OECD', 'O.E.C.D.'));
    copy.replace('README.md', '| `PORT` |', '| `GATE` |');
    copy.replace('schema/operations/Releases.graphql', 'query Releases', 'query ReleasesRenamed');
    const { code, output } = copy.check('generated');
    expect(code).not.toBe(0);
    expect(output).toContain('ATTRIBUTION.md is out of step');
    expect(output).toContain('README.md is out of step');
    expect(output).toContain('The typed client is out of step');
  });

  it('the runner says which check broke, and refuses a name that is none', () => {
    copy.write('src/domain/wrong.ts', "import '../entities/country.entity.ts';\n");
    const broken = copy.run('npm', ['run', '--silent', 'check', '--', 'layers']);
    copy.remove('src/domain/wrong.ts');
    expect(broken.code).not.toBe(0);
    expect(broken.output).toMatch(/BROKEN {2}layers/);
    expect(broken.output).toContain('checks: 0 passed, 1 failed (layers)');
    expect(copy.run('npm', ['run', '--silent', 'check', '--', 'laughter']).output).toContain('There is no check "laughter"');
  });
});
