import type { Series } from './series.ts';

/** A series of the World Development Indicators by its code there. */
export type WdiSeries = Pick<Series, 'code' | 'name' | 'definition' | 'unit' | 'betterWhen' | 'column'> & { readonly wdi: string };

export const GDP_USD: WdiSeries = {
  code: 'WDI_GDP_USD', wdi: 'NY.GDP.MKTP.CD', unit: 'USD', column: 'Value',
  name: { en: 'GDP, current US dollars', ko: '국내총생산(경상 미국 달러)' },
  definition: {
    en: 'Gross domestic product at purchaser\'s prices of the year, converted to US dollars by the World Bank, mostly at the official exchange rate of the year.',
    ko: '해당 연도 구매자가격 기준 국내총생산을 세계은행이 대체로 그해 공식 환율로 미국 달러로 환산한 값.',
  },
};

export const POPULATION: WdiSeries = {
  code: 'WDI_POPULATION', wdi: 'SP.POP.TOTL', unit: 'PS', column: 'Value',
  name: { en: 'Population, total', ko: '총인구' },
  definition: { en: 'Residents at the middle of the year, whatever their legal status or citizenship.', ko: '법적 지위나 국적과 관계없이 연중앙 시점에 거주하는 인구.' },
};

export const PPP_RATE: WdiSeries = {
  code: 'WDI_PPP_GDP', wdi: 'PA.NUS.PPP', unit: 'XDC_PPP', column: 'PPP',
  name: { en: 'PPP conversion factor, GDP', ko: '구매력평가(PPP) 환산율(GDP)' },
  definition: {
    en: 'Units of national currency that buy within the country what one international dollar buys in the United States, for the whole of GDP. Earlier years are stated in the currency that the edition used, also where the country had another one then.',
    ko: 'GDP 전체를 기준으로 미국에서 1 국제달러로 살 수 있는 것을 자국에서 사는 데 필요한 자국 통화 금액. 과거에 다른 통화를 쓴 나라도 해당 판의 통화로 표시된다.',
  },
};

const CONSTANT_USD = { en: 'US dollars at the prices and exchange rates of 2015', ko: '2015년 가격과 환율 기준 미국 달러' };
const CONSTANT_PPP = { en: 'international dollars at the prices of 2021', ko: '2021년 가격 기준 국제 달러' };

const GOVERNMENT: readonly WdiSeries[] = [
  {
    code: 'WDI_GOVERNMENT_CONSUMPTION_GDP', wdi: 'NE.CON.GOVT.ZS', unit: 'PT_B1GQ', column: 'wdi_necongovtzs',
    name: { en: 'General government final consumption expenditure', ko: '일반정부 최종소비지출' },
    definition: {
      en: 'Current spending of general government on goods and services, pay of its staff included, as a percentage of GDP. It holds no capital formation and is not public procurement.',
      ko: '인건비를 포함한 일반정부의 재화·서비스 경상지출이 GDP에서 차지하는 비율. 자본형성은 포함하지 않으며 공공조달 규모가 아니다.',
    },
  },
  {
    code: 'WDI_EXPENSE_GDP', wdi: 'GC.XPN.TOTL.GD.ZS', unit: 'PT_B1GQ', column: 'wdi_gcxpntotlgdzs',
    name: { en: 'Government expense', ko: '정부 비용' },
    definition: {
      en: 'Cash payments of (mostly central) government for its operating activities, as a percentage of GDP. Which levels of government are in differs by country, so it is not general government expenditure.',
      ko: '(대체로 중앙)정부의 운영활동을 위한 현금 지급이 GDP에서 차지하는 비율. 포함되는 정부 단위가 나라마다 달라 일반정부 지출과 같지 않다.',
    },
  },
];

const DEFLATORS: readonly WdiSeries[] = [
  {
    code: 'WDI_GDP_DEFLATOR', wdi: 'NY.GDP.DEFL.ZS', unit: 'IX', column: 'wdi_nygdpdeflzs',
    name: { en: 'GDP deflator, base year by country', ko: 'GDP 디플레이터(국가별 기준연도)' },
    definition: {
      en: 'GDP in current national currency over GDP in constant national currency, times 100. The base year differs by country: only ratios of two years of one country have a meaning.',
      ko: '경상가격 GDP를 불변가격 GDP로 나눈 값(×100, 자국 통화). 기준연도가 나라마다 달라 한 나라의 두 연도 간 비율만 의미가 있다.',
    },
  },
  {
    code: 'WDI_GDP_DEFLATOR_CHANGE', wdi: 'NY.GDP.DEFL.KD.ZG', unit: 'PC_CHANGE', column: 'wdi_nygdpdeflkdzg',
    name: { en: 'Inflation, GDP deflator', ko: '물가상승률(GDP 디플레이터)' },
    definition: { en: 'Change of the implicit GDP deflator on the year before, in per cent.', ko: 'GDP 디플레이터의 전년 대비 증감률(%).' },
  },
];

// oxlint-disable-next-line max-params -- a row of the table below
const cpia = (code: string, wdi: string, column: string, subject: { en: string; ko: string }): WdiSeries => ({
  code, wdi, column, unit: 'RATING_6', betterWhen: 'HIGHER',
  name: { en: `CPIA: ${subject.en}`, ko: `국가정책·제도평가(CPIA): ${subject.ko}` },
  definition: {
    en: `Rating by World Bank staff of ${subject.en} in countries eligible for IDA, from 1 (low) to 6 (high).`,
    ko: `국제개발협회(IDA) 지원 대상국의 ${subject.ko}에 대한 세계은행 직원의 평점. 1(낮음)~6(높음).`,
  },
});

export const SUBSET: readonly WdiSeries[] = [
  {
    code: 'WDI_GDP_CONSTANT_USD', wdi: 'NY.GDP.MKTP.KD', unit: 'USD', column: 'wdi_nygdpmktpkd',
    name: { en: 'GDP, constant 2015 US dollars', ko: '국내총생산(2015년 불변 미국 달러)' },
    definition: { en: `Gross domestic product in ${CONSTANT_USD.en}. Already free of price changes: not to be deflated again.`, ko: `${CONSTANT_USD.ko}로 나타낸 국내총생산. 이미 물가 변동을 제거한 값이므로 다시 디플레이트하지 않는다.` },
  },
  {
    code: 'WDI_GDP_PER_CAPITA_CONSTANT_USD', wdi: 'NY.GDP.PCAP.KD', unit: 'USD', column: 'wdi_nygdppcapkd',
    name: { en: 'GDP per capita, constant 2015 US dollars', ko: '1인당 국내총생산(2015년 불변 미국 달러)' },
    definition: { en: `Gross domestic product per resident in ${CONSTANT_USD.en}.`, ko: `${CONSTANT_USD.ko}로 나타낸 인구 1인당 국내총생산.` },
  },
  {
    code: 'WDI_GDP_CONSTANT_PPP', wdi: 'NY.GDP.MKTP.PP.KD', unit: 'USD_PPP', column: 'wdi_nygdpmktpppkd',
    name: { en: 'GDP, PPP, constant 2021 international dollars', ko: '국내총생산(구매력평가, 2021년 불변 국제 달러)' },
    definition: { en: `Gross domestic product in ${CONSTANT_PPP.en}.`, ko: `${CONSTANT_PPP.ko}로 나타낸 국내총생산.` },
  },
  {
    code: 'WDI_GDP_PER_CAPITA_CONSTANT_PPP', wdi: 'NY.GDP.PCAP.PP.KD', unit: 'USD_PPP', column: 'wdi_nygdppcapppkd',
    name: { en: 'GDP per capita, PPP, constant 2021 international dollars', ko: '1인당 국내총생산(구매력평가, 2021년 불변 국제 달러)' },
    definition: { en: `Gross domestic product per resident in ${CONSTANT_PPP.en}.`, ko: `${CONSTANT_PPP.ko}로 나타낸 인구 1인당 국내총생산.` },
  },
  ...GOVERNMENT,
  ...DEFLATORS,
  cpia('WDI_CPIA_TRANSPARENCY', 'IQ.CPA.TRAN.XQ', 'wdi_iqcpatranxq', { en: 'transparency, accountability and corruption in the public sector', ko: '공공부문의 투명성·책임성·부패' }),
  cpia('WDI_CPIA_ADMINISTRATION', 'IQ.CPA.PADM.XQ', 'wdi_iqcpapadmxq', { en: 'quality of public administration', ko: '공공행정의 질' }),
  cpia('WDI_CPIA_FINANCIAL_MANAGEMENT', 'IQ.CPA.FINQ.XQ', 'wdi_iqcpafinqxq', { en: 'quality of budgetary and financial management', ko: '예산·재정 관리의 질' }),
  cpia('WDI_CPIA_PUBLIC_SECTOR', 'IQ.CPA.PUBS.XQ', 'wdi_iqcpapubsxq', { en: 'public sector management and institutions (average of the cluster)', ko: '공공부문 관리와 제도(영역 평균)' }),
];
