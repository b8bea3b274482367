import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATTEMPTS, type AttemptRow } from '../../test/faults/attempts.ts';
import { ROOT } from '../project.ts';

/** What a run of the tests counted. */
export interface Measured {
  readonly tried: number;
  readonly survived: number;
  /** The day of the run. */
  readonly date: string;
  /** Of a fuzz: how many times as long as in every run of the tests it went on. */
  readonly times: number;
}

export type MeasuredById = Readonly<Record<string, Measured>>;

/** The report of vitest in JSON, as far as it is read here. */
export interface TestReport {
  readonly startTime: number;
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly TestResult[] }[];
}

interface TestResult {
  readonly fullName: string;
  readonly status: string;
  readonly meta: { readonly trials?: { readonly tried: number; readonly survived: number } };
}

const FILE = join(ROOT, 'test/faults/measured.json');

export const readMeasured = (): MeasuredById => (existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as MeasuredById) : {});

/** What the last soak that was kept counted. */
export interface MeasuredSoak {
  readonly date: string;
  readonly minutes: number;
  readonly capacityPerSecond: number;
  readonly askedPerSecond: number;
  readonly answered: number;
  readonly cancelled: number;
  readonly wrong: number;
  readonly p99Ms: number;
  readonly growthMiB: number;
  readonly filesBefore: number;
  readonly filesAfter: number;
  readonly machineLoad: number;
}

const SOAK_FILE = join(ROOT, 'test/faults/measuredSoak.json');

export const readSoak = (): MeasuredSoak | undefined => (existsSync(SOAK_FILE) ? (JSON.parse(readFileSync(SOAK_FILE, 'utf8')) as MeasuredSoak) : undefined);

/** A test that failed lost at least once, whatever it had counted until then. */
function triedBy({ status, meta }: TestResult): { tried: number; survived: number } {
  const { tried, survived } = meta.trials ?? { tried: 1, survived: status === 'passed' ? 1 : 0 };
  return status !== 'passed' && survived === tried ? { tried: tried + 1, survived } : { tried, survived };
}

/** What a report tells of an attempt; undefined where its tests were not run. */
export function countedIn(report: TestReport, { test, named }: AttemptRow): { tried: number; survived: number } | undefined {
  const results = report.testResults.filter(({ name }) => name.endsWith(test)).flatMap(({ assertionResults }) => assertionResults);
  const run = results.filter(({ fullName, status }) => fullName.includes(named) && (status === 'passed' || status === 'failed')).map(triedBy);
  if (run.length === 0) return undefined;
  return { tried: run.reduce((sum, { tried }) => sum + tried, 0), survived: run.reduce((sum, { survived }) => sum + survived, 0) };
}

/** Puts what a report counted in the place of what was counted before. */
export function recordMeasured(report: TestReport, times: number): string[] {
  const date = new Date(report.startTime).toISOString().slice(0, 10);
  const found = ATTEMPTS.flatMap((row) => {
    const counts = countedIn(report, row);
    return counts ? [[row.id, { ...counts, date, times }] as const] : [];
  });
  const all = { ...readMeasured(), ...Object.fromEntries(found) };
  const lines = ATTEMPTS.flatMap(({ id }) => (all[id] ? [`  "${id}": ${JSON.stringify(all[id])}`] : []));
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
  return found.map(([id, { tried, survived }]) => `${id}: ${tried} tried, ${survived} survived`);
}
