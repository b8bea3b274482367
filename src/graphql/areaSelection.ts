import type { Catalogue } from '../database/catalogue.ts';
import { AtlasError } from '../domain/errors.ts';
import { didYouMean } from '../domain/nearMatches.ts';
import { memberOn } from '../domain/membership.ts';

type Codes = readonly string[] | null | undefined;

export interface AreaFilters {
  readonly groups?: Codes;
  readonly regions?: Codes;
  readonly incomeGroups?: Codes;
}

/** Codes of the countries that are members of a group on a day (ISO 8601). */
export function membersOf(catalogue: Catalogue, groupCode: string, day: string): string[] {
  const group = catalogue.groups.require(groupCode, 'country group');
  return (catalogue.membershipsOfGroup.get(group.code) ?? []).filter((membership) => memberOn(membership, day)).map((membership) => membership.countryCode);
}

/** The day on which a release was published is its today: an earlier release must go on giving the same answer. */
export const todayOf = (catalogue: Catalogue): string => catalogue.release.publishedAt.slice(0, 10);

/** Members of any of the groups today, as a set. */
export function membersOfAny(catalogue: Catalogue, groups: readonly string[]): ReadonlySet<string> {
  return new Set(groups.flatMap((group) => membersOf(catalogue, group, todayOf(catalogue))));
}

/** Countries of a region: by M49 code or name of region or subregion, or by the code of a World Bank region. */
export function countriesOfRegion(catalogue: Catalogue, region: string): string[] {
  const wanted = region.trim().toLowerCase();
  const matches = catalogue.countries.all.filter((country) => [country.regionCode, country.subregionCode, country.regionEn?.toLowerCase(), country.subregionEn?.toLowerCase()].includes(wanted));
  if (matches.length > 0) return matches.map((country) => country.code);
  const group = catalogue.groups.find(region);
  if (group?.kind === 'REGION') return membersOf(catalogue, group.code, todayOf(catalogue));
  const known = [...new Set(catalogue.countries.all.flatMap((country) => [country.regionEn, country.subregionEn]).filter((name) => name !== null))];
  throw AtlasError.badInput(`There is no region "${region.slice(0, 80)}".${didYouMean(region, known)} The regions are ${known.toSorted().join(', ')}, and the World Bank's.`, { value: region.slice(0, 80) });
}

/** The countries that all of these filters leave, or null where none is given. */
export function selectCountries(catalogue: Catalogue, filters: AreaFilters): ReadonlySet<string> | null {
  const sets: ReadonlySet<string>[] = [];
  if (filters.groups) sets.push(membersOfAny(catalogue, filters.groups));
  if (filters.regions) sets.push(new Set(filters.regions.flatMap((region) => countriesOfRegion(catalogue, region))));
  if (filters.incomeGroups) sets.push(membersOfAny(catalogue, filters.incomeGroups.map((code) => incomeGroup(catalogue, code))));
  const [first, ...others] = sets;
  return first ? others.reduce((left, set) => left.intersection(set), first) : null;
}

function incomeGroup(catalogue: Catalogue, code: string): string {
  const known = catalogue.groups.all.filter((group) => group.kind === 'INCOME_GROUP').map((group) => group.code);
  if (known.includes(code.toUpperCase())) return code.toUpperCase();
  throw AtlasError.badInput(`There is no income group "${code.slice(0, 80)}". The World Bank's are ${known.join(', ')}.`, { value: code.slice(0, 80) });
}
