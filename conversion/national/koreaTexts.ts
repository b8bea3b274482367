import type { FactText, FactTexts } from './factText.ts';

const BASIS = 'Counted on contracts in the public procurement statistics of the Public Procurement Service, which begin with 2015; not the OECD national-accounts basis.';
const BASIS_KO = '조달청 공공조달 통계의 계약 기준(2015년 집계 시작)이며 OECD 국민계정 기준과 다름.';

const part = (en: string, ko: string, topic = 'procurement-size'): FactText => ({
  en: [`Public procurement contracts, ${en} (Korea)`, `Value of public procurement contracts in the year: ${en}. ${BASIS}`],
  ko: [`공공조달 계약 규모: ${ko}(한국)`, `한 해 공공조달 계약 금액 가운데 ${ko}. ${BASIS_KO}`],
  topic,
});

const firmShare = (en: string, ko: string): FactText => ({
  en: [`Share of ${en} in public procurement (Korea)`, `Contracts with ${en} as a share of the value of all public procurement contracts. ${BASIS}`],
  ko: [`공공조달 중 ${ko} 비중(한국)`, `전체 공공조달 계약 금액 중 ${ko} 계약의 비중. ${BASIS_KO}`],
  topic: 'small-business',
  unit: 'PT_PROC',
  numerator: `value of contracts with ${en}`,
  denominator: 'value of all public procurement contracts',
});

/** The whole market as the Public Procurement Service counts it, and its parts. */
export const KOREA_MARKET: FactTexts = {
  KOR_PUBLIC_PROCUREMENT_TOTAL_CONTRACT_VALUE: {
    en: ['Public procurement, total contract value (Korea)', `Value of all contracts that public bodies concluded in the year. ${BASIS}`],
    ko: ['공공조달 총 계약 규모(한국)', `공공기관 등이 한 해에 체결한 전체 계약 금액. ${BASIS_KO}`],
    topic: 'procurement-size',
  },
  KOR_PUBLIC_PROCUREMENT_SHARE_GDP_NATIONAL_DEFINITION: {
    en: ['Public procurement as a share of GDP, national definition (Korea)', `Total contract value as a share of nominal GDP. ${BASIS} The OECD figure for Korea is higher: two indicators.`],
    ko: ['GDP 대비 공공조달 비중: 국내 기준(한국)', `명목 GDP 대비 공공조달 총 계약 금액의 비중. ${BASIS_KO} OECD 수치는 더 높으며 서로 다른 지표임.`],
    topic: 'procurement-size',
    numerator: 'total contract value',
    denominator: 'nominal GDP',
  },
  KOR_PUBLIC_PROCUREMENT_SHARE_GOVERNMENT_BUDGET: {
    en: ['Public procurement compared with the government budget (Korea)', `Total contract value as a percentage of the government budget of the year. The contracts include those of public institutions and local governments, so it is a comparison of size and not a part of the budget. ${BASIS}`],
    ko: ['정부예산 대비 공공조달 규모(한국)', `정부예산 대비 공공조달 총 계약 금액의 비율. 공공기관·지방자치단체 계약이 포함되므로 예산의 일부가 아니라 규모 비교임. ${BASIS_KO}`],
    topic: 'procurement-size',
    numerator: 'total contract value',
    denominator: 'government budget of the year (2020: with its supplementary budgets)',
  },
  KOR_PUBLIC_PROCUREMENT_VALUE_WORKS: part('works', '공사'),
  KOR_PUBLIC_PROCUREMENT_VALUE_GOODS: part('goods', '물품'),
  KOR_PUBLIC_PROCUREMENT_VALUE_SERVICES: part('services', '용역'),
  KOR_PUBLIC_PROCUREMENT_VALUE_BY_LOCAL_GOVERNMENT: part('local governments as buyers', '지방자치단체 발주'),
  KOR_PUBLIC_PROCUREMENT_VALUE_BY_CENTRAL_GOVERNMENT: part('central government bodies as buyers', '국가기관 발주'),
  KOR_PUBLIC_PROCUREMENT_VALUE_BY_PUBLIC_INSTITUTIONS: part('public institutions as buyers', '공공기관 발주'),
  KOR_PUBLIC_PROCUREMENT_VALUE_SME: part('contracts with small and medium enterprises', '중소기업과의 계약', 'small-business'),
  KOR_PUBLIC_PROCUREMENT_SME_SHARE: firmShare('small and medium enterprises', '중소기업'),
  KOR_PUBLIC_PROCUREMENT_SHARE_MID_SIZE_FIRMS: firmShare('mid-size firms', '중견기업'),
  KOR_PUBLIC_PROCUREMENT_SHARE_LARGE_FIRMS: firmShare('large firms', '대기업'),
  KOR_PPS_CENTRAL_PROCUREMENT_VALUE: part('central procurement through the Public Procurement Service', '조달청을 통한 중앙조달'),
  KOR_PRIVATE_CONTRACT_VALUE_NO_COMPETITION: {
    en: ['Private contracts, value (Korea)', `Value of contracts concluded as private contracts, without open, limited or nominated competition. Small ones still gather quotations on KONEPS, and innovation and excellent products may lawfully be bought so. ${BASIS}`],
    ko: ['수의계약 규모(한국)', `경쟁 입찰 없이 수의계약으로 체결한 계약 금액. 소액은 나라장터에서 견적을 받으며, 혁신제품·우수조달물품은 법에 따라 수의계약이 가능함. ${BASIS_KO}`],
    topic: 'competition',
  },
  KOR_INSTITUTIONS_COVERED_BY_PROCUREMENT_STATISTICS: {
    en: ['Institutions covered by the public procurement statistics (Korea)', 'Number of institutions whose contracts the public procurement statistics of the Public Procurement Service count.'],
    ko: ['공공조달 통계 대상 기관 수(한국)', '조달청 공공조달 통계에 계약이 집계되는 기관의 수.'],
    topic: 'procurement-size',
  },
};

/** KONEPS and the marketplaces around it. */
export const KOREA_SYSTEMS: FactTexts = {
  KOR_KONEPS_TRANSACTION_VALUE: {
    en: ['KONEPS, value (Korea)', 'Value of procurement through the national e-procurement system KONEPS in the year. Three bases: transactions as reported each January (2003 to 2019), the public procurement statistics (2020, 2023, 2024) and contract records (2021).'],
    ko: ['나라장터 거래 실적(한국)', '국가종합전자조달시스템 나라장터를 통한 한 해 조달 금액. 기준이 셋임: 매년 1월 발표한 거래 실적(2003~2019), 공공조달 통계(2020, 2023, 2024), 계약 기록(2021).'],
    topic: 'e-procurement',
  },
  KOR_KONEPS_SHARE_OF_PUBLIC_PROCUREMENT: {
    en: ['Share of KONEPS in public procurement (Korea)', 'Contracts through KONEPS, central and by the buyers themselves, as a share of the value of all public procurement contracts of the public procurement statistics.'],
    ko: ['공공조달 중 나라장터 비중(한국)', '공공조달 통계의 전체 계약 금액 중 나라장터를 통한 계약(중앙조달과 자체조달)의 비중.'],
    topic: 'e-procurement',
    unit: 'PT_PROC',
    numerator: 'value of contracts through KONEPS',
    denominator: 'value of all public procurement contracts',
  },
  KOR_KONEPS_REGISTERED_SUPPLIERS: {
    en: ['Suppliers registered in KONEPS (Korea)', 'Number of suppliers registered in KONEPS, as reported for the end of the year.'],
    ko: ['나라장터 등록 조달업체 수(한국)', '연말 기준 나라장터에 등록된 조달업체의 수.'],
    topic: 'e-procurement',
  },
  KOR_KONEPS_PUBLIC_ENTITIES: {
    en: ['Buying bodies using KONEPS (Korea)', 'Number of public bodies that use KONEPS, as reported for the end of the year.'],
    ko: ['나라장터 이용 수요기관 수(한국)', '연말 기준 나라장터를 이용하는 수요기관의 수.'],
    topic: 'e-procurement',
  },
  KOR_KONEPS_CONTRACTS_COUNT: {
    en: ['Contracts through KONEPS (Korea)', 'Number of contracts concluded through KONEPS in the year.'],
    ko: ['나라장터 계약 건수(한국)', '한 해에 나라장터를 통해 체결한 계약의 건수.'],
    topic: 'e-procurement',
  },
  KOR_KONEPS_SME_SHARE_OF_VALUE: {
    en: ['Share of small and medium enterprises in KONEPS value (Korea)', 'Contracts won by small and medium enterprises as a share of the value transacted through KONEPS.'],
    ko: ['나라장터 거래 중 중소기업 비중(한국)', '나라장터 거래 금액 중 중소기업이 수주한 금액의 비중.'],
    topic: 'small-business',
    numerator: 'value won by small and medium enterprises',
    denominator: 'value transacted through KONEPS',
  },
  KOR_INNOVATION_PRODUCT_PURCHASES: {
    en: ['Purchases of innovation products (Korea)', 'Value of innovation products that public bodies bought in the year.'],
    ko: ['혁신제품 구매 실적(한국)', '공공기관이 한 해에 구매한 혁신제품 금액.'],
    topic: 'innovation-procurement',
  },
  KOR_INNOVATION_PRODUCT_PURCHASES_VIA_PLATFORM: {
    en: ['Purchases of innovation products through the Innovation Marketplace (Korea)', 'Value of innovation products bought through the Innovation Marketplace in the year: narrower than all purchases of innovation products.'],
    ko: ['혁신장터를 통한 혁신제품 구매 실적(한국)', '한 해에 혁신장터를 통해 구매한 혁신제품 금액. 전체 혁신제품 구매보다 범위가 좁음.'],
    topic: 'innovation-procurement',
  },
  KOR_INNOVATION_PILOT_PURCHASES: {
    en: ['Pilot purchases of innovation products (Korea)', 'Value of innovation products that the Public Procurement Service bought for trial use by public bodies in the year.'],
    ko: ['혁신제품 시범구매 실적(한국)', '조달청이 시범 사용을 위해 한 해에 구매한 혁신제품 금액.'],
    topic: 'innovation-procurement',
  },
  KOR_INNOVATION_PROCUREMENT_BUYING_INSTITUTIONS: {
    en: ['Institutions buying innovation products (Korea)', 'Number of institutions that took part in buying innovation products in the year.'],
    ko: ['혁신구매 참여 기관 수(한국)', '한 해에 혁신제품 구매에 참여한 기관의 수.'],
    topic: 'innovation-procurement',
  },
  KOR_VENTURE_NARA_SALES: {
    en: ['Venture Nara, sales (Korea)', 'Value of purchases through Venture Nara, the online shop for start-ups and venture firms, in the year.'],
    ko: ['벤처나라 거래 실적(한국)', '창업·벤처기업 전용 온라인몰 벤처나라를 통한 한 해 거래 금액.'],
    topic: 'innovation-procurement',
  },
  KOR_EXCELLENT_PRODUCT_SUPPLY: {
    en: ['Excellent procurement products, supply (Korea)', 'Value of designated excellent procurement products supplied to public bodies in the year.'],
    ko: ['우수조달물품 공급 실적(한국)', '한 해에 수요기관에 공급된 우수조달물품 금액.'],
    topic: 'innovation-procurement',
  },
  KOR_GPASS_EXPORT_VALUE: {
    en: ['Exports of G-PASS firms (Korea)', 'Value of exports in the year by G-PASS firms, which the Public Procurement Service supports in entering procurement markets abroad.'],
    ko: ['해외조달시장 진출유망기업(G-PASS) 수출 실적(한국)', '조달청이 해외조달시장 진출을 지원하는 G-PASS 기업의 한 해 수출 금액.'],
    topic: 'cooperation',
  },
};
