import type { CellValue } from './exportTable.ts';

/** SDMX's code for "not applicable". */
export const NOT_APPLICABLE = '_Z';

/** The code of a dimension in formats where a part of a key cannot be empty: the empty breakdown is _Z, labelled as such. */
export function dimensionCode(value: CellValue): string {
  return value === null || value === '' ? NOT_APPLICABLE : String(value);
}
