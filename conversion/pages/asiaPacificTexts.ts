/** One row's indicator: code, names and definitions; `specs` of the same code are written once. */
export interface SizeText {
  readonly code: string;
  readonly en: readonly [name: string, definition: string];
  readonly ko: readonly [name: string, definition: string];
  readonly topic: string;
  readonly numerator?: string;
  readonly denominator?: string;
}

type Words = readonly [en: SizeText['en'], ko: SizeText['ko']];
const text = (code: string, [en, ko]: Words, topic = 'procurement-size'): SizeText => ({ code, en, ko, topic });

const CHINA = 'Only procurement under the government procurement law is counted.';
const CHINA_KO = '정부조달법 적용 조달만 집계함.';
const china = (code: string, [en, ko]: readonly [en: string, ko: string], topic = 'procurement-size'): SizeText => text(`CHN_GOVERNMENT_PROCUREMENT_${code}`, [
  [`Government procurement, ${en} (China)`, `Government procurement of the year: ${en}. ${CHINA}`],
  [`정부조달 ${ko}(중국)`, `한 해 정부조달 ${ko}. ${CHINA_KO}`],
], topic);

/** By the words of the indicator column, after the country. */
export const SIZE_TEXTS: Readonly<Record<string, SizeText>> = {
  'CHN Government procurement, national total': china('TOTAL', ['national total', '전국 총액']),
  'CHN Change on the year before': china('CHANGE', ['change of the national total on the year before', '전국 총액의 전년 대비 증감률']),
  'CHN Share of national fiscal expenditure': china('SHARE_FISCAL_EXPENDITURE', ['share of national fiscal expenditure', '전국 재정지출 대비 비중']),
  'CHN Share of GDP (national basis)': china('SHARE_GDP', ['share of GDP, national basis', 'GDP 대비 비중(국내 기준)']),
  'CHN Central budget units': china('CENTRAL', ['units of the central budget', '중앙 예산단위']),
  'CHN Local budget units': china('LOCAL', ['units of local budgets', '지방 예산단위']),
  'CHN Awarded to micro, small and medium enterprises': china('SME_VALUE', ['awarded to micro, small and medium enterprises', '중소·영세기업 수주액'], 'small-business'),
  'CHN Share awarded to micro, small and medium enterprises': china('SME_SHARE', ['share awarded to micro, small and medium enterprises', '중소·영세기업 수주 비중'], 'small-business'),
  'CHN Awarded to micro and small enterprises': china('MICRO_SMALL_VALUE', ['awarded to micro and small enterprises', '소·영세기업 수주액'], 'small-business'),
  'CHN Energy and water saving products, mandatory or preferential': china('ENERGY_SAVING', ['energy and water saving products bought by mandatory or preferential rules', '에너지·물 절약 제품 의무·우선 구매액'], 'green-procurement'),
  'CHN Environmental label products, preferential': china('ENVIRONMENTAL_LABEL', ['products with an environmental label bought by preference', '환경표지 제품 우선 구매액'], 'green-procurement'),
  'CHN Goods': china('GOODS', ['goods', '물품']),
  'CHN Works': china('WORKS', ['works', '공사']),
  'CHN Services': china('SERVICES', ['services', '용역']),
  'CHN Share by open tender': china('SHARE_OPEN_TENDER', ['share by open tender', '공개입찰 비중'], 'competition'),
  'CHN Share by invited tender': china('SHARE_INVITED_TENDER', ['share by invited tender', '초청입찰 비중'], 'competition'),
  'CHN Share by competitive negotiation': china('SHARE_COMPETITIVE_NEGOTIATION', ['share by competitive negotiation', '경쟁 협상 비중'], 'competition'),
  'CHN Share by competitive consultation': china('SHARE_COMPETITIVE_CONSULTATION', ['share by competitive consultation', '경쟁 협의 비중'], 'competition'),
  'CHN Share by request for quotations': china('SHARE_QUOTATIONS', ['share by request for quotations', '견적 요청 비중'], 'competition'),
  'CHN Share by single source': china('SHARE_SINGLE_SOURCE', ['share by single source', '단일 공급원 비중'], 'competition'),
  'CHN Central government centralised procurement': china('GOVERNMENT_CENTRALISED', ['centralised by the government', '정부 집중조달']),
  'CHN Department centralised procurement': china('DEPARTMENT_CENTRALISED', ['centralised by departments', '부처 집중조달']),
  'CHN Decentralised procurement': china('DECENTRALISED', ['decentralised', '분산조달']),
  'IDN Planned procurement of domestic products (RUP)': text('IDN_PLANNED_DOMESTIC_PRODUCTS', [['Planned procurement of domestic products (Indonesia)', 'Value of domestic products in the procurement plans registered for the year: a plan, not spending.'], ['국산 제품 조달 계획액(인도네시아)', '한 해 조달계획에 등록된 국산 제품 금액으로, 지출이 아닌 계획임.']]),
  'IDN Realised procurement of domestic products recorded in the system': text('IDN_REALISED_DOMESTIC_PRODUCTS', [['Realised procurement of domestic products (Indonesia)', 'Value of realised procurement of domestic products that the system records for the year.'], ['국산 제품 조달 실적(인도네시아)', '한 해 시스템에 기록된 국산 제품 조달 실적 금액.']]),
  'IDN Planned procurement (RUP), domestic and imported products, at 2022-05-31': text('IDN_PLANNED_PROCUREMENT_TO_DATE', [['Planned procurement registered by a date (Indonesia)', 'Value of domestic and imported products in the procurement plans of the year, as registered by the end of the month given.'], ['조달 계획 등록액: 기준일 현재(인도네시아)', '해당 월 말까지 등록된 그해 조달계획의 국산·수입 제품 금액.']]),
  'IDN Planned procurement (RUP) of domestic products, at 2022-05-31': text('IDN_PLANNED_DOMESTIC_PRODUCTS_TO_DATE', [['Planned procurement of domestic products registered by a date (Indonesia)', 'Value of domestic products in the procurement plans of the year, as registered by the end of the month given.'], ['국산 제품 조달 계획 등록액: 기준일 현재(인도네시아)', '해당 월 말까지 등록된 그해 조달계획의 국산 제품 금액.']]),
  'IDN Realised procurement of domestic products, to 2022-05-31': text('IDN_REALISED_DOMESTIC_PRODUCTS_TO_DATE', [['Realised procurement of domestic products, year to date (Indonesia)', 'Value of realised procurement of domestic products from the beginning of the year to the end of the month given.'], ['국산 제품 조달 실적: 연초 누계(인도네시아)', '연초부터 해당 월 말까지의 국산 제품 조달 실적 금액.']]),
  'IDN e-Katalog transactions': text('IDN_ECATALOGUE_TRANSACTIONS', [['e-Katalog transactions (Indonesia)', 'Value of transactions through the electronic catalogue in the year.'], ['전자카탈로그 거래액(인도네시아)', '한 해 전자카탈로그(e-Katalog)를 통한 거래액.']], 'e-procurement'),
  'IDN e-Katalog transactions, to 2023-09-15': text('IDN_ECATALOGUE_TRANSACTIONS', [['e-Katalog transactions (Indonesia)', 'Value of transactions through the electronic catalogue in the year.'], ['전자카탈로그 거래액(인도네시아)', '한 해 전자카탈로그(e-Katalog)를 통한 거래액.']], 'e-procurement'),
  'IDN Products listed in e-Katalog': text('IDN_ECATALOGUE_PRODUCTS', [['Products listed in e-Katalog (Indonesia)', 'Number of products listed in the electronic catalogue in the period given.'], ['전자카탈로그 등재 제품 수(인도네시아)', '해당 시점 전자카탈로그(e-Katalog)에 등재된 제품의 수.']], 'e-procurement'),
  'IDN Products listed in e-Katalog, at 2023-09-15': text('IDN_ECATALOGUE_PRODUCTS', [['Products listed in e-Katalog (Indonesia)', 'Number of products listed in the electronic catalogue in the period given.'], ['전자카탈로그 등재 제품 수(인도네시아)', '해당 시점 전자카탈로그(e-Katalog)에 등재된 제품의 수.']], 'e-procurement'),
  'IDN Share of domestic products in procurement (realised)': text('IDN_DOMESTIC_PRODUCTS_SHARE', [['Share of domestic products in realised procurement (Indonesia)', 'Share of domestic products in the value of realised procurement.'], ['조달 실적 중 국산 제품 비중(인도네시아)', '조달 실적 금액 중 국산 제품의 비중.']]),
  'IDN Share of domestic products in realised spending, to 2023-09-15': text('IDN_DOMESTIC_PRODUCTS_SHARE', [['Share of domestic products in realised procurement (Indonesia)', 'Share of domestic products in the value of realised procurement.'], ['조달 실적 중 국산 제품 비중(인도네시아)', '조달 실적 금액 중 국산 제품의 비중.']]),
  'IDN Share of micro, small and medium enterprises in realised spending, to 2023-09-15': text('IDN_MSME_SHARE', [['Share of micro, small and medium enterprises in realised procurement (Indonesia)', 'Share of micro, small and medium enterprises in the value of realised procurement.'], ['조달 실적 중 중소·영세기업 비중(인도네시아)', '조달 실적 금액 중 중소·영세기업의 비중.']], 'small-business'),
};
