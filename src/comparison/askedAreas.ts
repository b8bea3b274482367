import { AtlasError } from '../domain/errors.ts';
import { lastDayOf, memberOn } from '../domain/membership.ts';
import { didYouMean } from '../domain/nearMatches.ts';
import type { Period } from '../domain/period.ts';
import type { AreaInfo, AtlasView } from './atlasView.ts';
import type { Given } from './normalisationPlan.ts';

export type MembershipRule = 'AT_PERIOD' | 'TODAY';

export interface AreasInput {
  readonly areas?: Given<readonly string[]>;
  readonly group?: Given<string>;
  readonly membership?: Given<MembershipRule>;
}

/** Areas named one by one belong to every period; those that came as members of a group belong to the periods they were members at. */
export interface AskedAreas {
  readonly areas: readonly AreaInfo[];
  /** Null where no group was named. */
  readonly group: AreaInfo | null;
  belongs(area: AreaInfo, period: Period): boolean;
}

const cut = (text: string): string => text.slice(0, 40);

export function requireArea(view: AtlasView, code: string): AreaInfo {
  const area = view.area(code);
  if (area) return area;
  const known = [...view.areas()].map((each) => each.code);
  throw AtlasError.badInput(`There is no area "${cut(code)}".${didYouMean(code, known)} Countries are named by ISO 3166-1 alpha-3, for example KOR; countryGroups lists the groups.`, { value: cut(code) });
}

export function requireGroup(view: AtlasView, code: string): AreaInfo {
  const group = view.area(code);
  if (group?.kind === 'GROUP' && group.memberships.length > 0) return group;
  const known = [...view.areas()].filter((area) => area.kind === 'GROUP' && area.memberships.length > 0).map((area) => area.code);
  const why = !group ? `There is no group "${cut(code)}".` : group.kind === 'COUNTRY' ? `"${group.code}" is a country, not a group: name it in areas.` : `The members of "${group.code}" are not at hand: only the figures that publishers print for it are. Name it in areas.`;
  throw AtlasError.badInput(`${why}${didYouMean(code, known)} Groups with members: ${known.toSorted().join(', ')}.`, { value: cut(code) });
}

/** True where a country is a member of a group at the end of a period, or on the release's day. */
export function memberAt(country: AreaInfo, group: string, day: string): boolean {
  return country.memberships.some((membership) => membership.group === group && memberOn(membership, day));
}

export const dayOf = (view: AtlasView, membership: Given<MembershipRule>, period: Period): string => (membership === 'TODAY' ? view.day : lastDayOf(period));

/** Areas as named, in their order, then the members of the group by code; `otherwise` where neither is given. */
export function askedAreas(view: AtlasView, input: AreasInput, otherwise: () => readonly AreaInfo[]): AskedAreas {
  if (input.areas?.length === 0 && input.group == null) throw AtlasError.badInput('areas is an empty list. Name at least one area, or a group.', { option: 'areas' });
  const named = (input.areas ?? []).map((code) => requireArea(view, code));
  const group = input.group == null ? null : requireGroup(view, input.group);
  const explicit = new Map((input.areas == null && group === null ? otherwise() : named).map((area) => [area.code, area]));
  const members = group === null ? [] : membersEver(view, group, input.membership).filter((area) => !explicit.has(area.code));
  return {
    areas: [...explicit.values(), ...members],
    group,
    belongs: (area, period) => explicit.has(area.code) || (group !== null && memberAt(area, group.code, dayOf(view, input.membership, period))),
  };
}

export function membersEver(view: AtlasView, group: AreaInfo, membership: Given<MembershipRule>): AreaInfo[] {
  const codes = [...new Set(group.memberships.map((each) => each.country))].toSorted();
  const members = codes.flatMap((code) => view.area(code) ?? []);
  return membership === 'TODAY' ? members.filter((area) => memberAt(area, group.code, view.day)) : members;
}

/** Refuses groups where only countries make sense: a group's printed figure is not one more member of itself. */
export function requireCountries(areas: readonly AreaInfo[], operation: string): void {
  const group = areas.find((area) => area.kind === 'GROUP');
  if (!group) return;
  throw AtlasError.badInput(`"${group.code}" among areas is a group, and ${operation} takes countries. Use group: "${group.code}" for its members, or compare for the figure printed for it.`, { value: group.code });
}

/** Groups may be ranked among groups by their printed figures, never among countries. */
export function requireSameKind(areas: readonly AreaInfo[]): void {
  if (new Set(areas.map((area) => area.kind)).size > 1) requireCountries(areas, 'a ranking of countries');
}
