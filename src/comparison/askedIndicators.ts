import { AtlasError } from '../domain/errors.ts';
import { didYouMean } from '../domain/nearMatches.ts';
import type { AreaInfo, AtlasView, EditionCoverage, EditionInfo, IndicatorInfo } from './atlasView.ts';
import type { Given } from './normalisationPlan.ts';
import { warning, type Warning } from './warning.ts';

const cut = (text: string): string => text.slice(0, 60);

export function requireIndicator(view: AtlasView, code: string): IndicatorInfo {
  const indicator = view.indicator(code);
  if (indicator) return indicator;
  throw AtlasError.badInput(`There is no indicator "${cut(code)}".${didYouMean(code, view.indicatorCodes())} The query indicators lists them.`, { value: cut(code) });
}

export function requireIndicators(view: AtlasView, codes: readonly string[]): IndicatorInfo[] {
  if (codes.length === 0) throw AtlasError.badInput('indicators is an empty list. Name at least one indicator.', { option: 'indicators' });
  return [...new Map(codes.map((code) => requireIndicator(view, code)).map((indicator) => [indicator.code, indicator])).values()];
}

/** The edition that is pinned, or null; unknown codes are told with near matches. */
export function pinnedEdition(view: AtlasView, code: Given<string>): EditionInfo | null {
  if (code == null) return null;
  const pinned = view.editions().find((edition) => edition.code === code.trim());
  if (pinned) return pinned;
  const known = view.editions().map((edition) => edition.code);
  throw AtlasError.badInput(`There is no edition "${cut(code)}" in release ${view.release}.${didYouMean(code, known)}`, { value: cut(code) });
}

/** What the editions to be read hold: the pinned one, or all that are neither retracted nor a sample. Asking an edition for what it never had is refused. */
export async function usedCoverage(view: AtlasView, indicators: readonly IndicatorInfo[], pinned: EditionInfo | null): Promise<readonly EditionCoverage[]> {
  const all = await view.coverage(indicators.map((indicator) => indicator.code));
  const aside = new Set(view.editions().filter((edition) => edition.retracted || edition.sample).map((edition) => edition.id));
  const used = all.filter((each) => (pinned ? each.editionId === pinned.id : !aside.has(each.editionId)));
  if (!pinned || used.length > 0) return used;
  const names = new Map(view.editions().map((edition) => [edition.id, edition.code]));
  const having = [...new Set(all.flatMap((each) => names.get(each.editionId) ?? []))].toSorted();
  const way = having.length === 0 ? 'No edition has it.' : `It is in ${having.join(', ')}.`;
  throw AtlasError.badInput(`The edition "${pinned.code}" has nothing of ${indicators.map((indicator) => indicator.code).join(', ')}. ${way}`, { option: 'edition', value: pinned.code });
}

/** Tells of samples that hold an indicator and were not read, because they do not stand for their countries. */
export async function samplesLeftOut(view: AtlasView, indicators: readonly IndicatorInfo[], pinned: EditionInfo | null): Promise<Warning[]> {
  const samples = new Map(view.editions().filter((edition) => edition.sample && !edition.retracted).map((edition) => [edition.id, edition.code]));
  if (pinned || samples.size === 0) return [];
  const coverage = await view.coverage(indicators.map((indicator) => indicator.code));
  return indicators.flatMap(({ code }) => {
    const editions = coverage.filter((each) => each.indicator === code).flatMap((each) => samples.get(each.editionId) ?? []);
    return editions.length === 0 ? [] : [warning('SAMPLES_LEFT_OUT', { indicator: code, editions: [...new Set(editions)].toSorted().join(', ') })];
  });
}

/** Numbers that each country defines for itself are set beside each other only by someone who says that they know. */
export function checkDefinitions(indicators: readonly IndicatorInfo[], areas: readonly AreaInfo[], acknowledged: Given<boolean>): Warning[] {
  const national = indicators.filter((indicator) => indicator.comparability === 'NATIONAL_DEFINITION');
  const [first] = national;
  if (areas.length <= 1 || !first) return [];
  if (acknowledged) return national.map((indicator) => warning('NATIONAL_DEFINITION', { indicator: indicator.code }));
  throw AtlasError.badInput(
    `${first.code} has a NATIONAL_DEFINITION: each country defines it for itself, so that its values for ${areas.length} areas cannot be compared. Ask for one country, or set acknowledgeDefinitions: true to have them side by side with a warning.`,
    { indicator: first.code, option: 'acknowledgeDefinitions' },
  );
}
