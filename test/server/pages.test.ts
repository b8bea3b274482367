import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestAtlas } from '../testAtlas.ts';

let atlas: TestAtlas;
beforeAll(async () => {
  atlas = await TestAtlas.open();
});
afterAll(() => atlas.close());

interface Row {
  readonly id: string;
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

const PAGE = 'totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const ARGUMENTS = '$first: Int, $after: String, $last: Int, $before: String';
const USE = 'first: $first, after: $after, last: $last, before: $before';
const LISTS = {
  countries: `query(${ARGUMENTS}) { list: countries(${USE}, orderBy: {field: NAME, direction: DESC}) { ${PAGE} } }`,
  indicators: `query(${ARGUMENTS}) { list: indicators(${USE}) { ${PAGE} } }`,
  procurementSystems: `query(${ARGUMENTS}) { list: procurementSystems(${USE}) { ${PAGE} } }`,
  observations: `query(${ARGUMENTS}) { list: observations(${USE}, filter: {areas: ["KOR"], datasets: ["oecd-gg-procurement"]}, orderBy: {field: VALUE, direction: DESC}) { ${PAGE} } }`,
};

async function page(list: keyof typeof LISTS, variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await atlas.ask(LISTS[list], variables);
  expect(errors).toBeUndefined();
  return (data as { list: Page }).list;
}

async function pages(list: keyof typeof LISTS, size: number, backwards: boolean): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: Page = await page(list, backwards ? { last: size, before: cursor } : { first: size, after: cursor });
    const own = nodes.map((node) => node.id);
    if (backwards) ids.unshift(...own);
    else ids.push(...own);
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return ids;
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

test('pages of any size of any list, read from either end, are the list, and as many as totalCount says', async () => {
  const whole = new Map<string, string[]>();
  for (const list of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
    const { nodes, totalCount, pageInfo } = await page(list, { first: 500 });
    expect([nodes.length, pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([totalCount, false, false]);
    expect(totalCount).toBeGreaterThan(20);
    whole.set(list, nodes.map((node) => node.id));
  }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...(Object.keys(LISTS) as (keyof typeof LISTS)[])), fc.integer({ min: 7, max: 500 }), fc.boolean(), async (list, size, backwards) => {
      expect(await pages(list, size, backwards)).toEqual(whole.get(list));
    }),
    { numRuns: 40, seed: 20_261_125 },
  );
}, 120_000);
