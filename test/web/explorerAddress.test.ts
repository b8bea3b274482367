import { expect, test } from 'vitest';
import { explorerAddress } from '../../src/web/playground/explorerAddress.ts';

test('an operation of the explorer leads to its view with its variables', () => {
  expect(explorerAddress('query ViewCompare($input: CompareInput!) { x }', '{"input":{"areas":["KOR","JPN"],"indicators":["A"],"periods":{"from":"2007"}},"lang":"KO","asOf":"1"}')).toBe('/compare?areas=KOR%2CJPN&indicators=A&from=2007&lang=ko&release=1');
  expect(explorerAddress('query ViewCountry { x }', '{"code":"KOR"}')).toBe('/country/KOR');
  expect(explorerAddress('query ViewValue { x }', '{"id":"Observation:7","lang":"EN"}')).toBe('/value/Observation%3A7?lang=en');
});

test('another operation, or variables that cannot be read, lead nowhere wrong', () => {
  expect(explorerAddress('query Mine { countries { totalCount } }', '{}')).toBeNull();
  expect(explorerAddress('query ViewSystems { x }', '{')).toBe('/systems');
});
