import type { Catalogue } from '../database/catalogue.ts';
import type { Agency } from '../entities/agency.entity.ts';
import type { CooperationEvent } from '../entities/cooperationEvent.entity.ts';
import type { OcdsPublication } from '../entities/ocdsPublication.entity.ts';
import type { Policy } from '../entities/policy.entity.ts';
import type { ProcurementSystem } from '../entities/procurementSystem.entity.ts';

/** What a release holds of each country, in the order of the codes. */
export interface ByCountry {
  readonly systems: ReadonlyMap<string, readonly ProcurementSystem[]>;
  readonly agencies: ReadonlyMap<string, readonly Agency[]>;
  readonly policies: ReadonlyMap<string, readonly Policy[]>;
  readonly events: ReadonlyMap<string, readonly CooperationEvent[]>;
  readonly publications: ReadonlyMap<string, readonly OcdsPublication[]>;
}

const made = new WeakMap<Catalogue, ByCountry>();

/** The things of a release by country; sorted out once a release. */
export function byCountry(catalogue: Catalogue): ByCountry {
  const known = made.get(catalogue);
  if (known) return known;
  const result: ByCountry = {
    systems: Map.groupBy(catalogue.systems.all, (system) => system.countryCode),
    agencies: Map.groupBy(catalogue.agencies.all, (agency) => agency.countryCode),
    policies: Map.groupBy(catalogue.policies.all, (policy) => policy.countryCode),
    events: eventsByCountry(catalogue),
    publications: Map.groupBy(catalogue.ocdsPublications.all, (publication) => publication.countryCode ?? ''),
  };
  made.set(catalogue, result);
  return result;
}

function eventsByCountry(catalogue: Catalogue): ReadonlyMap<string, readonly CooperationEvent[]> {
  const pairs = catalogue.events.all.flatMap((event) => {
    const host = event.hostCode === null ? undefined : catalogue.agencies.find(event.hostCode)?.countryCode;
    const named = (catalogue.participants.get(event.code) ?? []).map((participant) => participant.countryCode);
    return [...new Set([...(host ? [host] : []), ...named])].map((country) => ({ country, event }));
  });
  const grouped = Map.groupBy(pairs, (pair) => pair.country);
  return new Map([...grouped].map(([country, list]) => [country, list.map((pair) => pair.event)]));
}
