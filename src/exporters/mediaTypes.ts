import { AtlasError } from '../domain/errors.ts';
import { didYouMean } from '../domain/nearMatches.ts';

export type FormatCode = 'csv' | 'tsv' | 'json' | 'ndjson' | 'xlsx' | 'parquet' | 'arrow' | 'jsonstat' | 'sdmx-csv' | 'sdmx-json';

export interface Format {
  /** The code is also what follows the dot in an address. */
  readonly code: FormatCode;
  readonly mediaType: string;
  /** How a file on a disk ends: sdmx-csv is a csv file. */
  readonly fileExtension: string;
  readonly title: string;
}

const format = (code: FormatCode, mediaType: string, title: string): Format => ({ code, mediaType, fileExtension: code, title });

export const FORMATS: readonly Format[] = [
  format('csv', 'text/csv; charset=utf-8; header=present', 'CSV'),
  format('tsv', 'text/tab-separated-values; charset=utf-8', 'TSV'),
  format('json', 'application/json', 'JSON'),
  format('ndjson', 'application/x-ndjson', 'JSON Lines'),
  format('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel workbook'),
  format('parquet', 'application/vnd.apache.parquet', 'Apache Parquet'),
  format('arrow', 'application/vnd.apache.arrow.file', 'Apache Arrow file'),
  { ...format('jsonstat', 'application/json', 'JSON-stat 2.0'), fileExtension: 'jsonstat.json' },
  { ...format('sdmx-csv', 'application/vnd.sdmx.data+csv; version=2.0.0', 'SDMX-CSV 2.0'), fileExtension: 'sdmx.csv' },
  { ...format('sdmx-json', 'application/vnd.sdmx.data+json; version=2.0.0', 'SDMX-JSON 2.0'), fileExtension: 'sdmx.json' },
];

/** The format of a code, or BAD_USER_INPUT with the formats there are. */
export function formatOf(code: string): Format {
  const found = FORMATS.find((each) => each.code === code);
  if (found) return found;
  const known = FORMATS.map((each) => each.code);
  throw AtlasError.badInput(`"${code.slice(0, 40)}" is not a format.${didYouMean(code, known)} Formats are ${known.join(', ')}.`, { value: code.slice(0, 40) });
}
