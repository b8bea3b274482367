import { getHeapStatistics } from 'node:v8';

/** A look costs a system call: the same answer does for so long. */
const LOOK_EVERY_MS = 50;

/** Part of the heap that V8 may take, beyond which it spends its time on finding room. */
const HEAP_PART = 0.85;

/** Says whether the process takes more memory than it should, or its main heap is nearly full. */
export function memoryGauge(limitBytes: number): () => boolean {
  let looked = -Infinity;
  let isShort = false;
  return () => {
    const now = performance.now();
    if (now - looked < LOOK_EVERY_MS) return isShort;
    looked = now;
    const heap = getHeapStatistics();
    isShort = process.memoryUsage.rss() > limitBytes || heap.used_heap_size > HEAP_PART * heap.heap_size_limit;
    return isShort;
  };
}
