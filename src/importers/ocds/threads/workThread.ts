import { Worker } from 'node:worker_threads';
import { projectFile } from '../../../domain/projectFile.ts';
import type { WorkSettings } from '../importWork.ts';
import { handedOver, type Done, type Task } from './messages.ts';

/** Little of a piece outlives it; without a bound V8 takes a hundred megabytes before it looks what does. */
const NEW_SPACE_MIB = 24;

// Tests of the sources use the built thread too: it need not be read anew, file by file, for each.
const FILE = projectFile('dist/importers/ocds/threads/importThread.js');

interface Asked {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread beside the one that imports. Where it ends by itself, out of memory for example, its tasks fail with the reason. */
export class WorkThread {
  private readonly worker: Worker;
  private readonly asked: Asked[] = [];
  private error: Error | undefined;

  constructor(settings: WorkSettings) {
    this.worker = new Worker(FILE, { workerData: settings, resourceLimits: { maxYoungGenerationSizeMb: NEW_SPACE_MIB }, execArgv: [] });
    this.worker.on('message', (done: Done) => this.asked.shift()?.resolve(done));
    this.worker.on('error', (error) => {
      this.error = error instanceof Error ? error : new Error(String(error));
    });
    this.worker.on('exit', () => {
      this.error ??= new Error('A thread of the import has ended.');
      for (const { reject } of this.asked.splice(0)) reject(this.error);
    });
  }

  /** Tasks that are not done yet. */
  get waiting(): number {
    return this.asked.length;
  }

  do(task: Task): Promise<Done> {
    return new Promise((resolve, reject) => {
      if (this.error !== undefined) reject(this.error);
      else {
        this.asked.push({ resolve, reject });
        this.worker.postMessage(task, handedOver(task));
      }
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
