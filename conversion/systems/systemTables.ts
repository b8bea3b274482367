import type { SeedRow } from '../conversion.ts';
import { AGENCIES } from './agencies.ts';
import { claimsOf, type ClaimRow } from './claims.ts';
import { KOREAN_AGENCY_NAMES, KOREAN_SYSTEM_NAMES } from './koreanNames.ts';
import { OCDS_FACTS } from './ocdsFacts.ts';
import { placeAt, placed, placeOfFact, placeOfSystem, type Gathered } from './places.ts';
import { KIN } from './systemKin.ts';
import { LIFE_EVENTS } from './systemLives.ts';
import { FURTHER_SYSTEMS, SYSTEM_NAMES } from './systemNames.ts';
import { STAGE_COLUMNS, STAGE_EXCEPTIONS, STAGES_OF_FACTS, supportOf } from './systemStages.ts';

const EVIDENCE: Readonly<Record<string, string>> = { good: 'GOOD', medium: 'MEDIUM', thin: 'THIN', 'thin (mirror)': 'THIN', 'OCDS collector only': 'OCDS_COLLECTOR_ONLY' };
const countryOf = (code: string): string => code.slice(0, 3);

/** The first address in a cell; remarks around it stay behind. */
const addressIn = (cell: string): string => /https?:\/\/[^\s;)]+|\b(?:[\w-]+\.)+[a-z]{2,}(?:\/[^\s;)]*)?/.exec(cell)?.[0] ?? '';
/** Remarks on how a cell was read are left out of it. */
const withoutRemark = (cell: string): string => cell.replace(/ \(as printed[^)]*\)|^name as printed on a third-party page; |^not stated in a read page.*$/, '');

export function agencyRows(gathered: Gathered): SeedRow[] {
  return AGENCIES.map((each) => placed({ code: each.code, country: countryOf(each.code), name_en: each.en, name_ko: each.ko ?? KOREAN_AGENCY_NAMES[each.code] ?? '', role: each.role ?? '', url: each.url ?? '' }, placeAt(gathered, each.at)));
}

export function systemRows(gathered: Gathered): SeedRow[] {
  const named = new Map(SYSTEM_NAMES.map((each) => [each.line, each]));
  const listed = [...gathered.systems.values()].map((row) => {
    const name = named.get(row.line);
    if (!name || countryOf(name.code) !== row.get('iso3')) throw new Error(`systems.csv line ${row.line} (${row.get('name_en')}) has no name in systemNames.ts`);
    const evidence = EVIDENCE[row.get('evidence')];
    if (!evidence) throw new Error(`systems.csv line ${row.line}: evidence "${row.get('evidence')}" is not known`);
    return placed({
      code: name.code, country: row.get('iso3'), name_en: name.en, name_ko: name.ko ?? KOREAN_SYSTEM_NAMES[name.code] ?? '', local_name: withoutRemark(row.get('name_local')), operator: name.operator ?? '', operator_name: withoutRemark(row.get('operator')),
      status: name.status ?? '', url: addressIn(row.get('url')), scope: withoutRemark(row.get('scope')), evidence,
    }, placeOfSystem(gathered, row.line, 'name_en'));
  });
  const further = FURTHER_SYSTEMS.map((each) => placed({
    code: each.code, country: countryOf(each.code), name_en: each.en, name_ko: each.ko ?? KOREAN_SYSTEM_NAMES[each.code] ?? '', local_name: '', operator: each.operator ?? '', operator_name: '',
    status: each.status ?? '', url: each.url ?? '', scope: each.scope ?? '', evidence: 'THIN',
  }, placeAt(gathered, each.at)));
  return [...listed, ...further];
}

export function eventRows(gathered: Gathered): SeedRow[] {
  return LIFE_EVENTS.map(([at, system, kind, date, en, ko]) => placed({ system, kind, date, note_en: en, note_ko: ko }, placeAt(gathered, at)));
}

export function kinRows(gathered: Gathered): SeedRow[] {
  return KIN.map(([at, system, kind, other]) => placed({ system, kind, other }, placeAt(gathered, at)));
}

export function stageRows(gathered: Gathered): SeedRow[] {
  const told = STAGES_OF_FACTS.flatMap(([at, system, functions, support = 'YES', from = '']) =>
    functions.split(' ').map((code) => placed({ system, function: code, support, place: '', valid_from: from, valid_to: '' }, placeAt(gathered, at))));
  const known = new Set(told.map((row) => `${row['system']} ${row['function']}`));
  const listed = SYSTEM_NAMES.flatMap((name) => Object.entries(STAGE_COLUMNS).flatMap(([column, meaning]) => {
    const support = supportOf(gathered.systems.get(name.line)?.get(column) ?? '');
    const code = STAGE_EXCEPTIONS[`${name.line} ${column}`] ?? meaning;
    if (!support || known.has(`${name.code} ${code}`)) return [];
    return [placed({ system: name.code, function: code, support, place: '', valid_from: '', valid_to: '' }, placeOfSystem(gathered, name.line, column))];
  }));
  return [...told, ...listed].toSorted((a, b) => (`${a['system']} ${a['function']}` < `${b['system']} ${b['function']}` ? -1 : 1));
}

export function publicationRows(gathered: Gathered): SeedRow[] {
  return OCDS_FACTS.map((each) => {
    const fact = gathered.facts.get(each.line);
    if (fact?.predicate !== 'ocds_publication' || countryOf(fact.subject) !== countryOf(each.code)) throw new Error(`facts.csv line ${each.line} tells of no OCDS publication of ${each.code}`);
    return placed({
      code: each.code, country: countryOf(each.code), publisher: each.publisher, scope: each.scope ?? '', version: each.version ?? '', last_release: each.last ?? '', url: each.url ?? '', system: each.system ?? '',
    }, placeOfFact(gathered, fact));
  });
}

/** The claims of all facts that pass the test, in the order of the file. */
export function claimRows(gathered: Gathered, wanted: (claim: ClaimRow) => boolean): SeedRow[] {
  return [...gathered.facts.values()].flatMap(claimsOf).filter(wanted).map(({ kind, subject, predicate, value, asOf, fact }) =>
    placed({ subject_kind: kind, subject, predicate, value, as_of: asOf }, placeOfFact(gathered, fact)));
}
