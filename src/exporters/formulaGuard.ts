/**
 * Where a spreadsheet that opens the text would begin to read a formula: at the start of the cell, or after a character
 * that it may take as a cell or line separator under another locale. The full-width signs are read as their narrow ones.
 */
const FORMULA_START = /(^|[;\t\r\n])(\s*)(?=[=+\-@＝＋－＠])/g;
const CONTROL_START = /^(?=[\t\r])/;

/** Puts an apostrophe before the sign that would begin a formula. For text only: a negative number is no text. */
export function guardFormula(text: string): string {
  const guarded = text.replace(FORMULA_START, "$1$2'");
  return guarded === text ? text.replace(CONTROL_START, "'") : guarded;
}
