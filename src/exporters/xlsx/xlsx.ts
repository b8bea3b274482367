import { checkedRows, type ExportTable, type Row } from '../exportTable.ts';
import { notesRows } from './notesSheet.ts';
import { rowXml, SHEET_END, sheetStart, STYLES, type SheetCell } from './sheetXml.ts';
import { contentTypes, ROOT_RELATIONS, sheetPath, workbookRelations, workbookXml } from './workbookParts.ts';
import { ZipPieces } from './zipPieces.ts';

/** What one sheet holds in every spreadsheet program; further rows go on in a further sheet. */
const ROWS_OF_A_SHEET = 1_048_576;

class Workbook {
  readonly zip = new ZipPieces();
  readonly sheets: string[] = [];
  readonly #table: ExportTable;
  #row = 0;

  constructor(table: ExportTable) {
    this.#table = table;
  }

  addRow(row: Row): void {
    if (this.#row === ROWS_OF_A_SHEET) this.beginData();
    this.#write(this.#table.columns.map(({ type }, index) => ({ value: row[index] ?? null, type })));
  }

  beginData(): void {
    const number = this.sheets.length + 1;
    this.#begin(number === 1 ? 'Data' : `Data ${number}`, { frozenRows: 1, widths: this.#table.columns.map(() => 16) });
    this.#write(this.#table.columns.map(({ name }) => ({ value: name, type: 'string', style: 'heading' })));
  }

  finish(): void {
    this.#begin('Notes and sources', { frozenRows: 0, widths: [28, 28, 60, 20, 40, 20, 12, 12, 40] });
    for (const cells of notesRows(this.#table)) this.#write(cells);
    this.zip.write(SHEET_END);
    this.zip.entry('xl/styles.xml', STYLES);
    this.zip.entry('xl/workbook.xml', workbookXml(this.sheets));
    this.zip.entry('xl/_rels/workbook.xml.rels', workbookRelations(this.sheets.length));
    this.zip.entry('_rels/.rels', ROOT_RELATIONS);
    this.zip.entry('[Content_Types].xml', contentTypes(this.sheets.length));
    this.zip.end();
  }

  #begin(name: string, layout: { frozenRows: number; widths: readonly number[] }): void {
    if (this.sheets.length > 0) this.zip.write(SHEET_END);
    this.sheets.push(name);
    this.zip.begin(sheetPath(this.sheets.length));
    this.zip.write(sheetStart(layout));
    this.#row = 0;
  }

  #write(cells: readonly SheetCell[]): void {
    this.#row += 1;
    this.zip.write(rowXml(this.#row, cells));
  }
}

/**
 * A workbook of two sheets: the rows, and notes with sources, columns and units. Text is written as text cells, never as
 * formulas, so nothing in it can run and nothing needs an apostrophe.
 */
export async function* writeXlsx(table: ExportTable): AsyncGenerator<Uint8Array, void, undefined> {
  const workbook = new Workbook(table);
  workbook.beginData();
  for await (const row of checkedRows(table)) {
    workbook.addRow(row);
    yield* workbook.zip.take();
  }
  workbook.finish();
  yield* workbook.zip.take();
}
