import type { ImportProgress } from '../importers/ocds/importTypes.ts';
import { progressBar } from './output.ts';

const STAGES: Readonly<Record<ImportProgress['stage'], string>> = { READ: '1/4 reading', COMPILE: '2/4 compiling', STORE: '3/4 storing', COMPUTE: '4/4 computing' };

/** Between two lines where there is no terminal to draw a bar on. */
const LINE_EVERY_MS = 15_000;

const clock = (seconds: number): string => (seconds < 60 ? `${seconds} s` : seconds < 3600 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`);

/** "1/4 reading, 120000 releases, 15300 a second, 4 min left". */
export function progressText({ stage, releases, processes, releasesPerSecond, secondsLeft }: ImportProgress): string {
  return [
    STAGES[stage],
    stage === 'READ' ? `${releases} releases` : `${processes} processes`,
    ...(releasesPerSecond > 0 ? [`${releasesPerSecond} releases a second`] : []),
    ...(secondsLeft === null ? [] : [`${clock(secondsLeft)} left`]),
  ].join(', ');
}

/** Shows how far an import is: a bar on a terminal, else a line now and then on the error output. */
export class ImportProgressTeller {
  readonly #bar: ReturnType<typeof progressBar>;
  readonly #lines: boolean;
  #toldAt = performance.now();

  constructor(json: boolean) {
    this.#bar = progressBar(100, json);
    this.#lines = !json && !process.stderr.isTTY;
  }

  update(progress: ImportProgress): void {
    this.#bar.update(Math.round((progress.share ?? 0) * 100), progressText(progress));
    if (!this.#lines || performance.now() - this.#toldAt < LINE_EVERY_MS) return;
    this.#toldAt = performance.now();
    process.stderr.write(`${progressText(progress)}\n`);
  }

  stop(): void {
    this.#bar.stop();
  }
}
