import type { GroupKind } from '../domain/procurement.ts';
import type { Period } from '../domain/period.ts';
import { dayOf, memberAt, type AreasInput } from './askedAreas.ts';
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

/**
 * ALL: one key. GROUP: the group asked for, else every organisation with a member among the areas (a country counts in each
 * of its organisations). REGION, INCOME_GROUP: the World Bank's groups, and UNCLASSIFIED for areas in none, so that the
 * rows are a partition of what was asked.
 */
export function aggregateKeys(view: AtlasView, input: AreasInput & { readonly by?: Given<AggregateBy> }, asked: { readonly areas: readonly AreaInfo[]; readonly periods: readonly Period[] }): KeyOf[] {
  const by = input.by ?? 'ALL';
  if (by === 'ALL') return [{ code: 'ALL', group: null, holds: () => true }];
  const named = by === 'GROUP' && input.group != null ? view.area(input.group) : undefined;
  const groups = named ? [named] : [...view.areas()].filter((area) => area.groupKind === KINDS[by]).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const holds = (group: AreaInfo, area: AreaInfo, period: Period): boolean => memberAt(area, group.code, dayOf(view, input.membership, period));
  const used = groups.filter((group) => named === group || asked.areas.some((area) => asked.periods.some((period) => holds(group, area, period))));
  const keys = used.map((group): KeyOf => ({ code: group.code, group, holds: (area, period) => holds(group, area, period) }));
  const inNone = (area: AreaInfo, period: Period): boolean => !used.some((group) => holds(group, area, period));
  const unclassified = by !== 'GROUP' && asked.areas.some((area) => asked.periods.some((period) => inNone(area, period)));
  return unclassified ? [...keys, { code: 'UNCLASSIFIED', group: null, holds: inNone }] : keys;
}
