import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContractObservation } from '../../../src/indicators/contractObservation.ts';
import { importOcds } from '../../../src/importers/ocds/importOcds.ts';
import type { OcdsImportOptions, OcdsImportResult } from '../../../src/importers/ocds/importTypes.ts';
import { sharedPath } from './sharedData.ts';

export const temporaryStore = (): string => mkdtempSync(join(tmpdir(), 'atlas-contracts-'));
export const NOW = new Date('2026-11-25T00:00:00Z');

export function importShared(folder: string, options: Partial<OcdsImportOptions> & { publisher: string; country: string }): Promise<OcdsImportResult> {
  return importOcds({ inputs: [sharedPath(`ocds/${folder}`)], storeFolder: temporaryStore(), now: NOW, ...options });
}

export function observation({ observations }: OcdsImportResult, indicator: string, period: string, breakdown = ''): ContractObservation {
  const found = observations.find((each) => each.indicator === indicator && each.period === period && each.breakdown === breakdown);
  if (!found) throw new Error(`no observation ${indicator} ${period} "${breakdown}"`);
  return found;
}

export const reasons = (each: ContractObservation): Record<string, number> => Object.fromEntries(each.basis.notComputableReasons.map(({ reason, count }) => [reason, count]));

/** Values of an indicator without breakdown, by year. */
export function byYear({ observations }: OcdsImportResult, indicator: string, breakdown = ''): Record<string, number | null> {
  return Object.fromEntries(observations.filter((each) => each.indicator === indicator && each.breakdown === breakdown).map((each) => [each.period, each.value]));
}
