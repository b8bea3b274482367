import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const ENOUGH = 16 * 1024 * 1024;

/**
 * Lets V8's space for new objects grow as far as is good for speed and no further: by itself it takes 100 MiB, most of
 * what an import would have. To be called now and then: the flag is read each time that the space could grow.
 */
export function boundNewSpace(): void {
  const size = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.space_size ?? 0;
  setFlagsFromString(`--semi-space-growth-factor=${size < ENOUGH ? 2 : 1}`);
}

export function unboundNewSpace(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}
