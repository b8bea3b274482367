import { AtlasError } from '../../domain/errors.ts';
import { guardFormula } from '../formulaGuard.ts';
import type { CellValue, ColumnType } from '../exportTable.ts';

/** Indexes of cellXfs in STYLES. */
const STYLE = { heading: 1, date: 2, quoted: 3, wrapped: 4 } as const;
export type CellStyle = keyof typeof STYLE;

/** quotePrefix keeps text as text also when someone edits the cell, so that it never turns into a formula. */
export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export const LONGEST_TEXT = 32_767;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_RELIABLE_SERIAL = 61;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of XML; characters that XML 1.0 cannot hold are written in the spreadsheet's own form _xHHHH_. */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // oxlint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\r/g, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (found) => ENTITIES[found] ?? found);
}

/** A, B, ... Z, AA, ... */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function textCell(at: string, text: string, style: CellStyle | undefined): string {
  if (text.length > LONGEST_TEXT) {
    throw AtlasError.tooComplex(`Cell ${at} holds ${text.length} characters, a spreadsheet cell at most ${LONGEST_TEXT}. Take csv or json.`, { value: at });
  }
  const chosen = style ?? (guardFormula(text) === text ? undefined : 'quoted');
  const attribute = chosen ? ` s="${STYLE[chosen]}"` : '';
  return `<c r="${at}"${attribute} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function dateCell(at: string, iso: string): string {
  const serial = (Date.parse(`${iso}T00:00:00Z`) - EPOCH) / DAY;
  // Before March 1900 spreadsheets count a day that never was: such a date stays text.
  return serial >= FIRST_RELIABLE_SERIAL ? `<c r="${at}" s="${STYLE.date}"><v>${serial}</v></c>` : textCell(at, iso, undefined);
}

export interface SheetCell {
  readonly value: CellValue;
  readonly type: ColumnType;
  readonly style?: CellStyle;
}

function cellXml(at: string, { value, type, style }: SheetCell): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  return type === 'date' ? dateCell(at, value) : textCell(at, value, style);
}

export function rowXml(number: number, cells: readonly SheetCell[]): string {
  return `<row r="${number}">${cells.map((cell, index) => cellXml(columnName(index) + number, cell)).join('')}</row>`;
}

export function sheetStart({ frozenRows, widths }: { frozenRows: number; widths: readonly number[] }): string {
  const pane = frozenRows > 0 ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>` : '';
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns}</cols><sheetData>`;
}

export const SHEET_END = '</sheetData></worksheet>';
