// The six questions that are measured, with the variables that they are asked with.
import { writeCursor } from '../src/domain/page.ts';
import { indicatorCode } from './syntheticDataset.ts';

export interface Shape {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ENVELOPE = `id area { code name } indicator { code version name } period value decimalValue unit unitCode multiplier currency decimals status missingReason
  breakdown { dimension code } warnings { code }
  origin { publisher { code name } dataset { code title } edition { code title revision } title url licence accessed citation fileName fileHash locator }`;

export const PAGE = 'query Page($filter: ObservationFilter!, $orderBy: ObservationOrder, $first: Int!, $after: String) { observations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount nodes { area { code } period value } pageInfo { hasNextPage endCursor } } }';

/** A cursor of the order by value, newest values first, between two rows. */
export const valueCursor = (value: number, id: number): string => writeCursor('VALUE-v', [value, id]);

export const areasOf = (countries: readonly string[]): string[] => countries.slice(0, 40);
export const indicatorsOf = (): string[] => Array.from({ length: 10 }, (_, i) => indicatorCode(i));
export const PERIODS = ['1990-01', '1990-02', '1990-03'];

export function shapes(countries: readonly string[]): Shape[] {
  return [
    {
      name: 'one country',
      query: 'query Country($code: String!, $indicators: [String!]) { country(code: $code) { code name currency procurementSystems { code name status } policies { code name kind } observations(first: 20, indicators: $indicators) { nodes { period value status } } } }',
      variables: { code: 'KOR', indicators: [indicatorCode(0)] },
    },
    {
      name: 'list of 200 with two relations',
      query: 'query Countries { countries(first: 200) { totalCount nodes { code name procurementSystems { code name status } policies { code kind } } } }',
      variables: {},
    },
    {
      name: '5,000 observations with origin',
      query: `query Observations($filter: ObservationFilter!) { observations(filter: $filter, first: 5000) { nodes { ${ENVELOPE} } } }`,
      variables: { filter: { indicators: [indicatorCode(0)] } },
    },
    {
      name: 'comparison 40 x 10 x 3',
      query: 'query Compare($input: CompareInput!) { compare(input: $input) { columns { indicator { code } period } rows { area { code } cells { value status missingReason observation { decimalValue origin { edition { code } locator } } } } coverage { asked withValue } } }',
      variables: { input: { areas: areasOf(countries), indicators: indicatorsOf(), periods: { from: PERIODS[0], to: PERIODS[2] } } },
    },
    {
      name: 'filter, sort, page deep',
      query: PAGE,
      variables: { filter: { indicators: [indicatorCode(1)], hasValue: true }, orderBy: { field: 'VALUE', direction: 'DESC' }, first: 100, after: valueCursor(20, 1) },
    },
    { name: 'search', query: 'query Search($text: String!) { search(text: $text, first: 20) { kind title score node { id } } }', variables: { text: 'procurement' } },
  ];
}
