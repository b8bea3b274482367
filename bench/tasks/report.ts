// What a task of its own process took, told to the one that started it.
const began = performance.now();
const { user, system } = process.cpuUsage();

export interface Task {
  readonly seconds: number;
  /** Seconds of processor time, on all cores together: other programs on the machine do not count in it. */
  readonly processorSeconds: number;
  readonly peakMiB: number;
}

/** Prints what was measured since this file was loaded, with more of the task's own. */
export function report(more: object = {}): void {
  const used = process.cpuUsage();
  const task: Task = { seconds: (performance.now() - began) / 1000, processorSeconds: (used.user + used.system - user - system) / 1e6, peakMiB: Math.round(process.resourceUsage().maxRSS / 1024) };
  process.stdout.write(`${JSON.stringify({ ...task, ...more })}\n`);
}
