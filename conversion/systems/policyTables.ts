import { readCsv, type SeedRow, type SourceFile } from '../conversion.ts';
import { LAW_TEXTS } from './lawTexts.ts';
import { locatorOf, placeInSource } from './gathered.ts';
import { placeAt, placed, type Gathered } from './places.ts';
import { POLICY_TEXTS, type PolicyText } from './policyTexts.ts';

const RELEASE = { title: 'K-조달 국제협력… 전자조달을 넘어 조달제도까지 (press release, Public Procurement Service, 7 September 2023; KOGL Type 1)', url: 'not stated' } as const;
export { RELEASE };

/** The article a programme rests on; remarks on where it was read stay behind. */
const legalBasis = (cell: string): string => cell.split(/ \((?:source row said|online mall)/)[0] ?? '';

export function policyRows(gathered: Gathered, file: SourceFile): SeedRow[] {
  const rows = new Map(readCsv(file).map((row) => [row.get('code'), row]));
  const texts = [...POLICY_TEXTS, ...LAW_TEXTS];
  const missing = [...rows.keys()].filter((code) => !texts.some((text) => text.row === code));
  if (missing.length > 0) throw new Error(`policies.csv has ${missing.join(', ')} without a text in policyTexts.ts`);
  return texts.map((text) => {
    if (text.row === undefined) return lawRow(gathered, text);
    const row = rows.get(text.row);
    if (!row) throw new Error(`policies.csv has no ${text.row}`);
    const page = text.row === 'STRATEGY-2023' ? RELEASE : { title: row.get('source_title'), url: row.get('source_url') };
    return placed({
      ...described(text), name_en: row.get('name_en'), name_ko: row.get('name_ko'), kind: row.get('kind'), started: row.get('started'), legal_basis: text.legalBasis ?? legalBasis(row.get('legal_basis')),
    }, { source: gathered.book.use(page, file), locator: locatorOf(row.line, placeInSource(row.get('locator'))) });
  });
}

/** Every column of a policy, with those of its own text filled. */
function described(text: PolicyText): SeedRow {
  return {
    code: text.code, country: 'KOR', name_en: text.name?.[0] ?? '', name_ko: text.name?.[1] ?? '', summary_en: text.en, summary_ko: text.ko, kind: text.kind ?? '', started: text.started ?? '', ended: '',
    legal_basis: text.legalBasis ?? '', part_of: text.partOf ?? '', indicators: (text.indicators ?? []).join(';'),
  };
}

function lawRow(gathered: Gathered, text: PolicyText): SeedRow {
  if (text.at === undefined) throw new Error(`${text.code} names neither a row of policies.csv nor a fact`);
  return placed(described(text), placeAt(gathered, text.at));
}
