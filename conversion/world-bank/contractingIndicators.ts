import type { BetterWhen } from '../../src/domain/procurement.ts';
import type { IndicatorText } from '../observationRows.ts';

export interface Measure {
  readonly column: string;
  readonly indicator: IndicatorText;
}

interface Words {
  readonly column: string;
  readonly code: string;
  readonly unit: string;
  readonly betterWhen?: BetterWhen;
  readonly topic?: string;
  readonly name: readonly [en: string, ko: string];
  readonly what: readonly [en: string, ko: string];
}

const EDITION = 'From Doing Business 2020, contracting with the government. The year is that of the edition; the year measured is not stated in the file.';
const EDITION_KO = '기업환경평가(Doing Business) 2020의 정부계약 부문. 연도는 발간판 기준이며 실제 측정 연도는 원자료에 명시되지 않음.';

const measure = ({ column, code, unit, betterWhen = 'HIGHER', topic = 'procedures', name, what }: Words): Measure => ({
  column,
  indicator: {
    code: `DB_CWG_${code}`,
    name: { en: name[0], ko: name[1] },
    definition: { en: `${what[0]} ${EDITION}`, ko: `${what[1]} ${EDITION_KO}` },
    unit,
    betterWhen,
    topic,
  },
});

const STEPS = { unit: 'STEPS', betterWhen: 'LOWER' } as const;
const DAYS = { unit: 'DAYS', betterWhen: 'LOWER' } as const;
const FRACTIONS = 'A few economies have a fraction, as published.';
const FRACTIONS_KO = '일부 경제권의 값은 원자료대로 소수임.';

const PROCEDURES: readonly Measure[] = [
  measure({ ...STEPS, column: 'Procedure (number)', code: 'PROCEDURES', name: ['Contracting with the government: steps', '정부계약: 절차 수'], what: [`Steps of a public works contract from bidding to the end of the contract; the sum of the two phases. ${FRACTIONS}`, `공공공사 계약의 입찰부터 계약 종료까지의 절차 수(두 단계의 합). ${FRACTIONS_KO}`] }),
  measure({ ...STEPS, column: 'Bidding Phase (Steps)', code: 'PROCEDURES_BIDDING', name: ['Contracting with the government: steps of bidding', '정부계약: 입찰 단계 절차 수'], what: [`Steps of the bidding phase. ${FRACTIONS}`, `입찰 단계의 절차 수. ${FRACTIONS_KO}`] }),
  measure({ ...STEPS, column: 'Contract Management Phase (Steps)', code: 'PROCEDURES_MANAGEMENT', name: ['Contracting with the government: steps of contract management', '정부계약: 계약관리 단계 절차 수'], what: [`Steps of the phase in which the contract is managed. ${FRACTIONS}`, `계약관리 단계의 절차 수. ${FRACTIONS_KO}`] }),
  measure({ ...DAYS, column: 'Time (days)', code: 'TIME', name: ['Contracting with the government: time', '정부계약: 소요 기간'], what: [`Days from bidding to the end of the contract; the sum of the two phases. ${FRACTIONS}`, `입찰부터 계약 종료까지 걸리는 일수(두 단계의 합). ${FRACTIONS_KO}`] }),
  measure({ ...DAYS, column: 'Bidding Phase (Time)', code: 'TIME_BIDDING', name: ['Contracting with the government: time of bidding', '정부계약: 입찰 단계 소요 기간'], what: [`Days of the bidding phase. ${FRACTIONS}`, `입찰 단계의 소요 일수. ${FRACTIONS_KO}`] }),
  measure({ ...DAYS, column: 'Contract Management Phase (Time)', code: 'TIME_MANAGEMENT', name: ['Contracting with the government: time of contract management', '정부계약: 계약관리 단계 소요 기간'], what: [`Days of the phase in which the contract is managed. ${FRACTIONS}`, `계약관리 단계의 소요 일수. ${FRACTIONS_KO}`] }),
];

const PART = { unit: 'SCORE_4', topic: 'legal-framework' } as const;
const part = (column: string, code: string, [en, ko]: readonly [string, string]): Measure =>
  measure({ ...PART, column, code: `LEGAL_${code}`, name: [`Contracting with the government: legal index, ${en}`, `정부계약: 법제 지수 중 ${ko}`], what: [`One of four equal parts of the legal index: rules on ${en}, 0 to 4.`, `법제 지수를 이루는 네 부분 중 ${ko} 관련 규정, 0~4점.`] });

const INDICES: readonly Measure[] = [
  measure({ unit: 'SCORE_16', topic: 'legal-framework', column: 'Index (0-16)', code: 'LEGAL_INDEX', name: ['Contracting with the government: legal index', '정부계약: 법제 지수'], what: ['How far the rules provide for good procurement, 0 to 16: the sum of transparency, competition, integrity of contract and integrity of evaluation.', '조달 법제의 수준, 0~16점(투명성, 경쟁, 계약의 청렴성, 평가의 청렴성 점수의 합).'] }),
  part('Transparency', 'TRANSPARENCY', ['transparency', '투명성']),
  part('Competition', 'COMPETITION', ['competition', '경쟁']),
  part('Integrity of Contract', 'CONTRACT_INTEGRITY', ['integrity of the contract', '계약의 청렴성']),
  part('Integrity of Evaluation', 'EVALUATION_INTEGRITY', ['integrity of the evaluation', '평가의 청렴성']),
  measure({ unit: 'SCORE_10', topic: 'e-procurement', column: 'E-proc (0-10)', code: 'EPROCUREMENT_INDEX', name: ['Contracting with the government: e-procurement index', '정부계약: 전자조달 지수'], what: ['How much of procurement can be done electronically, 0 to 10.', '조달 절차의 전자화 수준, 0~10점.'] }),
];

const score = (column: string, code: string, [en, ko]: readonly [string, string]): Measure =>
  measure({ unit: 'SCORE_100', column, code: `SCORE_${code}`, name: [`Contracting with the government: score for ${en}`, `정부계약: ${ko} 점수`], what: [`The measure of ${en} rescaled by the publisher to 0 (worst) to 100 (best).`, `${ko} 측정값을 발행 기관이 0(최저)~100(최고)으로 환산한 점수.`] });

const SCORES: readonly Measure[] = [
  score('score_procedure', 'PROCEDURES', ['steps', '절차 수']),
  score('score_time', 'TIME', ['time', '소요 기간']),
  score('score_legal', 'LEGAL', ['the legal index', '법제 지수']),
  score('score_eproc', 'EPROCUREMENT', ['the e-procurement index', '전자조달 지수']),
  measure({ unit: 'SCORE_100', column: 'Ease of contracting with the government full decimals for ranking', code: 'SCORE', name: ['Ease of contracting with the government: score', '정부계약 용이성 종합 점수'], what: ['Mean of the four scores for steps, time, the legal index and the e-procurement index, 0 to 100.', '절차 수, 소요 기간, 법제 지수, 전자조달 지수 점수의 평균, 0~100점.'] }),
  measure({ unit: 'RANK', betterWhen: 'LOWER', column: 'Contracting with the government (rank)', code: 'RANK', name: ['Ease of contracting with the government: rank', '정부계약 용이성 순위'], what: ['Place by the overall score among the economies that have one; 1 is best.', '종합 점수가 있는 경제권 가운데의 순위(1위가 최상).'] }),
];

export const MEASURES: readonly Measure[] = [...PROCEDURES, ...INDICES, ...SCORES];
