import { setFlagsFromString } from 'node:v8';

/** Below it memory is worth more than time: under answers of megabytes a server with two threads took 860 MiB where its heaps might double, and 740 else. */
const ENOUGH_BYTES = 1.5 * 1024 ** 3;

/**
 * Lets the heap of each thread double before V8 looks through all of it for garbage, where there is memory for it. An answer of megabytes lies
 * outside of the heap but counts in it: by itself V8 looked through the sixty MiB that the main thread always holds after every third one, which
 * was half of its time.
 */
export function letHeapDouble(memoryBytes: number): void {
  if (memoryBytes >= ENOUGH_BYTES) setFlagsFromString('--heap-growing-percent=100');
}
