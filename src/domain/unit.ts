import type { LocalisedText } from './localisedText.ts';

/**
 * What a unit measures decides what may be done with it: money can be converted and deflated, a share never,
 * counts and money can be summed, scores and years only compared.
 */
export type UnitKind = 'MONEY' | 'SHARE' | 'COUNT' | 'INDEX' | 'SCORE' | 'DURATION' | 'YEAR' | 'RATE' | 'FLAG';

export interface Unit {
  readonly code: string;
  readonly kind: UnitKind;
  readonly label: LocalisedText;
}

// oxlint-disable-next-line max-params -- a row of the table below
const unit = (code: string, kind: UnitKind, en: string, ko: string): Unit => ({ code, kind, label: { en, ko } });

/** Codes follow SDMX CL_UNIT_MEASURE practice (PT_B1GQ, XDC, IX, PS) where there is one. */
const ALL = [
  unit('XDC', 'MONEY', 'national currency', '자국 통화'),
  unit('USD', 'MONEY', 'US dollars', '미국 달러'),
  unit('USD_PPP', 'MONEY', 'international dollars (PPP)', '국제 달러(구매력평가)'),
  unit('PT', 'SHARE', '%', '%'),
  unit('PT_B1GQ', 'SHARE', '% of GDP', 'GDP 대비 %'),
  unit('PT_OTE_S13', 'SHARE', '% of general government expenditure', '일반정부 지출 대비 %'),
  unit('PT_PROC', 'SHARE', '% of public procurement', '공공조달 대비 %'),
  unit('RATIO', 'SHARE', 'share from 0 to 1', '비율(0~1)'),
  unit('PS', 'COUNT', 'persons', '명'),
  unit('NUM', 'COUNT', 'number', '개'),
  unit('STEPS', 'COUNT', 'steps', '단계'),
  unit('BIDS', 'RATE', 'bids per procedure', '건당 입찰 수'),
  unit('IX', 'INDEX', 'index', '지수'),
  unit('PC_CHANGE', 'RATE', '% change on the year before', '전년 대비 증감률(%)'),
  unit('POINTS', 'SCORE', 'points', '점'),
  unit('SCORE_100', 'SCORE', 'score from 0 to 100', '점수(0~100)'),
  unit('SCORE_16', 'SCORE', 'score from 0 to 16', '점수(0~16)'),
  unit('SCORE_10', 'SCORE', 'score from 0 to 10', '점수(0~10)'),
  unit('SCORE_4', 'SCORE', 'score from 0 to 4', '점수(0~4)'),
  unit('RATING_6', 'SCORE', 'rating from 1 to 6', '평점(1~6)'),
  unit('RANK', 'SCORE', 'rank', '순위'),
  unit('DAYS', 'DURATION', 'days', '일'),
  unit('YEAR', 'YEAR', 'calendar year', '연도'),
  unit('FLAG', 'FLAG', '1 is yes, 0 is no', '1은 예, 0은 아니요'),
  unit('XDC_USD', 'RATE', 'national currency per US dollar', '미국 달러당 자국 통화'),
  unit('XDC_PPP', 'RATE', 'national currency per international dollar', '국제 달러당 자국 통화'),
] as const;

export const UNITS: ReadonlyMap<string, Unit> = new Map(ALL.map((each) => [each.code, each]));

/** Names of the powers of ten in SDMX CL_UNIT_MULT that procurement figures use. */
export const MULTIPLIERS: ReadonlyMap<number, LocalisedText> = new Map([
  [0, { en: '', ko: '' }],
  [3, { en: 'thousands', ko: '천' }],
  [4, { en: 'tens of thousands', ko: '만' }],
  [5, { en: 'hundreds of thousands', ko: '십만' }],
  [6, { en: 'millions', ko: '백만' }],
  [7, { en: 'tens of millions', ko: '천만' }],
  [8, { en: 'hundreds of millions', ko: '억' }],
  [9, { en: 'billions', ko: '십억' }],
  [12, { en: 'trillions', ko: '조' }],
]);

export interface UnitOfValue {
  readonly unitCode: string;
  /** Power of ten. */
  readonly multiplier: number;
  /** ISO 4217, where the unit is national currency. */
  readonly currency: string | null;
}

/** "KRW, trillions" or "% of GDP": the unit of a value as people read it. */
export function unitText({ unitCode, multiplier, currency }: UnitOfValue): LocalisedText {
  const label = UNITS.get(unitCode)?.label ?? { en: unitCode, ko: null };
  const name = unitCode === 'XDC' && currency ? { en: currency, ko: currency } : label;
  const power = MULTIPLIERS.get(multiplier) ?? { en: `10^${multiplier}`, ko: null };
  if (power.en === '') return name;
  return { en: `${name.en}, ${power.en}`, ko: name.ko && power.ko ? `${power.ko} ${name.ko}` : null };
}
