/**
 * Where a spreadsheet that opens the text would begin to read a formula: at the start of the cell, or after a character
 * that it may take as a cell or line separator under another locale. The full-width signs are read as their narrow ones.
 */
const FORMULA_START = /(^|[;\t\r\n])(\s*)(?=[=+\-@＝＋－＠])/g;
/** Some programs drop a leading tab or carriage return and read on from there. */
const CONTROL_START = /^(?=[\t\r])/;

/** Puts an apostrophe before the sign that would begin a formula. For text only: a negative number is no text. */
export function guardFormula(text: string): string {
  return text.replace(FORMULA_START, "$1$2'").replace(CONTROL_START, "'");
}
