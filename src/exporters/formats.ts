import type { ExportWriter } from './exportTable.ts';
import type { FormatCode } from './mediaTypes.ts';

/** Loaded when first asked for: the libraries behind some formats cost more to start than most answers. */
const WRITERS: Readonly<Record<FormatCode, () => Promise<ExportWriter>>> = {
  csv: async () => (await import('./delimited.ts')).writeCsv,
  tsv: async () => (await import('./delimited.ts')).writeTsv,
  json: async () => (await import('./json.ts')).writeJson,
  ndjson: async () => (await import('./json.ts')).writeNdjson,
  xlsx: async () => (await import('./xlsx/xlsx.ts')).writeXlsx,
  parquet: async () => (await import('./parquet.ts')).writeParquet,
  arrow: async () => (await import('./arrow.ts')).writeArrow,
  jsonstat: async () => (await import('./jsonstat/jsonStat.ts')).writeJsonStat,
  'sdmx-csv': async () => (await import('./sdmx/sdmxCsv.ts')).writeSdmxCsv,
  'sdmx-json': async () => (await import('./sdmx/sdmxJson.ts')).writeSdmxJson,
};

export function writerOf(code: FormatCode): Promise<ExportWriter> {
  return WRITERS[code]();
}
