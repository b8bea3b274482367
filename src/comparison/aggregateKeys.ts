import { AtlasError } from '../domain/errors.ts';
import type { GroupKind } from '../domain/procurement.ts';
import type { Period } from '../domain/period.ts';
import { dayOf, memberAt, membersEver, requireArea, requireGroup, type AreasInput } from './askedAreas.ts';
import type { AreaInfo, AtlasView } from './atlasView.ts';
import type { Given } from './normalisationPlan.ts';

export type AggregateBy = 'ALL' | 'GROUP' | 'REGION' | 'INCOME_GROUP';

/** A key of an aggregate and who belongs to it when. */
export interface KeyOf {
  readonly code: string;
  readonly group: AreaInfo | null;
  holds(area: AreaInfo, period: Period): boolean;
}

const KINDS: Readonly<Record<Exclude<AggregateBy, 'ALL'>, GroupKind>> = { GROUP: 'ORGANISATION', REGION: 'REGION', INCOME_GROUP: 'INCOME_GROUP' };

type KeysInput = AreasInput & { readonly by?: Given<AggregateBy> };

/** The groups that an aggregate by group names, and the countries to read for it: all who were ever their members. */
export interface AskedKeys {
  readonly groups: readonly AreaInfo[];
  readonly areas: readonly string[] | null | undefined;
}

/** By group, areas may name groups: each is a key of its own, and its members of the time go in. */
export function askedKeys(view: AtlasView, input: KeysInput): AskedKeys {
  if (input.by !== 'GROUP') return { groups: [], areas: input.areas };
  const named = (input.areas ?? []).map((code) => requireArea(view, code));
  const country = named.find((area) => area.kind === 'COUNTRY');
  const first = named.find((area) => area.kind === 'GROUP');
  if (country && first) throw AtlasError.badInput(`areas names the country "${country.code}" and the group "${first.code}": by GROUP takes groups, or countries to be counted in each of their groups.`, { option: 'areas', value: country.code });
  const listed = first ? named.map((area) => requireGroup(view, area.code)) : [];
  const groups = [...new Map([...listed, ...(input.group == null ? [] : [requireGroup(view, input.group)])].map((group) => [group.code, group])).values()];
  return { groups, areas: first ? [...new Set(listed.flatMap((group) => membersEver(view, group, input.membership).map((area) => area.code)))].toSorted() : input.areas };
}

/**
 * ALL: one key. GROUP: the groups asked for, else every organisation with a member among the areas (a country counts in each
 * of its organisations). REGION, INCOME_GROUP: the World Bank's groups, and UNCLASSIFIED for areas in none, so that the
 * rows are a partition of what was asked.
 */
export function aggregateKeys(view: AtlasView, input: KeysInput, asked: { readonly groups: readonly AreaInfo[]; readonly areas: readonly AreaInfo[]; readonly periods: readonly Period[] }): KeyOf[] {
  const by = input.by ?? 'ALL';
  if (by === 'ALL') return [{ code: 'ALL', group: null, holds: () => true }];
  const groups = asked.groups.length > 0 ? asked.groups : [...view.areas()].filter((area) => area.groupKind === KINDS[by]).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const holds = (group: AreaInfo, area: AreaInfo, period: Period): boolean => memberAt(area, group.code, dayOf(view, input.membership, period));
  const used = groups.filter((group) => asked.groups.includes(group) || asked.areas.some((area) => asked.periods.some((period) => holds(group, area, period))));
  const keys = used.map((group): KeyOf => ({ code: group.code, group, holds: (area, period) => holds(group, area, period) }));
  const inNone = (area: AreaInfo, period: Period): boolean => !used.some((group) => holds(group, area, period));
  const unclassified = by !== 'GROUP' && asked.areas.some((area) => asked.periods.some((period) => inNone(area, period)));
  return unclassified ? [...keys, { code: 'UNCLASSIFIED', group: null, holds: inNone }] : keys;
}
