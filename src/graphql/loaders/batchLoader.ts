import DataLoader, { type BatchLoadFn, type Options } from 'dataloader';
import { measured } from '../../domain/measured.ts';
import { traced } from '../../domain/traced.ts';

/** A loader that tells how many keys each of its batches has. */
export class BatchLoader<Key, Value, CacheKey = Key> extends DataLoader<Key, Value, CacheKey> {
  constructor(name: string, load: BatchLoadFn<Key, Value>, options?: Options<Key, Value, CacheKey>) {
    super((keys) => {
      measured('batch', name, keys.length);
      return traced({ kind: 'batch', name }, () => load(keys));
    }, options);
  }
}
