import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFile } from '../../src/domain/projectFile.ts';
import { AggregateGroupsDocument, CompareOverTimeDocument, CorrelateIndicatorsDocument, RankCountriesDocument, SeriesOfCountryDocument } from '../../src/web/generated/operations.ts';
import { TestAtlas } from '../testAtlas.ts';
import { aggregationDocument, comparisonDocument, correlationDocument, hashOf, rankingDocument, seriesDocument } from './independentHash.ts';

let atlas: TestAtlas;

beforeAll(async () => {
  atlas = await TestAtlas.open();
});

afterAll(() => atlas.close());

/** Each answer as its reader has it: the document made from its fields, and the hash it came with. */
async function answers() {
  const [compare, ranking, aggregate, series, correlation] = [
    await atlas.example(CompareOverTimeDocument),
    await atlas.example(RankCountriesDocument),
    await atlas.example(AggregateGroupsDocument),
    await atlas.example(SeriesOfCountryDocument),
    await atlas.example(CorrelateIndicatorsDocument),
  ];
  return [
    { name: 'compare', document: comparisonDocument(compare), hash: compare.compare.resultHash },
    { name: 'ranking', document: rankingDocument(ranking), hash: ranking.ranking.resultHash },
    { name: 'aggregate', document: aggregationDocument(aggregate, 'IMF_WEO_EXPENDITURE'), hash: aggregate.aggregate.resultHash },
    { name: 'series', document: seriesDocument(series), hash: series.series.resultHash },
    { name: 'correlation', document: correlationDocument(correlation, ['DB_CWG_EPROCUREMENT_INDEX', 'DB_CWG_TIME']), hash: correlation.correlation.resultHash },
  ];
}

test('a reader with the answer alone computes its hash', async () => {
  for (const { name, document, hash } of await answers()) expect(hashOf(document), name).toBe(hash);
});

const python = spawnSync('python3', ['--version']).status === 0;
if (!python) console.info('Skipped: python3 is not here to compute hashes.');

test.skipIf(!python)('Python computes it too, by the code that the document prints', async () => {
  const code = /```python\n([\s\S]*?)```/.exec(readFileSync(projectFile('docs/canonical-form.md'), 'utf8'))?.[1] ?? '';
  const found = await answers();
  const run = spawnSync('python3', ['-c', `${code}\nimport sys\nfor document in json.load(sys.stdin): print(result_hash(document))`], { input: JSON.stringify(found.map(({ document }) => document)), encoding: 'utf8' });
  expect(run.stdout.trim().split('\n'), run.stderr).toEqual(found.map(({ hash }) => hash));
});

test('a hash does not change with the language, and changes with a digit', async () => {
  const [english, korean] = [await atlas.example(RankCountriesDocument), await atlas.example(RankCountriesDocument, { lang: 'KO' })];
  expect(korean.ranking.rows[0]?.area.name).not.toBe(english.ranking.rows[0]?.area.name);
  expect(korean.ranking.resultHash).toBe(english.ranking.resultHash);
  const [first, ...rows] = english.ranking.rows;
  if (!first) throw new Error('Nobody is ranked.');
  const nudged = { ...first, cell: { ...first.cell, value: (first.cell.value ?? 0) + 1e-12 } };
  expect(hashOf(rankingDocument({ ranking: { ...english.ranking, rows: [nudged, ...rows] } }))).not.toBe(english.ranking.resultHash);
});
