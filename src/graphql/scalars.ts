import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDate, GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { readPeriod } from '../domain/period.ts';
import { AtlasError } from '../domain/errors.ts';

const described = (scalar: GraphQLScalarType, name: string, description: string): GraphQLScalarType => new GraphQLScalarType({ ...scalar.toConfig(), name, description });

export const DateScalar = described(GraphQLDate, 'Date', 'A day: 2023-09-07 (ISO 8601).');
export const DateTimeScalar = described(GraphQLDateTime, 'DateTime', 'A moment: ISO 8601 with its offset, 2026-11-24T09:30:00Z.');
export const JsonScalar = described(GraphQLJSON, 'JSON', 'Any JSON value; its form is told by the field.');

function readText(value: unknown, read: (text: string) => string): string {
  if (typeof value === 'string' || typeof value === 'number') return read(String(value));
  throw AtlasError.badInput(`${JSON.stringify(value)?.slice(0, 40)} is not a text.`);
}

function textScalar(name: string, description: string, read: (text: string) => string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: (value) => readText(value, read),
    parseLiteral: (node) => readText(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null, read),
  });
}

export const PeriodScalar = textScalar('Period', 'A period as SDMX TIME_PERIOD text: 2017, FY2017 (its months are told by the indicator), 2017-Q3 or 2017-03.', (text) => {
  if (readPeriod(text)) return text;
  throw AtlasError.badInput(`"${text.slice(0, 40)}" is not a period. Write 2017, FY2017, 2017-Q3 or 2017-03.`, { value: text.slice(0, 40) });
});

export const ReleaseIdScalar = textScalar('ReleaseId', 'Number of a release as text: "1", "2", ...', (text) => {
  if (/^[1-9]\d{0,8}$/.test(text)) return text;
  throw AtlasError.badInput(`"${text.slice(0, 40)}" is not the number of a release. Write "1", "2" ...; releases lists them.`, { value: text.slice(0, 40) });
});
