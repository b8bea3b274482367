import { describe, expect, it } from 'vitest';
import { aggregate } from '../../src/comparison/aggregate.ts';
import { compare } from '../../src/comparison/compare.ts';
import { rank } from '../../src/comparison/ranking.ts';
import { rowsOf, syntheticAtlas } from './syntheticAtlas.ts';

/** Synthetic: two countries in a whole publication, the third and the second also in a sample. */
const view = syntheticAtlas({
  countries: { AAA: null, BBB: null, CCC: null },
  indicators: [{ code: 'BIDDERS', unitCode: 'PT', betterWhen: 'LOWER' }, { code: 'ONLY', unitCode: 'PT', betterWhen: 'LOWER' }],
  editions: [{ id: 1, code: 'whole' }, { id: 2, code: 'part', sample: true, precedence: 50 }, { id: 3, code: 'old-part', sample: true, retracted: true }],
  rows: [
    ...rowsOf('BIDDERS', 'AAA', { 2020: 10 }), ...rowsOf('BIDDERS', 'BBB', { 2020: 20 }),
    ...rowsOf('BIDDERS', 'BBB', { 2020: 90 }, { editionId: 2 }), ...rowsOf('BIDDERS', 'CCC', { 2020: 5 }, { editionId: 2 }),
    ...rowsOf('BIDDERS', 'CCC', { 2020: 6 }, { editionId: 3 }),
    ...rowsOf('ONLY', 'CCC', { 2020: 7 }, { editionId: 2 }),
  ],
});
const LEFT_OUT = { code: 'SAMPLES_LEFT_OUT', message: { en: expect.stringContaining('(part)') as string } };

describe('samples do not stand for their countries', () => {
  it('so they are in no ranking, and the answer says so', async () => {
    const answer = await rank(view, { indicator: 'BIDDERS', period: '2020', areas: ['AAA', 'BBB', 'CCC'] });
    expect(answer.rows.map((row) => [row.rank, row.area.code, row.value])).toEqual([[1, 'AAA', 10], [2, 'BBB', 20]]);
    expect(answer.unranked.map(({ area, missingReason }) => [area.code, missingReason])).toEqual([['CCC', 'AREA_NOT_COVERED']]);
    expect(answer.warnings).toMatchObject([LEFT_OUT]);
  });

  it('nor in a table or an aggregate', async () => {
    const table = await compare(view, { areas: ['BBB', 'CCC'], indicators: ['BIDDERS'], periods: { from: '2020', to: '2020' } });
    expect(table.rows.map(({ cells }) => cells[0]?.value ?? cells[0]?.missingReason)).toEqual([20, 'AREA_NOT_COVERED']);
    expect(table.warnings).toMatchObject([LEFT_OUT]);
    const mean = await aggregate(view, { areas: ['AAA', 'BBB', 'CCC'], indicator: 'BIDDERS', periods: { from: '2020', to: '2020' }, measure: 'MEAN' });
    expect(mean.rows.map((row) => row.value)).toEqual([15]);
  });

  it('unless their edition is asked for by its code', async () => {
    const answer = await rank(view, { indicator: 'BIDDERS', period: '2020', edition: 'part' });
    expect(answer.rows.map((row) => [row.area.code, row.value])).toEqual([['CCC', 5], ['BBB', 90]]);
    expect(answer.warnings).toEqual([]);
  });

  it('an indicator that only samples hold has an empty ranking that tells where it is', async () => {
    const answer = await rank(view, { indicator: 'ONLY' });
    expect([answer.rows, answer.period]).toEqual([[], null]);
    expect(answer.warnings).toMatchObject([LEFT_OUT]);
  });
});
