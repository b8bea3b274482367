import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFile } from '../domain/projectFile.ts';
import { ofEditions, type Invariant, type QualityContext } from './invariant.ts';

interface Sampled {
  readonly id: number;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly decimalValue: string | null;
  readonly locator: string;
  readonly fileHash: string;
}

const SOURCES = '../shared/data/indicators';

/** A small generator of numbers that the same seed repeats (mulberry32): an audit that failed can be run again. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function sample(context: QualityContext): Promise<Sampled[]> {
  // The files of other datasets lie with whoever imported them.
  const shipped = [...context.catalogue.editions].filter(([, { code }]) => context.shipped.has(code)).map(([id]) => id);
  const { sql, values } = ofEditions(shipped);
  const ids = (await context.database.rows<{ id: number }>(`select id from observation where ${sql} order by id`, values)).map((row) => row.id);
  if (ids.length === 0) return [];
  const random = randomNumbers(context.random);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(context.sample, ids.length)) chosen.add(ids[Math.floor(random() * ids.length)] ?? 0);
  const places = [...chosen].map(() => '?').join(', ');
  return context.database.rows<Sampled>(
    `select o.id as id, o.indicator as indicator, o.area as area, o.period as period, o.decimal_value as "decimalValue", o.locator as locator, s.file_hash as "fileHash"
     from observation o join source s on s.id = o.source_id where o.id in (${places}) order by o.id`,
    [...chosen],
  );
}

/** Lines of the source files that lie beside the project, by the hash of the file. */
async function sourceLines(): Promise<ReadonlyMap<string, readonly string[]>> {
  const root = projectFile(SOURCES);
  const files = new Map<string, readonly string[]>();
  for await (const path of glob('**/*.csv', { cwd: root })) {
    const bytes = await readFile(join(root, path));
    files.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8').split('\n'));
  }
  return files;
}

/** The observation as its locator leads to it: the file with that hash, the line, and the digits of the value in it. */
function auditRow(row: Sampled, files: ReadonlyMap<string, readonly string[]>): string[] {
  const what = `Observation ${row.id}, ${row.indicator} of ${row.area} in ${row.period}`;
  const lines = files.get(row.fileHash);
  if (!lines) return [`${what}: no source file has the hash ${row.fileHash}.`];
  const line = Number(/line (\d+)/.exec(row.locator)?.[1]);
  const text = lines[line - 1];
  if (text === undefined) return [`${what}: "${row.locator}" leads to no line.`];
  return row.decimalValue === null || text.includes(row.decimalValue) ? [] : [`${what}: line ${line} of the source does not hold ${row.decimalValue}.`];
}

/** Observations re-read from their locators. Without the source files there is nothing to re-read, which is said and is no failure. */
export const AUDIT: Invariant = {
  name: 'Observations of shipped datasets chosen at random stand in their source files where their locators lead.',
  violations: async (context) => {
    if (!existsSync(projectFile(SOURCES))) {
      process.stderr.write('The audit is skipped: the source files are not beside the project.\n');
      return [];
    }
    const files = await sourceLines();
    return (await sample(context)).flatMap((row) => auditRow(row, files));
  },
};
