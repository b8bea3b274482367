import type { ExportTable } from '../exportTable.ts';
import { LONGEST_TEXT, type SheetCell } from './sheetXml.ts';

type TextRow = readonly (string | null)[];

interface Block {
  readonly heading: TextRow;
  readonly rows: readonly TextRow[];
}

function aboutBlock(table: ExportTable): Block {
  const { title, citation, permalink, release, resultHash } = table;
  return {
    heading: ['About this table'],
    rows: [
      ['Title', title.en],
      ['제목', title.ko],
      ['Citation', citation],
      ['Permalink', permalink],
      ['Release', `${release.number} (${release.publishedAt})`],
      ['Result hash (SHA-256)', resultHash],
    ],
  };
}

function sourcesBlock(table: ExportTable): Block {
  return {
    heading: ['Publisher', '발행기관', 'Title', 'Edition', 'Address', 'Licence', 'Licence read at the publisher', 'Accessed', 'SHA-256 of the file'],
    rows: table.sources.map((source) => [
      source.publisher.en, source.publisher.ko, source.title, source.edition, source.url, source.licence, source.licenceConfirmed ? 'yes' : 'no', source.accessed, source.fileHash,
    ]),
  };
}

function columnsBlock(table: ExportTable): Block {
  return {
    heading: ['Column', 'Label', '이름', 'Role', 'SDMX concept', 'Type'],
    rows: table.columns.map(({ name, label, role, concept, type }) => [name, label.en, label.ko, role, concept, type]),
  };
}

/** Units are here too: they are the codes of the unit columns. */
function codesBlock(table: ExportTable): Block {
  const rows = table.columns.flatMap(({ name, codes }) => [...(codes ?? [])].map(([code, label]) => [name, code, label.en, label.ko]));
  return { heading: ['Column', 'Code', 'Label', '이름'], rows };
}

const heading = (value: string | null): SheetCell => ({ value, type: 'string', style: 'heading' });
const text = (value: string | null): SheetCell => ({ value, type: 'string' });

/** A row with texts that are too long for a cell goes on in the rows below it: a citation names every source of a table. */
function continued(row: TextRow): TextRow[] {
  if (row.every((cell) => cell === null || cell.length <= LONGEST_TEXT)) return [row];
  const ends = row.map((cell) => (cell === null || cell.length <= LONGEST_TEXT ? undefined : cell.lastIndexOf(' ', LONGEST_TEXT - 1) + 1 || LONGEST_TEXT));
  return [row.map((cell, i) => cell?.slice(0, ends[i]) ?? null), ...continued(row.map((cell, i) => (ends[i] === undefined ? null : (cell?.slice(ends[i]) ?? null))))];
}

/** The rows of the second sheet: what the table is, its notes, its sources, its columns, and its codes with units among them. */
export function notesRows(table: ExportTable): readonly (readonly SheetCell[])[] {
  const notes: Block = { heading: ['Notes'], rows: table.notes.map((note) => [note]) };
  const blocks = [aboutBlock(table), notes, sourcesBlock(table), columnsBlock(table), codesBlock(table)];
  return blocks
    .filter(({ rows }) => rows.length > 0)
    .flatMap((block) => [block.heading.map(heading), ...block.rows.flatMap(continued).map((row) => row.map(text)), []]);
}
