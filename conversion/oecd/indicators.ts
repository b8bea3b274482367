import type { IndicatorText } from '../observationRows.ts';

const PROCUREMENT = 'Procurement of general government on the basis of national accounts: intermediate consumption, gross fixed capital formation and social transfers in kind through market producers';
const PROCUREMENT_KO = '국민계정 기준 일반정부의 조달 지출(중간소비, 총고정자본형성, 시장생산자를 통한 현물사회이전의 합)';
const GOVERNMENT = 'General government is central, state and local government and social security funds; public corporations are left out.';
const GOVERNMENT_KO = '일반정부는 중앙·주·지방정부와 사회보장기금이며 공기업은 제외됨.';
const EDITIONS = 'Editions differ for the same year and are kept apart.';
const EDITIONS_KO = '같은 연도라도 발간판마다 값이 달라 판별로 구분해 수록함.';
const TOPIC = 'procurement-size';

export const GDP: IndicatorText = {
  code: 'OECD_GG_PROCUREMENT_GDP',
  name: { en: 'General government procurement, share of GDP', ko: '일반정부 공공조달 규모(GDP 대비 비중)' },
  definition: {
    en: `${PROCUREMENT}, as a percentage of gross domestic product. ${GOVERNMENT} It says how large procurement is, not how well it is done. ${EDITIONS}`,
    ko: `${PROCUREMENT_KO}을 국내총생산(GDP)으로 나눈 백분율. 조달의 규모를 나타내며 성과를 평가하는 값이 아님. ${GOVERNMENT_KO} ${EDITIONS_KO}`,
  },
  unit: 'PT_B1GQ',
  betterWhen: 'NEITHER',
  numerator: 'Intermediate consumption, gross fixed capital formation and social transfers in kind through market producers of general government',
  denominator: 'Gross domestic product',
  topic: TOPIC,
};

export const EXPENDITURE: IndicatorText = {
  code: 'OECD_GG_PROCUREMENT_EXPENDITURE',
  name: { en: 'General government procurement, share of government expenditure', ko: '일반정부 공공조달 규모(일반정부 지출 대비 비중)' },
  definition: {
    en: `${PROCUREMENT}, as a percentage of the total expenditure of general government. ${GOVERNMENT} ${EDITIONS}`,
    ko: `${PROCUREMENT_KO}을 일반정부 총지출로 나눈 백분율. ${GOVERNMENT_KO} ${EDITIONS_KO}`,
  },
  unit: 'PT_OTE_S13',
  betterWhen: 'NEITHER',
  numerator: 'Intermediate consumption, gross fixed capital formation and social transfers in kind through market producers of general government',
  denominator: 'Total expenditure of general government',
  topic: TOPIC,
};

export const OUTSOURCING: IndicatorText = {
  code: 'OECD_GG_OUTSOURCING_GDP',
  name: { en: 'General government outsourcing, share of GDP', ko: '일반정부 외부위탁 지출(GDP 대비 비중)' },
  definition: {
    en: 'Expenditure of general government on outsourcing, that is on goods and services made outside government, as a percentage of gross domestic product. The source at hand does not list the transactions that are counted.',
    ko: '일반정부가 정부 외부에서 생산된 재화와 서비스를 이용하는 데 쓴 외부위탁 지출을 국내총생산(GDP)으로 나눈 백분율. 확보한 원자료에는 포함 거래 항목이 명시되지 않음.',
  },
  unit: 'PT_B1GQ',
  betterWhen: 'NEITHER',
  numerator: 'Expenditure of general government on outsourcing',
  denominator: 'Gross domestic product',
  topic: TOPIC,
};

export const BY_FUNCTION: IndicatorText = {
  code: 'OECD_GG_PROCUREMENT_BY_FUNCTION',
  name: { en: 'General government procurement by function of government', ko: '정부 기능별 공공조달 구성비' },
  definition: {
    en: 'Procurement spending for one function of government (COFOG division), as a percentage of all procurement spending of general government. Six divisions are given one by one, the others together; the parts of an area add up to 100.',
    ko: '정부 기능분류(COFOG) 대분류별 조달 지출이 일반정부 전체 조달 지출에서 차지하는 백분율. 여섯 개 대분류는 각각, 나머지는 합쳐서 제시되며 합계는 100임.',
  },
  unit: 'PT_PROC',
  betterWhen: 'NEITHER',
  numerator: 'Procurement spending for the function',
  denominator: 'Procurement spending of general government for all functions',
  topic: TOPIC,
};

export const SUBNATIONAL: IndicatorText = {
  code: 'OECD_GG_PROCUREMENT_SUBNATIONAL',
  name: { en: 'Procurement at sub-national levels of government', ko: '중앙정부 이외(하위 단계) 정부의 공공조달 비중' },
  definition: {
    en: `Procurement spending of the levels of government below the national one, as a percentage of all procurement spending of general government. ${EDITIONS}`,
    ko: `국가 단위보다 아래 단계 정부의 조달 지출이 일반정부 전체 조달 지출에서 차지하는 백분율. ${EDITIONS_KO}`,
  },
  unit: 'PT_PROC',
  betterWhen: 'NEITHER',
  numerator: 'Procurement spending at sub-national levels of government',
  denominator: 'Procurement spending of general government',
  topic: TOPIC,
};
