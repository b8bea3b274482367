// A thread that works on pieces of an import, one after another.
import { parentPort, workerData } from 'node:worker_threads';
import { ImportWork, type WorkSettings } from '../importWork.ts';
import { doTask, handedOver, type Task } from './messages.ts';

const work = new ImportWork(workerData as WorkSettings);

parentPort?.on('message', (task: Task) => {
  const done = doTask(work, task);
  parentPort?.postMessage(done, handedOver(done));
});
