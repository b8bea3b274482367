import type { Catalogue } from '../database/catalogue.ts';
import { currentEditions, type Invariant } from './invariant.ts';

const lacking = (pairs: readonly (readonly [string, boolean])[]): string[] => pairs.filter(([, there]) => !there).map(([what]) => what);

function nounReferences(catalogue: Catalogue): string[] {
  const { countries, groups, agencies, systems, policies, events } = catalogue;
  return lacking([
    ...catalogue.memberships.map((row) => [`Membership of ${row.countryCode} in ${row.groupCode}.`, Boolean(countries.find(row.countryCode) && groups.find(row.groupCode))] as const),
    ...systems.all.map((row) => [`System ${row.code} of ${row.countryCode}, run by ${row.operatorCode}.`, Boolean(countries.find(row.countryCode) && (row.operatorCode === null || agencies.find(row.operatorCode)))] as const),
    ...[...catalogue.lineageFrom.values()].flat().map((row) => [`Lineage of ${row.systemCode} and ${row.otherCode}.`, Boolean(systems.find(row.systemCode) && systems.find(row.otherCode))] as const),
    ...policies.all.map((row) => [`Policy ${row.code}, part of ${row.partOfCode}.`, row.partOfCode === null || Boolean(policies.find(row.partOfCode))] as const),
    ...[...catalogue.participants.values()].flat().map((row) => [`Participant ${row.countryCode} of ${row.eventCode}.`, Boolean(countries.find(row.countryCode) && events.find(row.eventCode))] as const),
  ]);
}

/** Codes that rows name exist in the same release. */
export const REFERENCE_INVARIANTS: readonly Invariant[] = [
  { name: 'Countries, groups, systems, agencies, policies and events that rows name exist.', violations: async ({ catalogue }) => nounReferences(catalogue) },
  {
    name: 'Indicators and areas of observations exist.',
    violations: async (context) => {
      const { sql, values } = currentEditions(context);
      const { countries, groups, indicators } = context.catalogue;
      const distinct = (column: string) => context.database.rows<{ code: string }>(`select distinct ${column} as code from observation where ${sql}`, values);
      const areas = (await distinct('area')).filter(({ code }) => !countries.find(code) && !groups.find(code)).map(({ code }) => `Observations name the area ${code}.`);
      const codes = (await distinct('indicator')).filter(({ code }) => !indicators.find(code)).map(({ code }) => `Observations name the indicator ${code}.`);
      return [...areas, ...codes];
    },
  },
];
