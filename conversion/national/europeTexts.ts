import type { FactText, FactTexts } from './factText.ts';

const pair = (en: FactText['en'], ko: FactText['ko'], more: Partial<FactText> = {}): FactText => ({ en, ko, topic: 'procurement-size', ...more });
const FISCAL = 'The fiscal year is given by the first of its two years.';
const FISCAL_KO = '회계연도는 두 해 중 앞의 해로 나타냄.';

export const WESTERN_EUROPE: FactTexts = {
  GBR_PUBLIC_SECTOR_GROSS_PROCUREMENT_SPENDING: pair(
    ['Gross public sector procurement spending (United Kingdom)', `Gross spending of the public sector on procurement in the fiscal year, as reported to Parliament's library at the time. ${FISCAL}`],
    ['공공부문 총 조달 지출(영국)', `회계연도의 공공부문 총 조달 지출(발간 당시 의회도서관 자료 기준). ${FISCAL_KO}`]),
  GBR_PUBLIC_SECTOR_PROCUREMENT_WGA: pair(
    ['Public sector procurement, Whole of Government Accounts (United Kingdom)', `Procurement of the public sector in the fiscal year on the basis of the Whole of Government Accounts; differs from gross procurement spending. ${FISCAL}`],
    ['공공부문 조달: 정부 통합회계 기준(영국)', `정부 통합회계(WGA) 기준 회계연도 공공부문 조달액으로, 총 조달 지출과 기준이 다름. ${FISCAL_KO}`]),
  ITA_CONTRACTS_VALUE_GE_40K_EUR: pair(
    ['Public contracts of EUR 40,000 and more, value (Italy)', 'Value of procedures for public contracts of EUR 40,000 and more in the year.'],
    ['4만 유로 이상 공공계약 금액(이탈리아)', '한 해 4만 유로 이상 공공계약 절차의 금액.']),
  ITA_CONTRACTS_COUNT_GE_40K_EUR: pair(
    ['Public contracts of EUR 40,000 and more, number (Italy)', 'Number of procedures for public contracts of EUR 40,000 and more in the year.'],
    ['4만 유로 이상 공공계약 건수(이탈리아)', '한 해 4만 유로 이상 공공계약 절차의 건수.']),
  ITA_DIRECT_AWARD_SHARE_OF_COUNT: pair(
    ['Share of direct awards by number (Italy)', 'Direct awards as a share of the number of procedures for public contracts of EUR 40,000 and more.'],
    ['직접 낙찰(수의) 건수 비중(이탈리아)', '4만 유로 이상 공공계약 절차 건수 중 직접 낙찰의 비중.'],
    { topic: 'competition', better: 'LOWER', numerator: 'direct awards', denominator: 'procedures of EUR 40,000 and more' }),
  ITA_NO_NOTICE_PROCEDURES_SHARE_OF_COUNT: pair(
    ['Share of procedures without a notice by number (Italy)', 'Procedures without a published notice as a share of the number of procedures for public contracts of EUR 40,000 and more.'],
    ['무공고 절차 건수 비중(이탈리아)', '4만 유로 이상 공공계약 절차 건수 중 공고 없이 진행된 절차의 비중.'],
    { topic: 'competition', better: 'LOWER', numerator: 'procedures without a notice', denominator: 'procedures of EUR 40,000 and more' }),
  FRA_PUBLIC_CONTRACTS_CENSUS_VALUE: pair(
    ['Public contracts in the yearly census, value (France)', 'Value of the public contracts counted in the yearly economic census; of EUR 90,000 and more from 2016, while the threshold of the 2008 figure is not stated.'],
    ['공공계약 연례조사 금액(프랑스)', '연례 경제조사에 집계된 공공계약 금액. 2016년부터는 9만 유로 이상이며 2008년 수치의 기준액은 명시되지 않음.']),
  FRA_PUBLIC_CONTRACTS_CENSUS_COUNT: pair(
    ['Public contracts in the yearly census, number (France)', 'Number of the public contracts counted in the yearly economic census; of EUR 90,000 and more from 2016, while the threshold of the 2008 figure is not stated.'],
    ['공공계약 연례조사 건수(프랑스)', '연례 경제조사에 집계된 공공계약 건수. 2016년부터는 9만 유로 이상이며 2008년 수치의 기준액은 명시되지 않음.']),
  FRA_SME_SHARE_OF_CONTRACT_COUNT: pair(
    ['Share of small and medium enterprises in public contracts by number (France)', 'Share of contracts with small and medium enterprises in the number of public contracts of the census.'],
    ['공공계약 건수 중 중소기업 비중(프랑스)', '연례조사 공공계약 건수 중 중소기업 계약의 비중.'],
    { topic: 'small-business', numerator: 'contracts with small and medium enterprises', denominator: 'contracts of the census' }),
  FRA_SME_SHARE_OF_CONTRACT_VALUE: pair(
    ['Share of small and medium enterprises in public contracts by value (France)', 'Share of contracts with small and medium enterprises in the value of public contracts of the census.'],
    ['공공계약 금액 중 중소기업 비중(프랑스)', '연례조사 공공계약 금액 중 중소기업 계약의 비중.'],
    { topic: 'small-business', numerator: 'value of contracts with small and medium enterprises', denominator: 'value of contracts of the census' }),
  DEU_VERGABESTATISTIK_CONTRACT_VALUE: pair(
    ['Procurement statistics, value of contracts (Germany)', 'Value of public contracts and concessions of EUR 25,000 and more reported to the federal procurement statistics for the year.'],
    ['조달통계 계약 금액(독일)', '한 해 연방 조달통계에 보고된 2만 5천 유로 이상 공공계약·양허의 금액.']),
  DEU_VERGABESTATISTIK_CONTRACT_COUNT: pair(
    ['Procurement statistics, number of contracts (Germany)', 'Number of public contracts and concessions reported to the federal procurement statistics for the year.'],
    ['조달통계 계약 건수(독일)', '한 해 연방 조달통계에 보고된 공공계약·양허의 건수.']),
};

export const EASTERN_EUROPE: FactTexts = {
  UKR_PROZORRO_EXPECTED_VALUE: pair(
    ['Prozorro, expected value (Ukraine)', 'Expected value of procurements in Prozorro in the year; of completed procurements only in 2023.'],
    ['프로조로 예정 금액(우크라이나)', '한 해 프로조로 조달의 예정 금액. 2023년은 완료된 조달 기준임.'], { topic: 'e-procurement' }),
  UKR_PROZORRO_LOTS_COMPLETED: pair(
    ['Prozorro, completed lots (Ukraine)', 'Number of lots completed in Prozorro in the year.'],
    ['프로조로 완료 로트 수(우크라이나)', '한 해 프로조로에서 완료된 로트의 수.'], { topic: 'e-procurement' }),
  UKR_AVERAGE_BIDDERS_PER_TENDER: pair(
    ['Average bidders per tender (Ukraine)', 'Average number of bidders in a tender in Prozorro, which the source calls the level of competition.'],
    ['입찰당 평균 참가자 수(우크라이나)', '프로조로 입찰의 평균 참가자 수(출처에서는 경쟁 수준이라 부름).'], { topic: 'competition', better: 'HIGHER' }),
  UKR_PROZORRO_SAVINGS: pair(
    ['Prozorro, savings (Ukraine)', 'Amount reported as saved in the year; how it is worked out is not stated.'],
    ['프로조로 절감액(우크라이나)', '한 해 절감액으로 발표된 금액. 산출 방법은 명시되지 않음.'], { topic: 'efficiency' }),
  POL_PPL_CONTRACT_VALUE: pair(
    ['Contracts under the public procurement law, value (Poland)', 'Value of contracts awarded under the public procurement law in the year.'],
    ['공공조달법 적용 계약 금액(폴란드)', '한 해 공공조달법에 따라 체결된 계약의 금액.']),
  POL_PROCUREMENT_MARKET_INCL_EXEMPTIONS: pair(
    ['Procurement market with exempted contracts (Poland)', 'Value of contracts awarded under the public procurement law and of those exempted from it in the year.'],
    ['적용 제외 계약을 포함한 조달시장 규모(폴란드)', '한 해 공공조달법 적용 계약과 적용 제외 계약의 금액.']),
  POL_PPL_CONTRACT_VALUE_SHARE_GDP: pair(
    ['Contracts under the public procurement law as a share of GDP (Poland)', 'Value of contracts awarded under the public procurement law as a share of GDP; exempted contracts are not in it.'],
    ['GDP 대비 공공조달법 적용 계약 비중(폴란드)', 'GDP 대비 공공조달법 적용 계약 금액의 비중. 적용 제외 계약은 포함하지 않음.'],
    { numerator: 'value of contracts under the public procurement law', denominator: 'GDP' }),
  POL_PPL_CONTRACTS_COUNT: pair(
    ['Contracts under the public procurement law, number (Poland)', 'Number of contracts awarded under the public procurement law in the year.'],
    ['공공조달법 적용 계약 건수(폴란드)', '한 해 공공조달법에 따라 체결된 계약의 건수.']),
  POL_AVERAGE_BIDS_ABOVE_EU_THRESHOLD: pair(
    ['Average bids in procedures above the EU thresholds (Poland)', 'Average number of bids in a procedure above the thresholds of the European Union.'],
    ['EU 기준액 이상 절차의 평균 입찰 수(폴란드)', 'EU 기준액 이상 조달 절차의 평균 입찰 수.'], { topic: 'competition', better: 'HIGHER' }),
  GEO_AVERAGE_BIDDERS_PER_TENDER: pair(
    ['Average bidders per tender (Georgia)', 'Average number of bidders in a tender.'],
    ['입찰당 평균 참가자 수(조지아)', '입찰의 평균 참가자 수.'], { topic: 'competition', better: 'HIGHER' }),
  SRB_PUBLIC_PROCUREMENT_MARKET_SHARE_GDP: pair(
    ['Public procurement market as a share of GDP (Serbia)', 'Size of the public procurement market as a share of GDP, as told in the OECD SME Policy Index; not the OECD national-accounts basis.'],
    ['GDP 대비 공공조달 시장 비중(세르비아)', 'OECD 중소기업 정책지수에 제시된 GDP 대비 공공조달 시장 규모로, OECD 국민계정 기준이 아님.'],
    { numerator: 'value of the public procurement market', denominator: 'GDP' }),
};
