import { readFileSync } from 'node:fs';
import { projectFile } from '../../domain/projectFile.ts';

export type CodeList = 'procurementMethod' | 'tenderStatus' | 'awardStatus' | 'contractStatus' | 'awardCriteria' | 'mainProcurementCategory' | 'bidStatus';

/** A publisher's own words and the codes that a steward says they mean, per code list. */
export type CodeWords = Partial<Readonly<Record<CodeList, Readonly<Record<string, string>>>>>;

const lists = JSON.parse(readFileSync(projectFile('schema/ocds/codes.json'), 'utf8')) as Record<CodeList, readonly string[]>;

/** The code of a text: as it stands, else as the steward's words say; undefined where neither knows it. */
export function readCode(list: CodeList, text: string, words: CodeWords): string | undefined {
  if (lists[list].includes(text)) return text;
  const said = words[list]?.[text];
  return said !== undefined && lists[list].includes(said) ? said : undefined;
}
