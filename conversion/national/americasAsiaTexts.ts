import type { FactTexts } from './factText.ts';

const FISCAL = 'A fiscal year named by two years is given by the first.';
const FISCAL_KO = '두 해로 표기된 회계연도는 앞의 해로 나타냄.';

export const AMERICAS: FactTexts = {
  CHL_CHILECOMPRA_TRANSACTED_VALUE: {
    en: ['ChileCompra, value transacted (Chile)', 'Value that public bodies transacted through the platform of ChileCompra in the year, in US dollars as the source prints it.'],
    ko: ['칠레콤프라 거래액(칠레)', '공공기관이 한 해에 칠레콤프라 플랫폼을 통해 거래한 금액(출처가 표기한 미국 달러 기준).'],
    topic: 'e-procurement',
  },
  CHL_CHILECOMPRA_PURCHASE_ORDERS: {
    en: ['ChileCompra, purchase orders (Chile)', 'Number of purchase orders issued through the platform in the year.'],
    ko: ['칠레콤프라 구매주문 건수(칠레)', '한 해에 플랫폼에서 발행된 구매주문의 건수.'],
    topic: 'e-procurement',
  },
  CHL_CHILECOMPRA_ACTIVE_SUPPLIERS: {
    en: ['ChileCompra, active suppliers (Chile)', 'Number of suppliers that took part on the platform in the year.'],
    ko: ['칠레콤프라 활동 공급업체 수(칠레)', '한 해에 플랫폼에서 활동한 공급업체의 수.'],
    topic: 'e-procurement',
  },
  CHL_CHILECOMPRA_SME_SHARE: {
    en: ['ChileCompra, share of small and medium enterprises (Chile)', 'Share of small and medium enterprises in what was transacted through the platform; the source does not say whether of value or number.'],
    ko: ['칠레콤프라 중소기업 비중(칠레)', '플랫폼 거래 중 중소기업의 비중. 금액 기준인지 건수 기준인지는 명시되지 않음.'],
    topic: 'small-business',
  },
  USA_FEDERAL_CONTRACT_OBLIGATIONS: {
    en: ['Federal contract obligations (United States)', 'Money that federal agencies obligated on contracts in the fiscal year, nominal as first published. Federal level only; fiscal years are named as the source names them.'],
    ko: ['연방정부 계약 의무부담액(미국)', '연방기관이 회계연도에 계약으로 의무부담한 금액(최초 발표 당시 명목 금액). 연방 수준만 포함하며 회계연도 명칭은 출처를 따름.'],
    topic: 'procurement-size',
  },
  COL_PUBLIC_PROCUREMENT_VALUE: {
    en: ['Public procurement, value (Colombia)', 'Value of public contracting in the year, as told in a debate in Congress.'],
    ko: ['공공조달 규모(콜롬비아)', '의회 토론에서 제시된 한 해 공공계약 금액.'],
    topic: 'procurement-size',
  },
  COL_SECOP2_AND_TVEC_VALUE: {
    en: ['Procurement through SECOP II and the virtual store (Colombia)', 'Value of public contracting through SECOP II and the Tienda Virtual del Estado Colombiano in the year, as told in a debate in Congress.'],
    ko: ['SECOP II·국가 가상상점을 통한 조달 규모(콜롬비아)', '의회 토론에서 제시된, 한 해에 SECOP II와 국가 가상상점(TVEC)을 통한 공공계약 금액.'],
    topic: 'e-procurement',
  },
};

export const ASIA_PACIFIC: FactTexts = {
  IND_GEM_GROSS_MERCHANDISE_VALUE: {
    en: ['Government e-Marketplace, gross merchandise value (India)', `Value of orders through the Government e-Marketplace in the fiscal year: the value of a platform, not of all procurement. ${FISCAL}`],
    ko: ['정부 전자장터(GeM) 총거래액(인도)', `회계연도에 정부 전자장터(GeM)를 통한 주문 금액으로, 전체 조달이 아닌 플랫폼의 거래액임. ${FISCAL_KO}`],
    topic: 'e-procurement',
  },
  IND_GEM_ORDERS: {
    en: ['Government e-Marketplace, orders (India)', `Number of orders through the Government e-Marketplace in the fiscal year. ${FISCAL}`],
    ko: ['정부 전자장터(GeM) 주문 건수(인도)', `회계연도에 정부 전자장터를 통한 주문의 건수. ${FISCAL_KO}`],
    topic: 'e-procurement',
  },
  IND_GEM_MSE_SHARE_OF_VALUE: {
    en: ['Government e-Marketplace, share of micro and small enterprises (India)', `Share of sellers that are micro and small enterprises in the value of orders through the Government e-Marketplace. ${FISCAL}`],
    ko: ['정부 전자장터(GeM) 소기업 비중(인도)', `정부 전자장터 주문 금액 중 영세·소기업 판매자의 비중. ${FISCAL_KO}`],
    topic: 'small-business',
    numerator: 'value of orders won by micro and small enterprises',
    denominator: 'value of all orders',
  },
  AUS_AUSTENDER_CONTRACT_VALUE: {
    en: ['AusTender, value of contracts (Australia)', `Value of the contracts that Commonwealth entities reported on AusTender for the fiscal year: the most a contract may cost over its whole life, not spending of the year. ${FISCAL}`],
    ko: ['AusTender 계약 금액(호주)', `연방기관이 회계연도에 AusTender에 보고한 계약의 금액. 계약 전 기간의 최대 금액이며 그해 지출이 아님. ${FISCAL_KO}`],
    topic: 'procurement-size',
  },
  AUS_AUSTENDER_CONTRACT_COUNT: {
    en: ['AusTender, contracts (Australia)', `Number of contracts that Commonwealth entities reported on AusTender for the fiscal year. ${FISCAL}`],
    ko: ['AusTender 계약 건수(호주)', `연방기관이 회계연도에 AusTender에 보고한 계약의 건수. ${FISCAL_KO}`],
    topic: 'procurement-size',
  },
  TWN_AWARDS_COUNT_OVER_100K_TWD: {
    en: ['Awards above TWD 100,000, number (Taiwan)', 'Number of government procurement awards above TWD 100,000 in the year.'],
    ko: ['10만 대만달러 초과 낙찰 건수(대만)', '한 해에 10만 대만달러를 초과한 정부조달 낙찰의 건수.'],
    topic: 'procurement-size',
  },
  TWN_AWARDS_VALUE_OVER_100K_TWD: {
    en: ['Awards above TWD 100,000, value (Taiwan)', 'Value of government procurement awards above TWD 100,000 in the year.'],
    ko: ['10만 대만달러 초과 낙찰 금액(대만)', '한 해에 10만 대만달러를 초과한 정부조달 낙찰의 금액.'],
    topic: 'procurement-size',
  },
  TWN_OPEN_PROCEDURE_SHARE_OF_VALUE: {
    en: ['Share of awarded value by public procedures (Taiwan)', 'Share of the value of government procurement awards that was awarded by procedures held in public.'],
    ko: ['공개 방식 낙찰 금액 비중(대만)', '정부조달 낙찰 금액 중 공개 방식으로 낙찰된 금액의 비중.'],
    topic: 'competition',
    better: 'HIGHER',
    numerator: 'value awarded by procedures held in public',
    denominator: 'value of all awards counted',
  },
  IDN_PUBLIC_PROCUREMENT_SPENDING_LKPP: {
    en: ['Public procurement spending (Indonesia)', 'Spending on public procurement of goods and services in the year, as the commitment of the open government plan tells it.'],
    ko: ['공공조달 지출(인도네시아)', '열린정부 실행과제에 제시된 한 해 재화·용역 공공조달 지출.'],
    topic: 'procurement-size',
  },
  JPN_LOCAL_GOVERNMENT_PROCUREMENT_VALUE_SURVEYED: {
    en: ['Procurement of surveyed local governments (Japan)', 'Value of contracts of the local governments surveyed by the Small and Medium Enterprise Agency: 47 prefectures, cities of 100,000 people or more and the 23 wards of Tokyo.'],
    ko: ['조사 대상 지방자치단체 조달액(일본)', '중소기업청 조사 대상 지방자치단체(47개 도도부현, 인구 10만 명 이상의 시, 도쿄 23구)의 계약 금액.'],
    topic: 'procurement-size',
  },
  JPN_LOCAL_GOVERNMENT_SME_SHARE: {
    en: ['Share of small and medium enterprises in procurement of surveyed local governments (Japan)', 'Share of contracts with small and medium enterprises in the value of contracts of the local governments surveyed.'],
    ko: ['조사 대상 지방자치단체 조달 중 중소기업 비중(일본)', '조사 대상 지방자치단체 계약 금액 중 중소기업 계약의 비중.'],
    topic: 'small-business',
    numerator: 'value of contracts with small and medium enterprises',
    denominator: 'value of contracts of the local governments surveyed',
  },
};
