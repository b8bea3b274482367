import type { ImportProgress } from './importTypes.ts';

/** Keeps count of an import and tells it, a few times a second and at each change of stage. */
export class ProgressTeller {
  bytes = 0;
  releases = 0;
  processes = 0;
  /** Of the releases read, those whose process is compiled. */
  compiled = 0;
  private stageStartedAt = performance.now();
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
    this.stageStartedAt = performance.now();
    this.now();
  }

  /** True where it was told: four times a second. */
  sometimes(): boolean {
    const isTime = performance.now() - this.toldAt > 250;
    if (isTime) this.now();
    return isTime;
  }

  get seconds(): number {
    return (performance.now() - this.startedAt) / 1000;
  }

  private now(): void {
    this.toldAt = performance.now();
    const { stage, bytes, totalBytes, releases, processes } = this;
    const inStage = (performance.now() - this.stageStartedAt) / 1000;
    const [done, total] = stage === 'READ' ? [bytes, totalBytes] : stage === 'COMPILE' ? [this.compiled, releases] : [0, null];
    const handled = stage === 'COMPILE' ? this.compiled : releases;
    this.tell?.({
      stage, bytes, totalBytes, releases, processes,
      share: total === null || total === 0 ? null : Math.min(1, done / total),
      releasesPerSecond: inStage > 0 && (stage === 'READ' || stage === 'COMPILE') ? Math.round(handled / inStage) : 0,
      secondsLeft: total === null || done === 0 ? null : Math.round((inStage / done) * Math.max(0, total - done)),
    });
  }
}
