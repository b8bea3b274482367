import type { ViewComputedQuery } from './generated/operations.ts';
import { html, type Html } from './html.ts';
import { numberText, percentText, reasonText, valueAddress, valueLink } from './numbers.ts';
import { type Stage, stableAsOf, tableFrame } from './stage.ts';

type Observation = ViewComputedQuery['observations']['nodes'][number];

/** What was computed from the contracts of a dataset, and of the rest how many cases failed by which reason. */
export async function computedPart(stage: Stage, dataset: string): Promise<Html> {
  const { page, asker } = stage;
  const { say } = page;
  const { observations } = await asker.ask('ViewComputed', { dataset, lang: page.langCode, ...stableAsOf(stage) });
  const { nodes, totalCount } = observations;
  const without = nodes.filter(({ value }) => value === null).length;
  const sentence = say(
    `${nodes.length - without} of ${nodes.length} values could be computed; the other ${without} say why not.${totalCount > nodes.length ? ` ${totalCount - nodes.length} more are in the download.` : ''}`,
    `값 ${nodes.length}개 가운데 ${nodes.length - without}개를 계산했고, 나머지 ${without}개에는 계산하지 못한 까닭을 밝혔습니다.${totalCount > nodes.length ? ` 내려받기에 ${totalCount - nodes.length}개가 더 있습니다.` : ''}`,
  );
  const head = html`<thead><tr><th scope="col">${say('Indicator', '지표')}</th><th scope="col">${say('Year', '연도')}</th><th scope="col" class="number">${say('Value', '값')}</th><th scope="col" class="number">${say('Cases', '사례')}</th><th scope="col">${say('Cases that could not be computed', '계산하지 못한 사례')}</th></tr></thead>`;
  const part = (code: string, rows: readonly Observation[]): Html => html`<tbody>${rows.map((row, i) => computedRow(stage, row, { code, span: i === 0 ? rows.length : 0 }))}</tbody>`;
  const table = html`<table class="computed">${head}${[...Map.groupBy(nodes, ({ indicator }) => indicator.code)].map(([code, rows]) => part(code, rows))}</table>`;
  return html`<section id="computed"><h2>${say('What could be computed, and what not', '계산한 것과 계산하지 못한 것')}</h2><p>${sentence}</p>${tableFrame(say('What could be computed', '계산한 것과 계산하지 못한 것'), table)}</section>`;
}

function computedRow({ page }: Stage, row: Observation, { code, span }: { code: string; span: number }): Html {
  const { say } = page;
  const { basis } = row;
  const name = span === 0 ? null : html`<th scope="rowgroup" rowspan="${span}"><a href="${page.link(`/indicator/${code}`)}">${row.indicator.name}</a> <span class="unit">${row.unit}</span></th>`;
  const labels = row.breakdown.map(({ label }) => label).join(', ');
  const interval = basis?.interval == null ? null : html` <span class="unit">${numberText(page, basis.interval.low, null)} – ${numberText(page, basis.interval.high, null)} (${percentText(page, basis.interval.level)})</span>`;
  const value = row.value === null ? html`<a class="missing" href="${valueAddress(page, row.id)}">${reasonText(page, row.missingReason)}</a>` : html`${valueLink(page, { ...row, observation: row })}${interval}`;
  const failed = basis === null || basis.notComputable === 0 ? null : [numberText(page, basis.notComputable, 0), ': ', basis.notComputableReasons.map(({ reason, count }, i) => `${i > 0 ? ', ' : ''}${failureText(page, reason)} ${numberText(page, count, 0)}`)];
  return html`<tr>${name}<td>${row.period}${labels !== '' && ` · ${labels}`}</td><td class="number">${value}</td><td class="number">${basis === null ? '–' : numberText(page, basis.processes, 0)}</td><td>${failed ?? say('none', '없음')}</td></tr>`;
}

const FAILURES: Readonly<Record<string, readonly [string, string]>> = {
  FIELD_NOT_PUBLISHED: ['field not published', '항목 미공개'], NO_ACTIVE_AWARD: ['no active award', '유효한 낙찰 없음'], FEWER_THAN_TWO_BIDS: ['fewer than two bids', '입찰 2건 미만'],
  STATUS_MISSING: ['status missing', '상태 없음'], TENDER_START_MISSING: ['start of the tender missing', '입찰 시작일 없음'], TENDER_END_MISSING: ['end of the tender missing', '입찰 마감일 없음'],
  TENDERERS_NOT_STATED: ['number of tenderers not stated', '입찰자 수 미기재'], SUPPLIER_MISSING: ['supplier missing', '공급업체 없음'], SEVERAL_LOTS: ['several lots', '여러 분할 입찰'],
  SCALE_NOT_STATED: ['size of the firm not stated', '기업 규모 미기재'], PERIOD_REVERSED: ['end before the start', '종료가 시작보다 빠름'], MIXED_CURRENCIES: ['several currencies', '여러 통화'],
  METHOD_MISSING: ['method missing', '조달 방식 없음'], FIRST_YEAR_OF_DATA: ['first year of the data', '자료의 첫해'], ESTIMATE_MISSING: ['estimate missing', '추정가격 없음'], CRITERIA_MISSING: ['award criteria missing', '낙찰 기준 없음'],
  CLASSIFICATION_MISSING: ['classification missing', '품목 분류 없음'], CASES_WITHOUT_YEAR: ['cases without a year', '연도 없는 사례'], BID_STATUS_MISSING: ['status of the bid missing', '입찰 상태 없음'],
  VALUE_MISSING: ['value missing', '금액 없음'], BIDS_NOT_LISTED: ['bids not listed', '입찰 목록 없음'], WINNING_BID_UNKNOWN: ['winning bid not known', '낙찰된 입찰 확인 불가'], BID_VALUE_MISSING: ['value of a bid missing', '입찰 금액 없음'],
  BID_DATE_MISSING: ['date of a bid missing', '입찰 날짜 없음'], TENDERERS_ZERO: ['number of tenderers is zero', '입찰자 수 0'], TENDERERS_DIFFER: ['numbers of tenderers differ', '입찰자 수 불일치'], SEVERAL_SUPPLIERS: ['several suppliers', '여러 공급업체'],
  SEVERAL_AWARDS: ['several awards', '여러 낙찰'], LOT_WITHOUT_BIDS: ['a lot without bids', '입찰 없는 분할'], LOTS_NOT_TOLD_APART: ['lots not told apart', '분할 구분 불가'], CURRENCY_MISSING: ['currency missing', '통화 없음'],
  AWARD_STATUS_MISSING: ['status of the award missing', '낙찰 상태 없음'], AWARD_BEFORE_TENDER_END: ['award before the end of the tender', '입찰 마감 전 낙찰'],
};

/** Why a case could not be computed, in the words of readers. */
export function failureText(page: Stage['page'], reason: string): string {
  const words = FAILURES[reason];
  return words === undefined ? reason.replaceAll('_', ' ').toLowerCase() : page.say(words[0], words[1]);
}
