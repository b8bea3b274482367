import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate } from '../../src/comparison/aggregate.ts';
import { canonicalAggregation, canonicalComparison, canonicalRanking, canonicalSeries } from '../../src/comparison/canonicalForm.ts';
import { canonicalJson, resultHash, type CanonicalValue } from '../../src/comparison/canonicalJson.ts';
import { compare } from '../../src/comparison/compare.ts';
import { rank } from '../../src/comparison/ranking.ts';
import { series } from '../../src/comparison/series.ts';
import { rowsOf, syntheticAtlas } from './syntheticAtlas.ts';

/** Synthetic. */
const rows = [...rowsOf('SIZE', 'KOR', { 2010: 12.5, 2011: null }), ...rowsOf('SIZE', 'JPN', { 2010: 1e-7, 2011: 0.1 })];
const atlas = (list = rows) => syntheticAtlas({ countries: { KOR: null, JPN: null }, indicators: [{ code: 'SIZE', unitCode: 'PT' }], rows: list });
const context = { release: '3', editionCode: () => 'edition-1' };

describe('the canonical form', () => {
  it('is RFC 8785: the example of its section 3.2.2', () => {
    const example = { numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001], string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] };
    expect(canonicalJson(example)).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson([Number.NaN])).toThrow();
    expect(() => canonicalJson('\ud800')).toThrow();
  });

  it('of a comparison holds codes, numbers and reasons', async () => {
    const answer = await compare(atlas(), { areas: ['KOR', 'JPN'], indicators: ['SIZE'], periods: { from: '2010', to: '2011' } });
    expect(canonicalJson(canonicalComparison(answer, context))).toBe(
      '{"columns":[{"indicator":"SIZE","period":"2010","unitCode":"PT"},{"indicator":"SIZE","period":"2011","unitCode":"PT"}],"coverage":{"asked":4,"withValue":3},"method":"2","operation":"compare","release":"3","rows":[' +
        '{"area":"KOR","cells":[{"factors":[],"missingReason":null,"observation":{"decimalValue":"12.5","edition":"edition-1","period":"2010"},"status":"A","value":12.5},{"factors":[],"missingReason":"NOT_PUBLISHED","observation":{"decimalValue":null,"edition":"edition-1","period":"2011"},"status":"O","value":null}]},' +
        '{"area":"JPN","cells":[{"factors":[],"missingReason":null,"observation":{"decimalValue":"1e-7","edition":"edition-1","period":"2010"},"status":"A","value":1e-7},{"factors":[],"missingReason":null,"observation":{"decimalValue":"0.1","edition":"edition-1","period":"2011"},"status":"A","value":0.1}]}]}',
    );
  });

  it('does not depend on the order of stored rows, and changes with a number', async () => {
    const hash = async (list: typeof rows) => resultHash(canonicalComparison(await compare(atlas(list), { areas: ['KOR', 'JPN'], indicators: ['SIZE'] }), context));
    const first = await hash(rows);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await hash(rows.toReversed())).toBe(first);
    expect(await hash(rows.map((row) => (row.value === 0.1 ? { ...row, value: 0.2 } : row)))).not.toBe(first);
  });
});

const python = spawnSync('python3', ['--version']).status === 0;
if (!python) console.info('Skipped: python3 is not here to reproduce the hash.');

describe.skipIf(!python)('the function in docs/canonical-form.md', () => {
  const code = /```python\n([\s\S]*?)```/.exec(readFileSync('docs/canonical-form.md', 'utf8'))?.[1] ?? '';
  const hashInPython = (document: CanonicalValue): string => {
    const run = spawnSync('python3', ['-c', `${code}\nimport sys\nprint(result_hash(json.load(sys.stdin)))`], { input: JSON.stringify(document), encoding: 'utf8' });
    return run.stdout.trim() || run.stderr;
  };

  it('gives the hash of answers', async () => {
    const documents = [
      canonicalComparison(await compare(atlas(), { areas: ['KOR', 'JPN'], indicators: ['SIZE'] }), context),
      canonicalRanking(await rank(atlas(), { indicator: 'SIZE', period: '2010' }), context),
      canonicalAggregation(await aggregate(atlas(), { indicator: 'SIZE', measure: 'MEAN' }), context),
      canonicalSeries(await series(atlas(), { area: 'KOR', indicator: 'SIZE' }), context),
    ];
    for (const document of documents) expect(hashInPython(document)).toBe(resultHash(document));
  });

  it('writes two thousand numbers of all sizes as we do', () => {
    const numbers = fc.sample(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.double({ min: -1e22, max: 1e22, noNaN: true }), fc.double({ min: -1e-5, max: 1e-5, noNaN: true })), { numRuns: 2000, seed: 1 });
    expect(hashInPython(numbers)).toBe(resultHash(numbers));
  });
});
