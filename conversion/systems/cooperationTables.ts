import type { SeedRow, SourceFile } from '../conversion.ts';
import { EXPORTS, MEMORANDA } from './agreements.ts';
import { FAIRS, MEETINGS, SESSION, type Cooperation } from './cooperation.ts';
import { placeAt, placed, type Gathered } from './places.ts';
import { RELEASE } from './policyTables.ts';

const SESSION_POLICIES = ['KOR/PUBLIC_PROCUREMENT_INNOVATION_STRATEGIES_2023', 'KOR/INNOVATION_PROCUREMENT', 'KOR/QUALITY_SAFETY_MANAGEMENT', 'KOR/FAIR_PROCUREMENT'];
const SESSION_COUNTRIES = ['VNM', 'KHM', 'TLS', 'PAK'];

/** The line of the press release that holds all of the given words. */
function lineOf(release: SourceFile, ...words: readonly string[]): number {
  const index = release.text.split('\n').findIndex((line) => words.every((word) => line.includes(word)));
  if (index === -1) throw new Error(`${release.name} has no line with ${words.join(', ')}`);
  return index + 1;
}

function sessionRow(gathered: Gathered, release: SourceFile): SeedRow {
  const [held, attended] = [lineOf(release, 'September 7, 2023', 'Korea Press Center'), lineOf(release, 'twenty diplomats', 'sixteen')];
  return placed({
    code: SESSION,
    name_en: 'Public Procurement Policy Session for the Asia-Pacific Diplomatic Corps', name_ko: '아시아·태평양 주한 외교사절단 초청 조달정책 설명회',
    summary_en: 'First session of the Public Procurement Service on procurement policy for diplomats in Korea. Innovation procurement, quality and safety management and fair procurement were presented within the innovation strategies, and Next-Generation KONEPS with its new features. Of 16 countries the release names four; press of the day counted 16 diplomats of 13 countries.',
    summary_ko: '조달청이 주한 외교사절단을 대상으로 처음 연 조달정책 설명회. 공공조달 혁신방안을 중심으로 혁신조달, 품질과 안전, 공정조달을 소개하고 차세대 나라장터의 변화를 설명했다. 보도자료는 16개국 중 4개국만 명시하며, 당일 언론은 13개국 16명으로 보도했다.',
    kind: 'POLICY_SESSION', date: '2023-09-07', place_en: 'Korea Press Center, Seoul', place_ko: '서울 한국프레스센터', host: 'KOR/PPS', participant_country_count: 16, participant_count: 20,
    systems: 'KOR/KONEPS_NG;KOR/KONEPS', policies: SESSION_POLICIES.join(';'),
  }, { source: gathered.book.use(RELEASE, release), locator: `lines ${held} and ${attended}` });
}

function eventRow(gathered: Gathered, each: Cooperation): SeedRow {
  return placed({
    code: each.code, name_en: each.name[0], name_ko: each.name[1], summary_en: each.summary[0], summary_ko: each.summary[1], kind: each.kind, date: each.date ?? '',
    place_en: each.place?.[0] ?? '', place_ko: each.place?.[1] ?? '', host: each.host ?? '', participant_country_count: each.countryCount ?? '', participant_count: each.people ?? '',
    systems: each.systems ?? '', policies: each.policies ?? '',
  }, placeAt(gathered, each.at));
}

const COOPERATIONS: readonly Cooperation[] = [...MEETINGS, ...FAIRS, ...MEMORANDA, ...EXPORTS];

export function cooperationRows(gathered: Gathered, release: SourceFile): SeedRow[] {
  return [sessionRow(gathered, release), ...COOPERATIONS.map((each) => eventRow(gathered, each))];
}

export function participantRows(gathered: Gathered, release: SourceFile): SeedRow[] {
  const line = lineOf(release, 'Vietnam, Cambodia, Timor-Leste and Pakistan');
  const session = SESSION_COUNTRIES.map((country) => placed({ event: SESSION, country }, { source: gathered.book.use(RELEASE, release), locator: `line ${line}` }));
  const others = COOPERATIONS.flatMap((each) => (each.countries ?? '').split(' ').filter((country) => country !== '').map((country) => placed({ event: each.code, country }, placeAt(gathered, each.at))));
  return [...session, ...others];
}
