import { html, type Html } from './html.ts';
import type { PageRequest } from './pageRequest.ts';

/**
 * A number as readers write it, without separators in what may be a year: the decimals of its source where they are few.
 * More of them are noise of a calculation: the page of the number has every digit, and so has the element for programs.
 */
export function numberText(page: PageRequest, value: number, decimals: number | null): string {
  const size = Math.abs(value);
  const most = decimals !== null && decimals <= 3 ? decimals : size >= 1000 ? 0 : size >= 1 ? 2 : 4;
  const least = decimals === null ? 0 : Math.min(decimals, most);
  return new Intl.NumberFormat(page.say('en-GB', 'ko-KR'), { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping: size >= 10_000 }).format(value);
}

export interface ShownCell {
  readonly value: number | null;
  readonly status: string;
  readonly observation: { readonly id: string; readonly decimals: number | null } | null;
}

export const valueAddress = (page: PageRequest, id: string): string => page.link(`/value/${encodeURIComponent(id)}`);

/** A value that leads to the page of that number; the exact digits stand in the element for programs. */
export function valueLink(page: PageRequest, { value, status, observation }: ShownCell, decimals: number | null = observation?.decimals ?? null): Html {
  if (value === null) return html`–`;
  const text = html`<data value="${String(value)}">${numberText(page, value, decimals)}</data>${statusMark(page, status)}`;
  return observation === null ? text : html`<a class="value" href="${valueAddress(page, observation.id)}">${text}</a>`;
}

const MARKS: Readonly<Record<string, readonly [string, string, string]>> = {
  B: ['b', 'break in the series', '시계열 단절'],
  P: ['p', 'provisional', '잠정치'],
  E: ['e', 'estimated', '추정치'],
  F: ['f', 'forecast', '전망치'],
  D: ['d', 'definition differs', '정의가 다름'],
  I: ['i', 'imputed', '대체값'],
  U: ['u', 'low reliability', '낮은 신뢰도'],
};

export function statusMark(page: PageRequest, status: string): Html {
  const mark = MARKS[status];
  return mark === undefined ? html`` : html`<abbr class="mark" title="${page.say(mark[1], mark[2])}">${mark[0]}</abbr>`;
}

/** A mark with its meaning, for the key below a table; nothing for values without a mark. */
export function statusKey(page: PageRequest, status: string): Html {
  const mark = MARKS[status];
  return mark === undefined ? html`` : html`<b class="mark-key">${mark[0]}</b> ${page.say(mark[1], mark[2])} `;
}

const STATUS_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  A: ['normal value', '일반값'], G: ['experimental', '실험값'], K: ['included in another category', '다른 범주에 포함'], W: ['includes another category', '다른 범주 포함'], O: ['missing', '결측'],
  M: ['cannot exist', '존재할 수 없음'], L: ['not collected', '미수집'], H: ['missing: holiday', '휴일 결측'], Q: ['suppressed', '비공개'], S: ['special event', '특수 상황'], J: ['agreed exception', '합의된 예외'],
  N: ['not significant', '유의하지 않음'], V: ['unvalidated', '미검증'],
};

export function statusText(page: PageRequest, status: string): string {
  const mark = MARKS[status];
  const words = mark === undefined ? STATUS_WORDS[status] : [mark[1], mark[2]];
  return words === undefined ? status : `${status}: ${page.say(words[0] ?? '', words[1] ?? '')}`;
}

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  NOT_PUBLISHED: ['not published', '미공표'],
  OUTSIDE_EDITION: ['outside the years of the edition', '자료의 수록 연도 밖'],
  AREA_NOT_COVERED: ['area not covered', '수록 대상 아님'],
  NOT_COLLECTED: ['not collected', '미수집'],
  NOT_COMPUTABLE: ['not computable', '계산 불가'],
  BELOW_MINIMUM_CASES: ['too few cases', '사례 수 부족'],
  WITHHELD: ['withheld by the publisher', '발행 기관이 비공개'],
  NOT_COMPARABLE: ['not comparable', '비교 불가'],
  FACTOR_MISSING: ['conversion factor missing', '환산 계수 없음'],
  THIN_COVERAGE: ['too few areas', '대상 지역 부족'],
};

export function reasonText(page: PageRequest, reason: string | null): string {
  const words = REASONS[reason ?? ''];
  return words === undefined ? (reason ?? '') : page.say(words[0], words[1]);
}

export const percentText = (page: PageRequest, share: number): string => `${numberText(page, share * 100, 0)}%`;
