import type { IndicatorSpec } from '../national/figures.ts';

interface Text {
  readonly code: string;
  readonly unit: string;
  readonly better: 'HIGHER' | 'LOWER';
  readonly topic: string;
  readonly en: readonly [name: string, definition: string];
  readonly ko: readonly [name: string, definition: string];
}

const TED = 'From notices on Tenders Electronic Daily (for some countries also voluntary ones below the thresholds); the formal numerator and denominator were not read.';
const TED_KO = '전자입찰공보(TED) 공고 기준(일부 국가는 기준액 미만의 자발적 공고 포함)이며, 공식 분자·분모 정의는 확인하지 못함.';

const TEXTS: readonly Text[] = [
  { code: 'SINGLE_BIDDER', unit: 'PT', better: 'LOWER', topic: 'competition', en: ['Single bidder (Scoreboard)', 'Share of procedures that drew one bidder only.'], ko: ['단일 입찰 비중(스코어보드)', '입찰자가 하나뿐인 절차의 비중.'] },
  { code: 'NO_CALLS', unit: 'PT', better: 'LOWER', topic: 'competition', en: ['No calls for bids (Scoreboard)', 'Share of procedures held without a call for bids.'], ko: ['무공고 절차 비중(스코어보드)', '입찰 공고 없이 진행된 절차의 비중.'] },
  { code: 'PUBLICATION_RATE', unit: 'PT_B1GQ', better: 'HIGHER', topic: 'transparency', en: ['Publication rate (Scoreboard)', 'Value of procurement advertised on Tenders Electronic Daily as a share of GDP.'], ko: ['공고율(스코어보드)', 'GDP 대비 전자입찰공보(TED)에 공고된 조달 금액의 비중.'] },
  { code: 'COOPERATIVE_PROCUREMENT', unit: 'PT', better: 'HIGHER', topic: 'efficiency', en: ['Cooperative procurement (Scoreboard)', 'Share of procedures that buyers carry out together.'], ko: ['공동조달 비중(스코어보드)', '수요기관이 공동으로 진행한 절차의 비중.'] },
  { code: 'AWARD_CRITERIA', unit: 'PT', better: 'LOWER', topic: 'competition', en: ['Award criteria: cheapest bid (Scoreboard)', 'Share of procedures awarded to the cheapest bid.'], ko: ['최저가 낙찰 비중(스코어보드)', '최저가 입찰에 낙찰된 절차의 비중.'] },
  { code: 'DECISION_SPEED', unit: 'DAYS', better: 'LOWER', topic: 'efficiency', en: ['Decision speed (Scoreboard)', 'Days taken to decide on the award.'], ko: ['낙찰 결정 속도(스코어보드)', '낙찰 결정에 걸린 일수.'] },
  { code: 'SME_CONTRACTORS', unit: 'PT', better: 'HIGHER', topic: 'small-business', en: ['SME contractors (Scoreboard)', 'Share of contractors that are small and medium enterprises.'], ko: ['계약업체 중 중소기업 비중(스코어보드)', '계약업체 중 중소기업의 비중.'] },
  { code: 'SME_BIDS', unit: 'PT', better: 'HIGHER', topic: 'small-business', en: ['SME bids (Scoreboard)', 'Share of bids that come from small and medium enterprises.'], ko: ['입찰 중 중소기업 비중(스코어보드)', '전체 입찰 중 중소기업이 낸 입찰의 비중.'] },
  { code: 'PROCEDURES_IN_LOTS', unit: 'PT', better: 'HIGHER', topic: 'small-business', en: ['Procedures divided into lots (Scoreboard)', 'Share of procedures divided into lots.'], ko: ['분할 발주 절차 비중(스코어보드)', '로트로 분할 발주된 절차의 비중.'] },
  { code: 'MISSING_CALLS', unit: 'PT', better: 'LOWER', topic: 'data-quality', en: ['Missing calls for bids (Scoreboard)', 'Share of cases in which the call for bids is missing: a measure of the quality of reporting.'], ko: ['입찰 공고 누락 비중(스코어보드)', '입찰 공고 정보가 누락된 비중으로, 보고 품질을 나타냄.'] },
  { code: 'MISSING_SELLER_REG', unit: 'PT', better: 'LOWER', topic: 'data-quality', en: ['Missing seller registration numbers (Scoreboard)', 'Share of cases in which the registration number of the seller is missing: a measure of the quality of reporting.'], ko: ['판매자 등록번호 누락 비중(스코어보드)', '판매자 등록번호가 누락된 비중으로, 보고 품질을 나타냄.'] },
  { code: 'MISSING_BUYER_REG', unit: 'PT', better: 'LOWER', topic: 'data-quality', en: ['Missing buyer registration numbers (Scoreboard)', 'Share of cases in which the registration number of the buyer is missing: a measure of the quality of reporting.'], ko: ['구매자 등록번호 누락 비중(스코어보드)', '구매자 등록번호가 누락된 비중으로, 보고 품질을 나타냄.'] },
];

/** The direction is the Scoreboard's own: a lower single-bidder share is better, a higher publication rate too. */
export const SCOREBOARD_INDICATORS: readonly IndicatorSpec[] = TEXTS.map((text) => ({
  code: `SMS_${text.code}`,
  name: { en: text.en[0], ko: text.ko[0] },
  definition: { en: `${text.en[1]} ${TED}`, ko: `${text.ko[1]} ${TED_KO}` },
  unit: text.unit,
  better: text.better,
  comparability: 'INTERNATIONAL',
  topic: text.topic,
  crosswalk: `SMS:${text.code}`,
}));

/** The words of the two gathered files for the same indicators. */
export const SCOREBOARD_NAMES: Readonly<Record<string, string>> = {
  sms_single_bidder: 'SMS_SINGLE_BIDDER',
  sms_no_calls_for_bids: 'SMS_NO_CALLS',
  sms_publication_rate: 'SMS_PUBLICATION_RATE',
  sms_cooperative_procurement: 'SMS_COOPERATIVE_PROCUREMENT',
  sms_award_criteria_cheapest: 'SMS_AWARD_CRITERIA',
  sms_decision_speed: 'SMS_DECISION_SPEED',
  sms_sme_contractors: 'SMS_SME_CONTRACTORS',
  sms_sme_bids: 'SMS_SME_BIDS',
  sms_procedures_in_lots: 'SMS_PROCEDURES_IN_LOTS',
  sms_missing_calls: 'SMS_MISSING_CALLS',
  sms_missing_seller_reg_no: 'SMS_MISSING_SELLER_REG',
  sms_missing_buyer_reg_no: 'SMS_MISSING_BUYER_REG',
  'Single bidder': 'SMS_SINGLE_BIDDER',
  'No calls for bids': 'SMS_NO_CALLS',
  'Publication rate (value advertised on TED, % of GDP)': 'SMS_PUBLICATION_RATE',
  'Award criteria (procedures awarded to cheapest bid)': 'SMS_AWARD_CRITERIA',
  'Decision speed': 'SMS_DECISION_SPEED',
  'SME contractors': 'SMS_SME_CONTRACTORS',
  'SME bids': 'SMS_SME_BIDS',
  'Procedures divided into lots': 'SMS_PROCEDURES_IN_LOTS',
};
