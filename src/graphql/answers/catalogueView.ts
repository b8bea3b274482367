import type { AreaInfo, AtlasView, EditionCoverage, EditionInfo, IndicatorInfo, MembershipInfo, ViewQuery } from '../../comparison/atlasView.ts';
import { type Catalogue, indicatorKey } from '../../database/catalogue.ts';
import type { ObservationRepository } from '../../database/repositories/observation.repository.ts';
import type { ObservationRow } from '../../domain/observation.ts';
import type { Country } from '../../entities/country.entity.ts';
import type { CountryGroup } from '../../entities/countryGroup.entity.ts';
import { todayOf } from '../areaSelection.ts';

/** What never changes in a release is worked out once for all requests. */
interface Kept {
  readonly areas: ReadonlyMap<string, AreaInfo>;
  readonly coverage: Map<string, Promise<readonly EditionCoverage[]>>;
  readonly editions: readonly EditionInfo[];
}

const kept = new WeakMap<Catalogue, Kept>();

function keptOf(catalogue: Catalogue): Kept {
  const known = kept.get(catalogue);
  if (known) return known;
  const areas = [...catalogue.countries.all.map((country) => countryInfo(catalogue, country)), ...catalogue.groups.all.map((group) => groupInfo(catalogue, group))];
  const made: Kept = { areas: new Map(areas.map((area) => [area.code, area])), coverage: new Map(), editions: catalogue.listed.map(editionInfo) };
  kept.set(catalogue, made);
  return made;
}

/** An edition that warns of being a sample is one. */
function editionInfo({ edition: { id, code, datasetCode, precedence, warnings }, retracted }: Catalogue['listed'][number]): EditionInfo {
  const declared = JSON.parse(warnings) as readonly { readonly code: string }[];
  return { id, code, datasetCode, precedence, retracted, sample: declared.some((warning) => warning.code === 'SAMPLE') };
}

const toMembership = ({ groupCode, countryCode, validFrom, validTo }: Catalogue['memberships'][number]): MembershipInfo => ({ group: groupCode, country: countryCode, validFrom, validTo });

function countryInfo(catalogue: Catalogue, { code, nameEn, nameKo, currency }: Country): AreaInfo {
  return { code, kind: 'COUNTRY', groupKind: null, name: { en: nameEn, ko: nameKo }, currency, memberships: (catalogue.membershipsOfCountry.get(code) ?? []).map(toMembership) };
}

function groupInfo(catalogue: Catalogue, { code, nameEn, nameKo, kind }: CountryGroup): AreaInfo {
  return { code, kind: 'GROUP', groupKind: kind, name: { en: nameEn, ko: nameKo }, currency: null, memberships: (catalogue.membershipsOfGroup.get(code) ?? []).map(toMembership) };
}

/** One release as the comparison sees it. */
export class CatalogueView implements AtlasView {
  readonly #catalogue: Catalogue;
  readonly #observations: ObservationRepository;

  constructor(catalogue: Catalogue, observations: ObservationRepository) {
    this.#catalogue = catalogue;
    this.#observations = observations;
  }

  get release(): string {
    return String(this.#catalogue.release.number);
  }

  get day(): string {
    return todayOf(this.#catalogue);
  }

  area(code: string): AreaInfo | undefined {
    const { countries, groups } = this.#catalogue;
    const known = countries.find(code) ?? groups.find(code);
    return known && keptOf(this.#catalogue).areas.get(known.code);
  }

  areas(): Iterable<AreaInfo> {
    return keptOf(this.#catalogue).areas.values();
  }

  indicator(code: string): IndicatorInfo | undefined {
    return this.#catalogue.indicators.find(code);
  }

  *indicatorCodes(): Iterable<string> {
    for (const { code } of this.#catalogue.indicators.all) yield code;
  }

  editions(): readonly EditionInfo[] {
    return keptOf(this.#catalogue).editions;
  }

  async coverage(indicators: readonly string[]): Promise<readonly EditionCoverage[]> {
    const { coverage } = keptOf(this.#catalogue);
    const found = await Promise.all(
      indicators.map((indicator) => {
        const known = coverage.get(indicator) ?? this.#readCoverage(indicator);
        coverage.set(indicator, known);
        known.catch(() => coverage.delete(indicator));
        return known;
      }),
    );
    return found.flat();
  }

  async observations({ indicators, areas, from, to }: ViewQuery): Promise<readonly ObservationRow[]> {
    return this.#observations.grid({
      editionIds: this.#editionIds(),
      areas,
      indicators,
      from: from === null ? null : from * 10,
      to: to === null ? null : to * 10 + 9,
      latest: null,
      statuses: null,
      hasValue: null,
    });
  }

  #editionIds(): number[] {
    return this.#catalogue.listed.map(({ edition }) => edition.id);
  }

  async #readCoverage(indicator: string): Promise<readonly EditionCoverage[]> {
    const rows = await this.#observations.coverage(this.#editionIds(), [indicator]);
    return [...Map.groupBy(rows, (row) => row.editionId)].map(([editionId, own]) => ({
      editionId,
      indicator,
      indicatorVersion: this.#catalogue.indicatorVersions.get(indicatorKey(editionId, indicator)) ?? null,
      areas: new Set(own.flatMap((row) => row.area ?? [])),
      periods: new Set(own.flatMap((row) => row.period ?? [])),
    }));
  }
}
