import { expect, test } from 'vitest';
import { LIGHT_WEIGHT, operationWeight } from '../../../src/graphql/limits/operationWeight.ts';

const PAGE = 'query Page($filter: ObservationFilter!, $orderBy: ObservationOrder, $first: Int) { observations(filter: $filter, orderBy: $orderBy, first: $first) { totalCount nodes { value period } } }';
const COMPARE = 'query Compare($input: CompareInput!) { compare(input: $input) { rows { area { code } cells { value status } } } }';
const GDP = ['OECD_GG_PROCUREMENT_GDP'];
const isLight = (query: string, variables: object): boolean => operationWeight({ query, operationName: undefined, variables }, 1) <= LIGHT_WEIGHT;
const page = (variables: object): boolean => isLight(PAGE, variables);
const comparison = (input: object): boolean => isLight(COMPARE, { input });

test('pages that an index gives, and those of few series, stay on the main thread', () => {
  expect(page({ filter: { indicators: GDP }, first: 100 })).toBe(true);
  expect(page({ filter: { indicators: GDP, hasValue: true }, orderBy: { field: 'VALUE', direction: 'DESC' }, first: 100 })).toBe(true);
  expect(page({ filter: { indicators: GDP, areas: ['KOR', 'USA'], status: undefined }, orderBy: { field: 'PERIOD' }, first: 100 })).toBe(true);
});

test('pages that look through more than they show, and large ones, go to a thread', () => {
  expect(page({ filter: {}, first: 1 })).toBe(false);
  expect(page({ filter: { indicators: GDP }, first: 5000 })).toBe(false);
  expect(page({ filter: { indicators: GDP }, orderBy: { field: 'VALUE', direction: 'DESC' }, first: 1 })).toBe(false);
  expect(page({ filter: { indicators: GDP, status: ['E'] }, first: 1 })).toBe(false);
  expect(page({ filter: { indicators: GDP, periods: { latest: 1 } }, first: 1 })).toBe(false);
  expect(page({ filter: { indicators: GDP, areas: Array.from({ length: 21 }, () => 'KOR') }, first: 1 })).toBe(false);
});

test('comparisons of few cells stay on the main thread; large ones, and those whose size is not said, do not', () => {
  expect(comparison({ areas: ['KOR', 'USA'], indicators: GDP, periods: { from: '2019', to: '2023' } })).toBe(true);
  // 60 months by 100 areas are 6,000 cells at most.
  expect(comparison({ areas: Array.from({ length: 100 }, () => 'KOR'), indicators: GDP, periods: { from: '2019', to: '2023' } })).toBe(false);
  expect(comparison({ areas: ['KOR'], indicators: GDP })).toBe(false);
  expect(comparison({ areas: ['KOR'], group: 'OECD', indicators: GDP, periods: { from: '2019', to: '2019' } })).toBe(false);
  expect(comparison({ areas: ['KOR'], indicators: GDP, periods: { from: '2019', to: '2019' }, normalise: { ppp: true } })).toBe(false);
});

test('a question with wrong arguments is nothing for the main thread, one that cannot be read weighs nothing', () => {
  expect(operationWeight({ query: '{ observations(filter: { wrong: 1 }) { totalCount } }', operationName: undefined, variables: {} }, 1)).toBeGreaterThan(LIGHT_WEIGHT);
  expect(operationWeight({ query: '{', operationName: undefined, variables: {} }, 1)).toBe(0);
});
