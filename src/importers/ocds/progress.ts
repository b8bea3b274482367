import type { ImportProgress } from './importTypes.ts';

/** Keeps count of an import and tells it, a few times a second and at each change of stage. */
export class ProgressTeller {
  bytes = 0;
  releases = 0;
  processes = 0;
  private stage: ImportProgress['stage'] = 'READ';
  private toldAt = 0;
  private readonly startedAt = performance.now();
  private readonly totalBytes: number | null;
  private readonly tell: ((progress: ImportProgress) => void) | undefined;

  constructor(totalBytes: number | null, tell: ((progress: ImportProgress) => void) | undefined) {
    this.totalBytes = totalBytes;
    this.tell = tell;
  }

  enter(stage: ImportProgress['stage']): void {
    this.stage = stage;
    this.now();
  }

  sometimes(): void {
    if (performance.now() - this.toldAt > 250) this.now();
  }

  get seconds(): number {
    return (performance.now() - this.startedAt) / 1000;
  }

  private now(): void {
    this.toldAt = performance.now();
    const { seconds, totalBytes, bytes } = this;
    const reading = this.stage === 'READ' && totalBytes !== null && bytes > 0;
    const compiling = this.stage === 'COMPILE' && this.releases > 0 && this.processes > 0;
    const left = reading ? (seconds / bytes) * Math.max(0, totalBytes - bytes) : null;
    this.tell?.({
      stage: this.stage, bytes, totalBytes, releases: this.releases, processes: this.processes,
      releasesPerSecond: seconds > 0 ? Math.round(this.releases / seconds) : 0,
      secondsLeft: left === null || compiling ? null : Math.round(left),
    });
  }
}
