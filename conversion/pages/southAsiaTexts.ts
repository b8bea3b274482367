import type { SizeText } from './asiaPacificTexts.ts';
import { ASIA_PACIFIC } from '../national/americasAsiaTexts.ts';

const text = (code: string, [en, ko]: readonly [en: SizeText['en'], ko: SizeText['ko']], topic = 'procurement-size'): SizeText => ({ code, en, ko, topic });

/** Cells that national-facts.csv gives too keep the code and the words that they have there. */
function shared(code: string): SizeText {
  const found = ASIA_PACIFIC[code];
  if (!found) throw new Error(`${code} is not an indicator of the national facts`);
  return { code, ...found };
}

const FISCAL = 'The fiscal year is given by the first of its two years.';
const FISCAL_KO = '회계연도는 두 해 중 앞의 해로 나타냄.';
const SERVICES = text('IND_GEM_SERVICES_GMV', [['Government e-Marketplace, gross merchandise value of services (India)', `Value of services ordered through the Government e-Marketplace in the fiscal year. ${FISCAL}`], ['정부 전자장터(GeM) 용역 거래액(인도)', `회계연도에 정부 전자장터를 통해 주문된 용역의 금액. ${FISCAL_KO}`]], 'e-procurement');
const DAILY = text('IND_GEM_DAILY_AVERAGE_GMV', [['Government e-Marketplace, daily average gross merchandise value (India)', `Value of orders a day through the Government e-Marketplace, on average of the fiscal year. ${FISCAL}`], ['정부 전자장터(GeM) 일평균 거래액(인도)', `회계연도 정부 전자장터의 하루 평균 주문 금액. ${FISCAL_KO}`]], 'e-procurement');

export const SOUTH_ASIA_TEXTS: Readonly<Record<string, SizeText>> = {
  'IND GeM gross merchandise value': shared('IND_GEM_GROSS_MERCHANDISE_VALUE'),
  'IND GeM orders': shared('IND_GEM_ORDERS'),
  'IND GeM share of micro and small enterprise sellers in order value': shared('IND_GEM_MSE_SHARE_OF_VALUE'),
  'IND GeM order value of micro and small enterprise sellers': text('IND_GEM_MSE_VALUE', [['Government e-Marketplace, order value of micro and small enterprises (India)', `Value of orders won by micro and small enterprises on the Government e-Marketplace in the fiscal year. ${FISCAL}`], ['정부 전자장터(GeM) 영세·소기업 수주액(인도)', `회계연도에 정부 전자장터에서 영세·소기업이 수주한 금액. ${FISCAL_KO}`]], 'small-business'),
  'IND GeM services, gross merchandise value': SERVICES,
  'IND GeM daily average gross merchandise value': DAILY,
  'IND GeM daily average gross merchandise value, to 2024-02-12': DAILY,
  'IND GeM sellers and service providers, at 2024-02-12': text('IND_GEM_SELLERS', [['Government e-Marketplace, sellers and service providers (India)', 'Number of sellers and service providers on the Government e-Marketplace in the month given.'], ['정부 전자장터(GeM) 판매자·용역 제공자 수(인도)', '해당 월 정부 전자장터의 판매자와 용역 제공자의 수.']], 'e-procurement'),
  'IND GeM share of government organisations (central) in gross merchandise value': text('IND_GEM_CENTRAL_SHARE', [['Government e-Marketplace, share of central government buyers (India)', `Share of buyers of the central government in the gross merchandise value of the Government e-Marketplace. ${FISCAL}`], ['정부 전자장터(GeM) 중앙정부 구매 비중(인도)', `정부 전자장터 총거래액 중 중앙정부 수요기관의 비중. ${FISCAL_KO}`]], 'e-procurement'),
  'BGD Tenders invited through e-GP, cumulative 2011 to 2023-12-17': text('BGD_EGP_TENDERS_CUMULATIVE', [['e-GP, tenders invited since 2011 (Bangladesh)', 'Number of tenders invited through e-GP from 2011 to the month given: cumulative.'], ['e-GP 누적 입찰 공고 건수(방글라데시)', '2011년부터 해당 월까지 e-GP로 공고된 입찰의 누적 건수.']], 'e-procurement'),
  'BGD Estimated cost of tenders invited through e-GP, cumulative 2011 to 2023-12-17': text('BGD_EGP_ESTIMATED_COST_CUMULATIVE', [['e-GP, estimated cost of tenders since 2011 (Bangladesh)', 'Estimated cost of the tenders invited through e-GP from 2011 to the month given: cumulative and not contract value.'], ['e-GP 누적 입찰 추정가격(방글라데시)', '2011년부터 해당 월까지 e-GP로 공고된 입찰의 누적 추정가격이며 계약 금액이 아님.']], 'e-procurement'),
  'BGD Women tenderers registered in e-GP, at 2023-12-17': text('BGD_EGP_WOMEN_TENDERERS', [['e-GP, registered women tenderers (Bangladesh)', 'Number of women tenderers registered in e-GP in the month given.'], ['e-GP 등록 여성 입찰자 수(방글라데시)', '해당 월 e-GP에 등록된 여성 입찰자의 수.']], 'gender'),
  'BGD Tenderers registered in e-GP, at 2023-12-17 (about)': text('BGD_EGP_TENDERERS', [['e-GP, registered tenderers (Bangladesh)', 'Number of tenderers registered in e-GP in the month given.'], ['e-GP 등록 입찰자 수(방글라데시)', '해당 월 e-GP에 등록된 입찰자의 수.']], 'e-procurement'),
  'BGD Annual expenditure on public procurement (about)': text('BGD_PUBLIC_PROCUREMENT_EXPENDITURE', [['Yearly expenditure on public procurement (Bangladesh)', 'Yearly expenditure on public procurement in US dollars, as told at the end of the year given; the year that it is of is not named.'], ['연간 공공조달 지출(방글라데시)', '해당 연도 말에 제시된 연간 공공조달 지출(미국 달러). 어느 해의 지출인지는 명시되지 않음.']]),
  'BGD Share of the national budget spent on public procurement (about)': text('BGD_PUBLIC_PROCUREMENT_SHARE_BUDGET', [['Share of the national budget spent on public procurement (Bangladesh)', 'Share of the national budget that is spent on public procurement, as told at the end of the year given.'], ['국가예산 중 공공조달 비중(방글라데시)', '해당 연도 말에 제시된 국가예산 중 공공조달 지출의 비중.']]),
  'BGD Share of the Annual Development Programme spent on public procurement (about)': text('BGD_PUBLIC_PROCUREMENT_SHARE_ADP', [['Share of the Annual Development Programme spent on public procurement (Bangladesh)', 'Share of the Annual Development Programme that is spent on public procurement, as told at the end of the year given.'], ['연간개발계획 중 공공조달 비중(방글라데시)', '해당 연도 말에 제시된 연간개발계획(ADP) 중 공공조달 지출의 비중.']]),
  'NZL Government procurement spend (estimate by Statistics New Zealand, incl. state-owned enterprises)': text('NZL_GOVERNMENT_PROCUREMENT_SPEND', [['Government procurement spend (New Zealand)', 'Spending on government procurement in the year as Statistics New Zealand estimates it, with state-owned enterprises: far above the OECD figure.'], ['정부조달 지출(뉴질랜드)', '뉴질랜드 통계청이 추정한 한 해 정부조달 지출로, 국유기업을 포함하여 OECD 수치보다 훨씬 큼.']]),
  'NZL Government procurement spend as a share of GDP (approximately)': text('NZL_GOVERNMENT_PROCUREMENT_SHARE_GDP', [['Government procurement spend as a share of GDP (New Zealand)', 'Spending on government procurement with state-owned enterprises as a share of GDP: far above the OECD figure.'], ['GDP 대비 정부조달 지출(뉴질랜드)', 'GDP 대비 국유기업을 포함한 정부조달 지출로, OECD 수치보다 훨씬 큼.']]),
  'NZL All-of-Government contracts, spend': text('NZL_AOG_SPEND', [['All-of-Government contracts, spend (New Zealand)', `Spending through All-of-Government contracts in the fiscal year. ${FISCAL}`], ['범정부 계약 지출(뉴질랜드)', `회계연도 범정부(All-of-Government) 계약을 통한 지출. ${FISCAL_KO}`]]),
  'NZL All-of-Government contracts, savings': text('NZL_AOG_SAVINGS', [['All-of-Government contracts, savings (New Zealand)', `Savings reported for All-of-Government contracts in the fiscal year; how they are worked out is not stated. ${FISCAL}`], ['범정부 계약 절감액(뉴질랜드)', `회계연도 범정부(All-of-Government) 계약의 절감액으로 발표된 금액. 산출 방법은 명시되지 않음. ${FISCAL_KO}`]], 'efficiency'),
  'NZL Agencies using All-of-Government contracts (including schools)': text('NZL_AOG_AGENCIES', [['Agencies using All-of-Government contracts (New Zealand)', `Number of agencies, schools included, that used All-of-Government contracts in the fiscal year. ${FISCAL}`], ['범정부 계약 이용 기관 수(뉴질랜드)', `회계연도에 범정부(All-of-Government) 계약을 이용한 기관(학교 포함)의 수. ${FISCAL_KO}`]]),
  'NZL GETS tenders awarded': text('NZL_GETS_TENDERS_AWARDED', [['GETS, tenders awarded (New Zealand)', `Number of tenders on the Government Electronic Tenders Service that were awarded in the fiscal year. ${FISCAL}`], ['GETS 낙찰 입찰 건수(뉴질랜드)', `회계연도에 정부전자입찰시스템(GETS)에서 낙찰된 입찰의 건수. ${FISCAL_KO}`]], 'e-procurement'),
  'NZL GETS tenders awarded to New Zealand businesses': text('NZL_GETS_AWARDS_DOMESTIC', [['GETS, awards to New Zealand businesses (New Zealand)', `Number of awards on GETS to New Zealand businesses in the fiscal year; one tender can go to several suppliers, so it may exceed the tenders awarded. ${FISCAL}`], ['GETS 자국 기업 낙찰 건수(뉴질랜드)', `회계연도에 GETS에서 자국 기업에 낙찰된 건수. 한 입찰이 여러 공급자에게 낙찰될 수 있어 낙찰 입찰 건수보다 클 수 있음. ${FISCAL_KO}`]], 'e-procurement'),
  'NZL Value awarded to New Zealand businesses on GETS': text('NZL_GETS_VALUE_DOMESTIC', [['GETS, value awarded to New Zealand businesses (New Zealand)', `Value awarded on GETS to New Zealand businesses in the fiscal year. ${FISCAL}`], ['GETS 자국 기업 낙찰 금액(뉴질랜드)', `회계연도에 GETS에서 자국 기업에 낙찰된 금액. ${FISCAL_KO}`]], 'e-procurement'),
};
