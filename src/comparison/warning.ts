import type { LocalisedText } from '../domain/localisedText.ts';

/** What a reader must know of an answer or a cell; {name} is filled in. */
const TEXTS = {
  MIXED_EDITIONS: {
    en: 'Values of {indicator} come from more than one edition ({editions}), which may differ in method. Pin one with edition.',
    ko: '{indicator} 값이 둘 이상의 판({editions})에서 나왔다. 판마다 방법이 다를 수 있으므로 edition으로 하나를 고정할 수 있다.',
  },
  MIXED_DEFINITIONS: {
    en: 'Editions state different versions of the definition of {indicator} ({versions}).',
    ko: '{indicator} 정의의 버전이 판마다 다르다({versions}).',
  },
  SERIES_BREAK: {
    en: 'The series of {indicator} breaks at {places}: content or method differs from the period before.',
    ko: '{indicator} 시계열 단절: {places}. 이전 기간과 내용 또는 방법이 다르다.',
  },
  DEFINITION_DIFFERS: {
    en: 'The definition differs slightly from the stated one at {places} of {indicator}.',
    ko: '{indicator}의 {places}: 명시된 정의와 조금 다르다.',
  },
  NEARBY_YEAR: { en: 'No value for {period}: the value of {used} stands here.', ko: '{period} 값이 없어 {used} 값을 사용했다.' },
  NEARBY_FACTOR: { en: 'No factor {name} for {period}: that of {used} is used.', ko: '{period} {name} 계수가 없어 {used} 계수를 사용했다.' },
  FACTOR_MISSING: { en: 'No factor {name} for {area} and {period} is at hand.', ko: '{area} {period} {name} 계수가 없다.' },
  ANNUAL_FACTOR: {
    en: 'The factors are of the calendar year {year}, the value is of {period}.',
    ko: '계수는 {year} 역년 기준이고 값은 {period} 기준이다.',
  },
  FACTOR_FLAGGED: {
    en: 'The source of the factor {name} for {period} carries a note of its own ({notes}).',
    ko: '{period} {name} 계수의 출처에 별도 유의사항이 있다({notes}).',
  },
  SHARE_BY_MARKET_RATE: {
    en: 'GDP in national currency is not at hand for {period}: the value was converted to US dollars at the market rate and divided by GDP in US dollars.',
    ko: '{period} 자국 통화 GDP가 없어 시장환율로 미국 달러로 환산한 뒤 미국 달러 GDP로 나누었다.',
  },
  FACTOR_SOURCES_MIX: {
    en: 'The factor {name} comes from more than one series ({series}).',
    ko: '{name} 계수가 둘 이상의 시계열({series})에서 나왔다.',
  },
  CURRENCIES_MIX: {
    en: '{indicator} stands in different national currencies ({currencies}): rows cannot be compared with each other until they are converted.',
    ko: '{indicator} 값의 통화가 서로 다르다({currencies}). 환산하기 전에는 서로 비교할 수 없다.',
  },
  CURRENCIES_APART: {
    en: '{indicator} has a value of its own in each currency at {places}. Amounts are added up where normalise.currency, ppp or a share of GDP makes them one; the query observations lists them apart.',
    ko: '{indicator} 값이 통화별로 따로 있다: {places}. normalise.currency 등으로 환산하면 금액을 합산하며, observations 조회로 통화별 값을 볼 수 있다.',
  },
  BASES_DIFFER: {
    en: '{indicator} is an index whose base year differs by country: only ratios of two years of one country have a meaning.',
    ko: '{indicator} 지수는 나라마다 기준연도가 다르므로 한 나라의 두 연도 간 비율만 의미가 있다.',
  },
  NATIONAL_DEFINITION: {
    en: '{indicator} is defined by each country for itself: its values differ for reasons other than what they describe.',
    ko: '{indicator} 지표는 나라마다 정의가 달라 값의 차이가 실제 차이를 뜻하지 않을 수 있다.',
  },
  GROUP_NOT_PRINTED: {
    en: 'No publisher printed a figure of {indicator} for {groups} (in brackets a code under which one is printed). aggregate computes one from the members, with its coverage: by: GROUP, areas: the groups.',
    ko: '{groups}: 발표된 {indicator} 값이 없다(괄호 안은 값이 발표된 코드). aggregate(by: GROUP, areas: 그룹 코드)로 회원국 값에서 계산할 수 있으며 포괄 범위가 함께 나온다.',
  },
  NOT_A_MEMBER: { en: '{area} was not a member of {group} at {period}.', ko: '{period}에 {area} 국가는 {group} 회원이 아니었다.' },
  SAMPLES_LEFT_OUT: {
    en: '{indicator} was also computed from samples of contracting data ({editions}), which do not stand for their countries and are left out. Pin one with edition to read it.',
    ko: '{indicator} 지표는 계약 자료의 표본에서도 계산되었으나({editions}), 표본은 그 나라를 대표하지 않으므로 제외했다. 보려면 edition으로 지정한다.',
  },
  RETRACTED_EDITION: { en: 'The edition {edition} was retracted.', ko: '{edition} 판은 철회되었다.' },
  COMPOSITION_CHANGES: {
    en: 'Not the same areas as in {before}: new {entered}; gone {left}. A change may come from this alone.',
    ko: '{before} 대비 포함 지역이 다르다: 새로 포함 {entered}, 제외 {left}. 값의 변화가 이 때문일 수 있다.',
  },
  FIXED_SAMPLE: {
    en: '{dropped} lack a value in at least one period and are left out of all.',
    ko: '{dropped}: 값이 없는 기간이 있어 모든 기간에서 제외했다.',
  },
  SHARE_BASE_UNKNOWN: {
    en: '{name} of {areas} for {period} is not at hand: the share covered is taken over the other areas.',
    ko: '{areas}의 {period} {name} 값이 없어 나머지 지역만으로 포괄 비율을 계산했다.',
  },
  WEIGHT_MISSING: { en: '{areas} have a value but no weight {weights}, and are left out.', ko: '{areas}: 값은 있으나 가중치 {weights} 값이 없어 제외했다.' },
  NO_BETTER_DIRECTION: {
    en: '{indicator} describes and does not judge: rank 1 is the highest value, not the best one.',
    ko: '{indicator} 지표는 좋고 나쁨을 뜻하지 않는다. 1위는 가장 큰 값일 뿐이다.',
  },
  FEW_PAIRS: { en: 'Only {pairs} pairs: a correlation of so few says little.', ko: '쌍이 {pairs}개뿐이어서 상관계수의 의미가 작다.' },
} as const satisfies Readonly<Record<string, LocalisedText>>;

export type WarningCode = keyof typeof TEXTS;

export interface Warning {
  readonly code: WarningCode;
  readonly message: LocalisedText;
}

const fill = (template: string, values: Readonly<Record<string, string>>): string => template.replaceAll(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);

export function warning(code: WarningCode, values: Readonly<Record<string, string>>): Warning {
  const text: { readonly en: string; readonly ko: string } = TEXTS[code];
  return { code, message: { en: fill(text.en, values), ko: fill(text.ko, values) } };
}

/** At most twelve of a list, then how many more: a warning must stay readable. */
export function listed(items: readonly string[]): string {
  if (items.length === 0) return '-';
  return items.length <= 12 ? items.join(', ') : `${items.slice(0, 12).join(', ')} +${items.length - 12}`;
}
