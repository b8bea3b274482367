import cluster from 'node:cluster';
import type { CatalogueStore } from '../../database/catalogueStore.ts';
import { isProcessMessage, type ProcessMessage } from './messages.ts';

/** Has all processes look for a new release as soon as one of them found it, so that their answers differ for the shortest time. */
export function shareReleases(catalogues: CatalogueStore): void {
  const { worker } = cluster;
  if (!worker) return;
  catalogues.onRelease(({ release }) => {
    if (worker.isConnected()) worker.send({ atlas: 'released', release: release.number } satisfies ProcessMessage);
  });
  process.on('message', (message: unknown) => {
    if (!isProcessMessage(message) || message.atlas !== 'released' || message.release <= catalogues.newest.release.number) return;
    // The store looks by itself twice a second and tells what fails then.
    void catalogues.refresh().catch(() => undefined);
  });
}
