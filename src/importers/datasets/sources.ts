import type { SqlValue } from '../../database/database.ts';
import { isoDay, sha256, text, webAddress, yesNo } from './columnRules.ts';
import { readTable, rowsOf } from './csvTable.ts';
import { readCells, requiredColumns, type CellSpec } from './readCells.ts';
import type { RejectList } from './reject.ts';
import type { Sidecar, SidecarSource, SidecarTable } from './sidecar.ts';

/** A source of an edition by the properties of its entity, without the keys. */
export type SourceValues = Readonly<Record<string, SqlValue>> & { readonly code: string };

const COLUMNS: Readonly<Record<string, CellSpec>> = {
  code: { property: 'code', rule: text, required: true },
  publisher_code: { property: 'publisherCode', rule: text, required: true },
  publisher_name_en: { property: 'publisherNameEn', rule: text, required: true },
  publisher_name_ko: { property: 'publisherNameKo', rule: text, required: false },
  publisher_url: { property: 'publisherUrl', rule: webAddress, required: false },
  title: { property: 'title', rule: text, required: true },
  url: { property: 'url', rule: webAddress, required: true },
  licence: { property: 'licence', rule: text, required: true },
  licence_confirmed: { property: 'licenceConfirmed', rule: yesNo, required: true },
  accessed: { property: 'accessed', rule: isoDay, required: true },
  citation: { property: 'citation', rule: text, required: false },
  file_name: { property: 'fileName', rule: text, required: true },
  file_sha256: { property: 'fileHash', rule: sha256, required: true },
};

/** A source of the sidecar, filled with what the sidecar says for all of them. */
function fromSidecar(sidecar: Sidecar, source: SidecarSource, own: { name: string; sha256: string }): SourceValues {
  const publisher = source.publisher ?? sidecar.publisher;
  const licence = source.licence ?? sidecar.dataset.licence;
  const file = source.file ?? own;
  return {
    code: source.code,
    publisherCode: publisher.code,
    publisherNameEn: publisher.name.en,
    publisherNameKo: publisher.name.ko ?? null,
    publisherUrl: publisher.url ?? null,
    title: source.title,
    url: source.url,
    licence: licence.name,
    licenceConfirmed: licence.confirmed ?? true,
    accessed: source.accessed ?? sidecar.edition.accessed,
    citation: source.citation ?? null,
    fileName: file.name,
    fileHash: file.sha256,
  };
}

/** The sources that the sidecar lists. Where none is declared the dataset's own page and files are the source, under the code "". */
export function sidecarSources(sidecar: Sidecar, own: { name: string; sha256: string }): SourceValues[] {
  const declared = sidecar.sources ?? [];
  const none: SidecarSource = { code: '', title: sidecar.dataset.title.en, url: sidecar.dataset.url };
  const hasTable = sidecar.tables.some((table) => table.kind === 'sources');
  return (declared.length === 0 && !hasTable ? [none] : declared).map((source) => fromSidecar(sidecar, source, own));
}

/** Reads a table of kind `sources`. */
export async function readSourceTable(folder: string, table: SidecarTable, rejects: RejectList): Promise<SourceValues[]> {
  const sources: SourceValues[] = [];
  for await (const row of rowsOf(readTable(folder, table, { rejects, columns: Object.keys(COLUMNS), required: requiredColumns(COLUMNS) }))) {
    const values = readCells(row, COLUMNS, { file: table.file, rejects });
    if (values) sources.push(values as SourceValues);
  }
  return sources;
}
