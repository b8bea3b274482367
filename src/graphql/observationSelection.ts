import { LARGEST_LATEST } from '../comparison/askedPeriods.ts';
import type { Catalogue } from '../database/catalogue.ts';
import type { ObservationQuery } from '../database/repositories/observation.repository.ts';
import { AtlasError } from '../domain/errors.ts';
import { didYouMean } from '../domain/nearMatches.ts';
import { parsePeriod } from '../domain/period.ts';
import type { EditionRow } from '../entities/edition.entity.ts';
import { selectCountries } from './areaSelection.ts';
import type { ObservationFilter, PeriodRange } from './inputs/filters.input.ts';

type Range = Pick<ObservationQuery, 'from' | 'to' | 'latest'>;

/** Bounds of period_sort for a range; BAD_USER_INPUT where options contradict or the range runs backwards. */
export function readRange(range: PeriodRange | null | undefined): Range {
  const { from = null, to = null, latest = null } = range ?? {};
  if (latest !== null && (from !== null || to !== null)) throw AtlasError.badInput('periods has latest together with from or to; give either the one or the other.', { value: `latest ${latest}` });
  if (latest !== null && (latest < 1 || latest > LARGEST_LATEST)) throw AtlasError.badInput(`periods.latest is ${latest}; ask for 1 to ${LARGEST_LATEST} periods.`, { value: latest });
  const first = from === null ? null : parsePeriod(from);
  const last = to === null ? null : parsePeriod(to);
  if (first && last && first.start > last.end) throw AtlasError.badInput(`periods runs backwards: from ${from} to ${to}.`, { value: `${from} to ${to}` });
  return { from: first ? first.start * 10 : null, to: last ? last.end * 10 + 9 : null, latest };
}

/** Code of an area: a country by alpha-3 or alpha-2, or a group; BAD_USER_INPUT with near matches otherwise. */
export function requireArea(catalogue: Catalogue, code: string): string {
  const area = catalogue.countries.find(code) ?? catalogue.groups.find(code);
  if (area) return area.code;
  const shown = code.slice(0, 80);
  const known = [...catalogue.countries.all, ...catalogue.groups.all].map((each) => each.code);
  throw AtlasError.badInput(`There is no area "${shown}".${didYouMean(shown, known)}`, { value: shown });
}

function selectAreas(catalogue: Catalogue, filter: ObservationFilter): string[] | null {
  const countries = selectCountries(catalogue, filter);
  const areas = filter.areas ? [...new Set(filter.areas.map((code) => requireArea(catalogue, code)))] : null;
  if (areas === null) return countries && [...countries].toSorted();
  return countries ? areas.filter((area) => countries.has(area)) : areas;
}

type NamedEdition = Pick<EditionRow, 'id' | 'code' | 'datasetCode'>;

/** Those of `editions` that a filter leaves; BAD_USER_INPUT where it names a dataset or an edition that none of them is of. */
export function selectEditions<Each extends NamedEdition>(all: readonly Each[], { datasets, editions }: Pick<ObservationFilter, 'datasets' | 'editions'>): Each[] {
  for (const code of datasets ?? []) requireDataset(all, code);
  for (const code of editions ?? []) requireOne(code, all.map((edition) => edition.code), 'edition');
  return all.filter((edition) => (!datasets || datasets.includes(edition.datasetCode)) && (!editions || editions.includes(edition.code)));
}

/** BAD_USER_INPUT where none of `all` is of the dataset. */
export function requireDataset(all: readonly NamedEdition[], code: string): void {
  requireOne(code, all.map((edition) => edition.datasetCode), 'dataset');
}

function requireOne(value: string, known: readonly string[], noun: string): void {
  if (known.includes(value)) return;
  const shown = value.slice(0, 80);
  throw AtlasError.badInput(`There is no ${noun} "${shown}" in this release.${didYouMean(shown, known)} The query datasets lists them.`, { value: shown });
}

/** What a filter means in a release. */
export function selectObservations(catalogue: Catalogue, filter: ObservationFilter): ObservationQuery {
  return {
    editionIds: selectEditions([...catalogue.editions.values()], filter).map((edition) => edition.id),
    everyEdition: filter.datasets == null && filter.editions == null,
    areas: selectAreas(catalogue, filter),
    indicators: filter.indicators ? [...new Set(filter.indicators.map((code) => catalogue.indicators.require(code, 'indicator').code))] : null,
    ...readRange(filter.periods),
    statuses: filter.status ?? null,
    hasValue: filter.hasValue ?? null,
  };
}

/** True where a query narrows nothing: its count is the release's own. */
export function isEverything(catalogue: Catalogue, query: ObservationQuery): boolean {
  const narrowed = [query.areas, query.indicators, query.from, query.to, query.latest, query.statuses, query.hasValue].some((part) => part !== null);
  return !narrowed && query.editionIds.length === catalogue.editions.size;
}
