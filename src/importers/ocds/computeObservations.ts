import type { ContractStore } from '../../contracts/contractStore.ts';
import { CONTRACT_INDICATORS } from '../../indicators/contractIndicators.ts';
import type { ContractObservation } from '../../indicators/contractObservation.ts';
import { observeIndicator, type AnsweredCube } from '../../indicators/observeIndicator.ts';
import { planCubes } from '../../indicators/planCubes.ts';

/** Every indicator over a contract store, in the order of the registry. */
export async function computeObservations(store: ContractStore, country: string, signal?: AbortSignal): Promise<ContractObservation[]> {
  const observations: ContractObservation[] = [];
  for (const indicator of CONTRACT_INDICATORS) {
    const planned = planCubes(indicator);
    const answers = await store.cubes(planned.map(({ query }) => query), signal);
    // An indicator has them for all of its cubes or for none.
    const members = await store.cubes(planned.flatMap((cube) => cube.members ?? []), signal);
    const cubes = answers.map((answer, index): AnsweredCube => ({ dimension: planned[index]?.dimension ?? null, answer, members: members[index] ?? null }));
    observations.push(...observeIndicator(indicator, country, cubes));
  }
  return observations;
}
