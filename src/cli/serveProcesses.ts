import cluster from 'node:cluster';
import { type Config, MEBIBYTE } from '../config.ts';
import { ProcessGroup } from '../server/processes/processGroup.ts';

/** Settings mean the whole server: what a process may take is its part of them. */
function partOf({ threads, cacheBytes, queueLimit, memoryBytes }: Config, count: number): Record<string, string> {
  const least = (number: number, floor: number): string => String(Math.max(floor, Math.floor(number / count)));
  return {
    ATLAS_WORKERS: '1',
    ATLAS_THREADS: threads === 0 ? '0' : least(threads, Math.min(threads, 2)),
    ATLAS_CACHE_MIB: cacheBytes === 0 ? '0' : least(cacheBytes / MEBIBYTE, 1),
    ATLAS_QUEUE: queueLimit === 0 ? '0' : least(queueLimit, 1),
    ATLAS_MEMORY_MIB: least(memoryBytes / MEBIBYTE, 64),
  };
}

export interface Serving {
  readonly config: Config;
  readonly count: number;
  readonly onListening: (port: number) => void;
}

/** Serves with several processes until it is told to stop, and returns the exit code. */
export async function serveProcesses({ config, count, onListening }: Serving): Promise<number> {
  cluster.setupPrimary({ args: ['serve'] });
  const group = new ProcessGroup({
    count,
    env: partOf(config, count),
    onListening: ({ port }) => onListening(port),
    onDeath: (death) => process.stderr.write(`atlas: ${death}\n`),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => group.end());
  return group.ended;
}
