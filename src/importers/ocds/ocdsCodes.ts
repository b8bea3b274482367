import { readFileSync } from 'node:fs';
import { projectFile } from '../../domain/projectFile.ts';

export type CodeList = 'procurementMethod' | 'tenderStatus' | 'awardStatus' | 'contractStatus' | 'awardCriteria' | 'mainProcurementCategory' | 'bidStatus';

/** A publisher's own words and the codes that a steward says they mean, per code list. */
export type CodeWords = Partial<Readonly<Record<CodeList, Readonly<Record<string, string>>>>>;

interface Currencies { readonly minorUnits: Readonly<Record<string, number>>; readonly codes: readonly string[] }

const read = (name: string): unknown => JSON.parse(readFileSync(projectFile(`schema/ocds/${name}.json`), 'utf8'));
const currencies = read('currencies') as Currencies;
const currencyCodes = new Set(currencies.codes);
const lists = read('codes') as Record<CodeList, readonly string[]>;

export const isCurrency = (code: string): boolean => currencyCodes.has(code);

/** Decimals of a currency's smallest unit. */
export const minorUnits = (currency: string): number => currencies.minorUnits[currency] ?? 2;

/** The code of a text: as it stands, else as the steward's words say; undefined where neither knows it. */
export function readCode(list: CodeList, text: string, words: CodeWords): string | undefined {
  if (lists[list].includes(text)) return text;
  const said = words[list]?.[text];
  return said !== undefined && lists[list].includes(said) ? said : undefined;
}
