import { fileOf } from '../reference/sources.ts';
import type { SourceFile } from '../conversion.ts';

export const WORLD_BANK = { code: 'world-bank', name: { en: 'World Bank', ko: '세계은행' }, url: 'https://www.worldbank.org' };

/** The World Bank's own repository that holds cleaned copies of both surveys; the commit is the one that was stored. */
const REPOSITORY = 'https://github.com/WB-PIDA-Data-Science-Shop/pi-flagship-report/blob/5bbe422de6d2d8ba19034072ff9c1c9092e386b9/chapter-2/data/output';

export const carriedFile = (code: string, title: string, file: SourceFile): Readonly<Record<string, unknown>> => {
  const described = fileOf(file);
  return { code, title, url: `${REPOSITORY}/${described.name}`, locatorForm: 'line and column of the file, its header being line 1', file: described };
};

/** Codes of the World Bank that ISO 3166 does not have or has withdrawn. */
const ISO: Readonly<Record<string, string>> = { KSV: 'XKX', ROM: 'ROU', TMP: 'TLS', WBG: 'PSE', ZAR: 'COD' };

export const isoCode = (code: string): string => ISO[code] ?? code;
