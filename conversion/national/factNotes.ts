import { warning } from './figures.ts';

/** What must be known beside one figure: its status where it is not an ordinary one, and warnings. */
export interface FactNote {
  readonly status?: string;
  readonly warnings: readonly string[];
}

/** By indicator and period. */
export const FACT_NOTES: Readonly<Record<string, FactNote>> = {
  'KOR_KONEPS_TRANSACTION_VALUE 2020': { status: 'B', warnings: ['KONEPS_BASIS'] },
  'KOR_KONEPS_TRANSACTION_VALUE 2021': { status: 'D', warnings: ['KONEPS_CONTRACT_RECORDS'] },
  'KOR_KONEPS_TRANSACTION_VALUE 2023': { warnings: ['KONEPS_BASIS'] },
  'KOR_KONEPS_TRANSACTION_VALUE 2024': { warnings: ['KONEPS_BASIS'] },
  'KOR_INNOVATION_PRODUCT_PURCHASES_VIA_PLATFORM 2022': { status: 'D', warnings: ['PLATFORM_ONLY'] },
  'KOR_PUBLIC_PROCUREMENT_SHARE_GDP_NATIONAL_DEFINITION 2024': { warnings: ['APPROXIMATE'] },
  'KOR_VENTURE_NARA_SALES 2017': { warnings: ['SOURCES_DISAGREE'] },
  'ITA_CONTRACTS_VALUE_GE_40K_EUR 2021': { warnings: ['REVISED'] },
  'GBR_PUBLIC_SECTOR_GROSS_PROCUREMENT_SPENDING FY2021': { warnings: ['REVISED_LATER'] },
  'UKR_PROZORRO_EXPECTED_VALUE 2023': { status: 'B', warnings: ['COMPLETED_ONLY'] },
  'FRA_PUBLIC_CONTRACTS_CENSUS_VALUE 2016': { status: 'B', warnings: ['THRESHOLD'] },
  'FRA_PUBLIC_CONTRACTS_CENSUS_COUNT 2016': { status: 'B', warnings: ['THRESHOLD'] },
  'DEU_VERGABESTATISTIK_CONTRACT_VALUE 2021': { status: 'D', warnings: ['INCOMPLETE_REPORTING'] },
  'DEU_VERGABESTATISTIK_CONTRACT_COUNT 2021': { status: 'D', warnings: ['INCOMPLETE_REPORTING'] },
  'SRB_PUBLIC_PROCUREMENT_MARKET_SHARE_GDP 2020': { warnings: ['YEAR_INFERRED'] },
};

export const SECOND_HAND = warning('SECOND_HAND', 'listed', {
  en: 'Read in a newspaper or on another page that reports the release named, not in the release itself.',
  ko: '발표 원문이 아니라 이를 보도·인용한 신문 등의 자료에서 읽은 수치임',
});

export const APPROXIMATE = warning('APPROXIMATE', 'listed', {
  en: 'The source gives the figure as about, nearly or more than this.',
  ko: '출처가 약·거의·이상 등 어림값으로 제시한 수치임',
});

export const OTHER_VALUE = warning('OTHER_VALUE', 'listed', {
  en: 'From another source, or an earlier release, than the one whose value is chosen: kept so that it can be read beside it.',
  ko: '채택된 값과 다른 출처 또는 이전 발표에서 읽은 값으로, 비교할 수 있도록 수록함',
});

export const FACT_WARNINGS: readonly object[] = [
  SECOND_HAND,
  APPROXIMATE,
  warning('KONEPS_BASIS', 'listed', {
    en: 'From 2020 the value of KONEPS is that of the public procurement statistics; until 2019 it was the transactions reported each January. The two are not one series. A third basis stands in 2021.',
    ko: '2020년 이후는 공공조달 통계 기준, 2019년까지는 매년 1월 발표한 거래 실적 기준이므로 하나의 시계열로 볼 수 없음. 2021년은 제3의 기준임',
  }),
  warning('KONEPS_CONTRACT_RECORDS', 'listed', {
    en: 'Counted from contract records by region: a third basis, which does not agree with the share of KONEPS in the public procurement statistics of the same year.',
    ko: '지역별 계약 기록 기준의 제3의 집계로, 같은 해 공공조달 통계의 나라장터 비중과 맞지 않음',
  }),
  warning('PLATFORM_ONLY', 'listed', {
    en: 'Purchases through the Innovation Marketplace alone: narrower than the purchases of 2020 and 2021.',
    ko: '혁신장터를 통한 구매만 집계하여 2020~2021년 구매 실적보다 범위가 좁음',
  }),
  warning('SOURCES_DISAGREE', 'listed', {
    en: 'Another source gives a different value for the same cell; it stands in the edition of alternatives.',
    ko: '같은 항목에 다른 값을 제시한 출처가 있으며 대안 판에 수록함',
  }),
  warning('REVISED', 'listed', {
    en: 'A revised value; the one first released stands in the edition of alternatives.',
    ko: '수정된 값이며 최초 발표값은 대안 판에 수록함',
  }),
  warning('REVISED_LATER', 'listed', {
    en: 'As first published; a later version of the source implies a lower value, which it does not print.',
    ko: '최초 발표값임. 이후 판에서는 더 낮은 값이 추정되나 직접 표기되지 않음',
  }),
  warning('COMPLETED_ONLY', 'listed', {
    en: 'Completed procurements only: another basis than in 2019 and 2020.',
    ko: '완료된 조달만 집계하여 2019~2020년과 기준이 다름',
  }),
  warning('THRESHOLD', 'listed', {
    en: 'From 2016 contracts of EUR 90,000 and more; the threshold of the 2008 figure is not stated.',
    ko: '2016년부터 9만 유로 이상 계약이며 2008년 수치의 기준액은 명시되지 않음',
  }),
  warning('INCOMPLETE_REPORTING', 'listed', {
    en: 'Reporting to these statistics was incomplete in the year.',
    ko: '해당 연도는 통계 보고가 불완전함',
  }),
  warning('YEAR_INFERRED', 'listed', {
    en: 'The source names the first year only; that this is the following year was inferred from its text.',
    ko: '출처는 앞 연도만 명시하며, 이듬해 수치라는 점은 본문에서 추정함',
  }),
];
