// Every cube of every indicator over a contract store: all as an import asks for them, then each alone, and the slowest of these.
import { ContractStore } from '../../src/contracts/contractStore.ts';
import { computeObservations } from '../../src/importers/ocds/computeObservations.ts';
import { CONTRACT_INDICATORS } from '../../src/indicators/contractIndicators.ts';
import { planCubes } from '../../src/indicators/planCubes.ts';
import { PUBLISHER } from '../syntheticContracts.ts';
import { report } from './report.ts';

const [folder = ''] = process.argv.slice(2);
const store = await ContractStore.open(folder, PUBLISHER);
const before = process.cpuUsage();
const start = performance.now();
await computeObservations(store, 'KOR');
const used = process.cpuUsage(before);
const together = { seconds: (performance.now() - start) / 1000, processorSeconds: (used.user + used.system) / 1e6 };
const took: { cube: string; seconds: number }[] = [];
for (const indicator of CONTRACT_INDICATORS)
  for (const { dimension, query, members } of planCubes(indicator)) {
    const began = performance.now();
    await store.cube(query);
    if (members) await store.cube(members);
    took.push({ cube: `${indicator.code}${dimension ? ` by ${dimension}` : ''}`, seconds: (performance.now() - began) / 1000 });
  }
await store.close();
const slowest = took.toSorted((a, b) => b.seconds - a.seconds);
report({ cubes: took.length, together, medianSeconds: slowest[slowest.length >> 1]?.seconds, slowest: slowest.slice(0, 8) });
