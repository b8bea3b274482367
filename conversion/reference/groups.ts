import { readCsv, sourceReader, type Conversion, type SeedRow, type SourceFile } from '../conversion.ts';
import { ACCESSED, fileOf, NOT_STATED } from './sources.ts';
import { isTextCode, TEXTS, type TextCode } from './texts.ts';

export const NATIONAL_FACTS = 'indicators/national-facts.csv';

/** The OECD began on this day (text oecd-convention): who ratified its convention before is a member since then. */
const OECD_BEGAN = '1961-09-30';

interface Group {
  readonly code: string;
  readonly en: string;
  readonly ko: string;
  readonly text: TextCode;
}

/**
 * ESCAP is the region and not the commission: the tool's lists without Taiwan, which it gives for its trade data. They are then 58,
 * as many as ESCAP's 53 members and 9 associate members are without the four from elsewhere (France, Netherlands, United Kingdom, United States).
 * G20's two members that are not countries, the European and the African Union, have no membership row.
 */
const ORGANISATIONS: readonly Group[] = [
  { code: 'OECD', en: 'OECD', ko: '경제협력개발기구(OECD)', text: 'oecd-members-1961-2010' },
  { code: 'EU', en: 'European Union', ko: '유럽연합(EU)', text: 'eu-countries' },
  { code: 'EU27', en: 'European Union, 27 members (since 2020)', ko: '유럽연합 27개국(2020년 이후)', text: 'eu-countries' },
  { code: 'G20', en: 'G20', ko: '주요 20개국(G20)', text: 'g20-members' },
  { code: 'ASEAN', en: 'Association of Southeast Asian Nations (ASEAN)', ko: '동남아시아국가연합(ASEAN)', text: 'asean-introduction' },
  { code: 'ESCAP', en: 'Asia-Pacific (region of UN ESCAP)', ko: '아시아·태평양(유엔 아시아태평양경제사회위원회 지역)', text: 'escap-subregions' },
];

/**
 * Areas that the OECD prints averages for without listing the countries: no memberships.
 * The OECD's Latin American average is OECD-LAC here, as LAC is the World Bank's code for
 * Latin America & Caribbean without its high-income countries.
 */
const AVERAGES = [
  { code: 'OECD-EU', area: 'OECD-EU', en: 'OECD members in the European Union (OECD average)', ko: '유럽연합에 속한 OECD 회원국(OECD 평균)' },
  { code: 'OECD-LAC', area: 'LAC', en: 'Latin America and the Caribbean (OECD average)', ko: '중남미·카리브(OECD 평균)' },
] as const;

function averageRow(average: (typeof AVERAGES)[number], file: SourceFile): SeedRow {
  const row = readCsv(file).find((each) => Object.values(each.cells)[0] === average.area);
  if (!row) throw new Error(`${file.name} has no area ${average.area}`);
  return { code: average.code, name_en: average.en, name_ko: average.ko, kind: 'AGGREGATE', source: 'national-facts', locator: `line ${row.line}` };
}

function validFrom(group: string, stated: string): string {
  return group === 'OECD' && stated.length === 10 && stated < OECD_BEGAN ? OECD_BEGAN : stated;
}

function membershipRows(): SeedRow[] {
  return readCsv(sourceReader(import.meta.dirname)('memberships.csv')).map((row) => {
    const text = row.get('text');
    if (!isTextCode(text)) throw new Error(`memberships.csv line ${row.line}: "${text}" is not a text of conversion/reference/texts.ts`);
    const group = row.get('group');
    const from = validFrom(group, row.get('valid_from'));
    const place = from === row.get('valid_from') ? row.get('place') : `${row.get('place')} (ratified ${row.get('valid_from')}; in force from ${from})`;
    return { group, country: row.get('country'), valid_from: from, valid_to: row.get('valid_to'), source: text, locator: place };
  });
}

const textSource = (code: TextCode): object => {
  const { title, publisher, url, name, sha256 } = TEXTS[code];
  const publisherCode = publisher.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
  return { code, publisher: { code: publisherCode, name: { en: publisher }, url: new URL(url).origin }, title, url, licence: NOT_STATED, locatorForm: 'place in the passage; the hash is over the passage as read', file: { name, sha256 } };
};

export const groups: Conversion = (source) => {
  const facts = source(NATIONAL_FACTS);
  const texts: TextCode[] = ['oecd-members-1961-2010', 'oecd-members-since-2016', 'oecd-convention', 'eu-countries', 'g20-members', 'asean-introduction', 'asean-timor-leste', 'escap-subregions'];
  const rows: SeedRow[] = [
    ...ORGANISATIONS.map(({ code, en, ko, text }) => ({ code, name_en: en, name_ko: ko, kind: 'ORGANISATION', source: text, locator: TEXTS[text].name })),
    ...AVERAGES.map((average) => averageRow(average, facts)),
  ];
  return [{
    folder: 'reference/groups/groups-2026-11',
    sidecar: {
      publisher: { code: 'reference', name: { en: 'Reference data', ko: '기준 자료' }, url: 'https://github.com/datasets' },
      dataset: { code: 'groups', title: { en: 'Organisations and groups of countries with their members over time', ko: '국제기구·국가군과 시기별 회원국' }, url: 'https://europa.eu/european-union/about-eu/countries_en', licence: NOT_STATED },
      edition: { code: 'groups-2026-11', title: 'Memberships as read in November 2026', accessed: ACCESSED, precedence: 10 },
      sources: [
        ...texts.map(textSource),
        { code: 'national-facts', publisher: { code: 'oecd', name: { en: 'OECD', ko: '경제협력개발기구' }, url: 'https://www.oecd.org' }, title: 'Government at a Glance, averages of groups of countries', url: 'https://www.oecd.org/en/publications/government-at-a-glance-2025_0efd0bcd-en.html', licence: NOT_STATED, locatorForm: 'line of the file', file: fileOf(facts) },
      ],
      warnings: [
        { code: 'SECOND_HAND_MEMBERSHIP', message: { en: 'Members of OECD, G20 and ASEAN were read on pages about them, not on their own. Memberships of G20 and ESCAP are not dated. ESCAP stands for its region: the economies of its five subregions as its trade tool lists them, without Taiwan, which is no member, and without the members from elsewhere (France, Netherlands, United Kingdom, United States).', ko: 'OECD·G20·ASEAN 회원국은 해당 기구의 누리집이 아닌 소개 자료에서 읽었음. G20과 ESCAP은 가입일이 명시되지 않음. ESCAP은 그 무역 분석 도구가 5개 소지역으로 제시한 지역 내 국가·지역이며, 회원이 아닌 대만과 역외 회원국(프랑스·네덜란드·영국·미국)은 제외함' }, appliesTo: 'all' },
      ],
      tables: [{ file: 'country_groups.csv', kind: 'country_groups' }, { file: 'group_memberships.csv', kind: 'group_memberships' }],
    },
    tables: [{ file: 'country_groups.csv', rows }, { file: 'group_memberships.csv', rows: membershipRows() }],
  }];
};
