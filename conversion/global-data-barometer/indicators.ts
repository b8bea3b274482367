import type { IndicatorText } from '../observationRows.ts';

interface Words {
  readonly code: string;
  readonly name: readonly [en: string, ko: string];
  readonly what: readonly [en: string, ko: string];
}

const METHOD = 'Scored from 0 to 100 by the Global Data Barometer of 2021, which looked at the years 2019 to 2021; 0 is a score and not a missing value.';
const METHOD_KO = '글로벌 데이터 바로미터 2021(조사 대상 기간 2019~2021년)이 0~100점으로 평가함. 0은 결측이 아니라 점수임.';

const indicator = ({ code, name, what }: Words): IndicatorText => ({
  code: `GDB_${code}`,
  name: { en: `Global Data Barometer: ${name[0]}`, ko: `글로벌 데이터 바로미터: ${name[1]}` },
  definition: { en: `${what[0]} ${METHOD}`, ko: `${what[1]} ${METHOD_KO}` },
  unit: 'SCORE_100',
  betterWhen: 'HIGHER',
  topic: 'open-data',
});

/** By the barometer's own ids. */
export const INDICATORS: ReadonlyMap<string, IndicatorText> = new Map([
  ['A.PROCUREMENT.OC', indicator({ code: 'PROCUREMENT_DATA', name: ['availability of procurement data', '공공조달 데이터 이용 가능성'], what: ['How available and open data on public procurement are.', '공공조달 데이터의 이용 가능성과 개방 수준.'] })],
  ['U.PROCUREMENT.ANALYTICS', indicator({ code: 'PROCUREMENT_ANALYTICS', name: ['use of procurement data for analytics', '공공조달 데이터 분석 활용'], what: ['How far data on public procurement are used for analysis.', '공공조달 데이터가 분석에 활용되는 정도.'] })],
  ['A.COMPANY.BOT', indicator({ code: 'BENEFICIAL_OWNERSHIP_DATA', name: ['availability of beneficial ownership data', '실소유자 데이터 이용 가능성'], what: ['How available and open data on the beneficial owners of companies are.', '기업 실소유자 데이터의 이용 가능성과 개방 수준.'] })],
  ['A.PF.BUDGETSPEND', indicator({ code: 'BUDGET_SPENDING_DATA', name: ['availability of budget and spending data', '예산·지출 데이터 이용 가능성'], what: ['How available and open data on budgets and spending of government are.', '정부 예산과 지출 데이터의 이용 가능성과 개방 수준.'] })],
]);

const module = (code: string, [en, ko]: readonly [string, string]): IndicatorText =>
  indicator({ code: `MODULE_${code}`, name: [`module ${en}`, `${ko} 부문`], what: [`Score of the module on ${en}, made by the barometer from the indicators of the module.`, `${ko} 부문의 종합 점수(부문 내 지표로 산출).`] });

/**
 * By the variable of the file. Its capabilities, health and integrity are left out: they do not agree with the
 * module scores that the barometer itself publishes, and nothing says what they are instead.
 */
export const MODULES: ReadonlyMap<string, IndicatorText> = new Map([
  ['gdb_procurement', module('PROCUREMENT', ['public procurement', '공공조달'])],
  ['gdb_pubfin', module('PUBLIC_FINANCE', ['public finance', '공공재정'])],
  ['gdb_company', module('COMPANY', ['company information', '기업 정보'])],
  ['gdb_governance', module('GOVERNANCE', ['data governance', '데이터 거버넌스'])],
  ['gdb_land', module('LAND', ['land', '토지'])],
  ['gdb_climate', module('CLIMATE', ['climate action', '기후 행동'])],
]);

export const LEFT_OUT: ReadonlySet<string> = new Set(['gdb_capabilities', 'gdb_health', 'gdb_integrity']);
