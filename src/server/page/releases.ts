import type { ViewReleasesQuery, ViewRevisionsQuery } from './generated/operations.ts';
import { html, type Html, type Piece } from './html.ts';
import { numberText, reasonText, valueAddress } from './numbers.ts';
import { isoDate, type Stage, tableFrame } from './stage.ts';

type Release = ViewReleasesQuery['releases']['nodes'][number];
type Edition = Release['editions'][number];

/** What a release did to one edition. */
export interface EditionChange {
  readonly kind: 'ADDED' | 'REVISED' | 'RETRACTED' | 'REMOVED';
  readonly edition: Edition;
}

export interface ReleaseStep {
  readonly release: Release;
  /** The release before it; null for the first one. */
  readonly before: Release | null;
  readonly changes: readonly EditionChange[];
}

/** So many releases are told of, the newest first. */
const TOLD = 50;

/** The releases up to the one that is shown, newest first, each with what it changed. */
export async function releaseSteps(stage: Stage): Promise<ReleaseStep[]> {
  // One more than is told of: what the oldest of them changed is seen beside the one before it.
  const releases = await releasesUntilShown(stage, TOLD + 1);
  return releases.slice(0, TOLD).map((release, i) => {
    const before = releases[i + 1] ?? null;
    return { release, before, changes: changesOf(before?.editions ?? [], release.editions) };
  });
}

/** So many releases up to the one that is shown, or all of them; a page as of an old release passes those after it. */
async function releasesUntilShown({ page, asker, release: shown }: Stage, count: number): Promise<Release[]> {
  const found: Release[] = [];
  let after: string | null = null;
  do {
    const { releases }: ViewReleasesQuery = await asker.ask('ViewReleases', { first: TOLD, after, lang: page.langCode });
    found.push(...releases.nodes.filter(({ number }) => Number(number) <= Number(shown)));
    after = releases.pageInfo.hasNextPage && found.length < count ? releases.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

function changesOf(before: readonly Edition[], after: readonly Edition[]): EditionChange[] {
  const known = new Map(before.map((edition) => [edition.code, edition]));
  const still = new Set(after.map(({ code }) => code));
  const changed = after.flatMap((edition): EditionChange[] => {
    const old = known.get(edition.code);
    if (old === undefined) return [{ kind: 'ADDED', edition }];
    if (edition.retracted && !old.retracted) return [{ kind: 'RETRACTED', edition }];
    return old.revision === edition.revision ? [] : [{ kind: 'REVISED', edition }];
  });
  return [...changed, ...before.filter(({ code }) => !still.has(code)).map((edition): EditionChange => ({ kind: 'REMOVED', edition }))];
}

const CHANGES = { ADDED: ['new', '추가'], REVISED: ['corrected', '수정'], RETRACTED: ['withdrawn', '철회'], REMOVED: ['taken out', '제외'] } as const;

export function changeText(page: Stage['page'], { kind, edition }: EditionChange): string {
  const revision = kind === 'REVISED' ? page.say(`, revision ${edition.revision}`, `, 개정 ${edition.revision}`) : '';
  const [en, ko] = CHANGES[kind];
  return `${page.say(en, ko)}: ${edition.title}${revision}`;
}

const countText = (page: Stage['page'], { edition: { observationCount: count } }: EditionChange): Piece => count > 0 && html` <span class="count">(${page.say(`${numberText(page, count, 0)} observations`, `${numberText(page, count, 0)}개`)})</span>`;

/** So many changes of a release are named on the first page. */
const NAMED = 6;

/** The newest releases, each with what it brought. */
export async function latestReleases(stage: Stage): Promise<Html> {
  const { page } = stage;
  const { say } = page;
  const steps = await releaseSteps(stage);
  const item = ({ release, changes }: ReleaseStep): Html => html`<li><strong>${say(`Release ${release.number}`, `${release.number}차 릴리스`)}</strong> <time datetime="${release.publishedAt}">${isoDate(release.publishedAt)}</time>: ${say(`${numberText(page, release.observationCount, 0)} observations`, `관측값 ${numberText(page, release.observationCount, 0)}개`)}${release.note !== null && release.note !== '' && html`. ${release.note}`}
${changes.length > 0 && html`<ul>${changes.toSorted((a, b) => b.edition.observationCount - a.edition.observationCount).slice(0, NAMED).map((change) => html`<li>${changeText(page, change)}${countText(page, change)}</li>`)}${changes.length > NAMED && html`<li>${say(`and ${changes.length - NAMED} more editions`, `그 밖의 판 ${changes.length - NAMED}개`)}</li>`}</ul>`}</li>`;
  return html`<section class="release"><h2>${say('The latest release, and what changed', '최신 릴리스와 달라진 점')}</h2><ol class="timeline">${steps.slice(0, 3).map(item)}</ol><p><a href="/releases.atom">${say('All releases as a feed', '모든 릴리스(피드)')}</a></p></section>`;
}

type Change = ViewRevisionsQuery['releaseDiff']['nodes'][number];

/** Which releases brought, corrected or withdrew figures of an indicator, and which figures became others. */
export async function revisionHistory(stage: Stage, indicator: string, editions: ReadonlySet<string>): Promise<Html> {
  const { page, asker } = stage;
  const { say } = page;
  const own = (await releaseSteps(stage)).map((step) => ({ ...step, changes: step.changes.filter(({ edition }) => editions.has(edition.code)) })).filter(({ changes }) => changes.length > 0);
  const items = await Promise.all(
    own.slice(0, 10).map(async ({ release, before, changes }) => {
      const { releaseDiff } = before === null ? { releaseDiff: null } : await asker.ask('ViewRevisions', { from: before.number, to: release.number, indicator, first: 200, lang: page.langCode });
      const revised = releaseDiff?.nodes.filter(({ kind }) => kind !== 'ADDED') ?? [];
      const total = releaseDiff === null ? null : html` <span class="count">${say(`${releaseDiff.totalCount} figures of this indicator are new or others`, `이 지표의 수치 ${releaseDiff.totalCount}개가 새로 생기거나 바뀜`)}</span>`;
      return html`<li><strong>${say(`Release ${release.number}`, `${release.number}차 릴리스`)}</strong> <time datetime="${release.publishedAt}">${isoDate(release.publishedAt)}</time>${total}<ul>${changes.map((change) => html`<li>${changeText(page, change)}</li>`)}</ul>${revised.length > 0 && revisedTable(page, revised)}</li>`;
    }),
  );
  const none = html`<p class="missing">${say('No release has changed it.', '이 지표를 바꾼 릴리스가 없습니다.')}</p>`;
  return html`<section id="history"><h2>${say('How it was revised', '수정 이력')}</h2>${items.length === 0 ? none : html`<ol class="timeline">${items}</ol>`}</section>`;
}

function revisedTable(page: Stage['page'], revised: readonly Change[]): Html {
  const { say } = page;
  const figure = (observation: Change['after']): Piece => {
    if (observation === null) return say('none', '없음');
    const text = observation.value === null ? reasonText(page, observation.missingReason) : numberText(page, observation.value, observation.decimals);
    return html`<a href="${valueAddress(page, observation.id)}">${text}</a>`;
  };
  const row = ({ before, after }: Change): Html => html`<tr><th scope="row">${(after ?? before)?.area.name}</th><td>${(after ?? before)?.period}</td><td class="number">${figure(before)}</td><td class="number">${figure(after)}</td></tr>`;
  return tableFrame(say('Revised figures', '수정된 수치'), html`<table><thead><tr><th scope="col">${say('Area', '지역')}</th><th scope="col">${say('Period', '기간')}</th><th scope="col" class="number">${say('Before', '이전')}</th><th scope="col" class="number">${say('After', '이후')}</th></tr></thead><tbody>${revised.map(row)}</tbody></table>`);
}
