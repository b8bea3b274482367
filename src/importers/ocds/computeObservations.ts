import type { ContractStore } from '../../contracts/contractStore.ts';
import { CONTRACT_INDICATORS } from '../../indicators/contractIndicators.ts';
import type { ContractObservation } from '../../indicators/contractObservation.ts';
import { observeIndicator, type AnsweredCube } from '../../indicators/observeIndicator.ts';
import { planCubes } from '../../indicators/planCubes.ts';

/** Every indicator over a contract store, in the order of the registry. */
export async function computeObservations(store: ContractStore, country: string, signal?: AbortSignal): Promise<ContractObservation[]> {
  const observations: ContractObservation[] = [];
  for (const indicator of CONTRACT_INDICATORS) {
    const cubes: AnsweredCube[] = [];
    for (const { dimension, query, members } of planCubes(indicator)) {
      signal?.throwIfAborted();
      cubes.push({ dimension, answer: await store.cube(query), members: members ? await store.cube(members) : null });
    }
    observations.push(...observeIndicator(indicator, country, cubes));
  }
  return observations;
}
