import type { Series } from './series.ts';

/** A series of the World Economic Outlook by its subject code; the file and its column bear that code in lower case. */
export type WeoSeries = Pick<Series, 'code' | 'name' | 'definition' | 'unit' | 'multiplier'> & { readonly subject: string };

const ko = { gdp: '국내총생산', expenditure: '일반정부 총지출', revenue: '일반정부 수입' };

export const WEO_SERIES: readonly WeoSeries[] = [
  {
    code: 'IMF_WEO_GDP_XDC', subject: 'NGDP', unit: 'XDC', multiplier: 9,
    name: { en: 'GDP, current prices, national currency', ko: `${ko.gdp}(경상가격, 자국 통화)` },
    definition: { en: 'Gross domestic product at the prices of the year in national currency. The whole series is in one currency unit.', ko: '해당 연도 가격의 국내총생산(자국 통화). 전체 시계열이 하나의 통화 단위로 표시된다.' },
  },
  {
    code: 'IMF_WEO_GDP_USD', subject: 'NGDPD', unit: 'USD', multiplier: 9,
    name: { en: 'GDP, current prices, US dollars', ko: `${ko.gdp}(경상가격, 미국 달러)` },
    definition: { en: 'Gross domestic product at the prices of the year, converted to US dollars at the average market exchange rate of the year.', ko: '해당 연도 가격의 국내총생산을 연평균 시장환율로 미국 달러로 환산한 값.' },
  },
  {
    code: 'IMF_WEO_GDP_PPP', subject: 'PPPGDP', unit: 'USD_PPP', multiplier: 9,
    name: { en: 'GDP, current prices, international dollars', ko: `${ko.gdp}(경상가격, 국제 달러)` },
    definition: { en: 'Gross domestic product at the prices of the year, converted at purchasing power parity.', ko: '해당 연도 가격의 국내총생산을 구매력평가로 환산한 값.' },
  },
  {
    code: 'IMF_WEO_EXPENDITURE_GDP', subject: 'GGX_NGDP', unit: 'PT_B1GQ', multiplier: 0,
    name: { en: 'General government total expenditure', ko: ko.expenditure },
    definition: { en: 'Expense of general government and its net acquisition of nonfinancial assets, as a percentage of GDP.', ko: '일반정부의 비용과 비금융자산 순취득의 합이 GDP에서 차지하는 비율.' },
  },
  {
    code: 'IMF_WEO_EXPENDITURE', subject: 'GGX', unit: 'XDC', multiplier: 9,
    name: { en: 'General government total expenditure, national currency', ko: `${ko.expenditure}(자국 통화)` },
    definition: { en: 'Expense of general government and its net acquisition of nonfinancial assets, in national currency.', ko: '일반정부의 비용과 비금융자산 순취득의 합(자국 통화).' },
  },
  {
    code: 'IMF_WEO_REVENUE_GDP', subject: 'GGR_NGDP', unit: 'PT_B1GQ', multiplier: 0,
    name: { en: 'General government revenue', ko: ko.revenue },
    definition: { en: 'Taxes, social contributions, grants and other revenue of general government, as a percentage of GDP.', ko: '일반정부의 조세, 사회부담금, 교부금 및 기타 수입이 GDP에서 차지하는 비율.' },
  },
  {
    code: 'IMF_WEO_DEFLATOR', subject: 'NGDP_D', unit: 'IX', multiplier: 0,
    name: { en: 'GDP deflator, base year by country', ko: 'GDP 디플레이터(국가별 기준연도)' },
    definition: { en: 'GDP at current prices over GDP at constant prices, as an index. The base year is that of each country\'s accounts: only ratios of two years of one country have a meaning.', ko: '경상가격 GDP를 불변가격 GDP로 나눈 지수. 기준연도가 나라마다 달라 한 나라의 두 연도 간 비율만 의미가 있다.' },
  },
  {
    code: 'IMF_WEO_PPP_RATE', subject: 'PPPEX', unit: 'XDC_PPP', multiplier: 0,
    name: { en: 'Implied PPP conversion rate', ko: '내재 구매력평가(PPP) 환산율' },
    definition: { en: 'Units of national currency for one international dollar, as implied by the weights of the IMF. The IMF is no primary source of parities.', ko: 'IMF 가중치에 내재된 1 국제달러당 자국 통화 금액. IMF는 구매력평가의 1차 출처가 아니다.' },
  },
  {
    code: 'IMF_WEO_POPULATION', subject: 'LP', unit: 'PS', multiplier: 6,
    name: { en: 'Population', ko: '인구' },
    definition: { en: 'Persons who live in the country, as the IMF uses them.', ko: 'IMF가 사용하는 국내 거주 인구.' },
  },
];
