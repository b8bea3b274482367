import fc from 'fast-check';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { AtlasError } from '../../src/domain/errors.ts';
import { ContractStore } from '../../src/contracts/contractStore.ts';
import { FINDING_RULES } from '../../src/importers/ocds/findingRules.ts';
import { importOcds } from '../../src/importers/ocds/importOcds.ts';
import { readItems } from '../../src/importers/ocds/readItems.ts';
import { textPieces } from '../../src/importers/ocds/textPieces.ts';
import type { Finding } from '../../src/importers/ocds/finding.ts';
import { emptyDir, ocdsReleases } from '../faults/syntheticAtlas.ts';
import { counted } from '../faults/trials.ts';
import { hasSharedData, sharedPath } from '../importers/ocds/sharedData.ts';
import { NOW } from '../importers/ocds/importShared.ts';
import { budget } from './budget.ts';
import { byteChanges, damagedBytes, mutated } from './mutations.ts';

/** Small files of each publisher as they are, or our own where the shared ones are absent. */
function originals(): unknown[] {
  if (!hasSharedData) return [{ releases: ocdsReleases(3) }, ocdsReleases(2)];
  const found: unknown[] = [];
  for (const publisher of readdirSync(sharedPath('ocds')).toSorted()) {
    const folder = sharedPath(`ocds/${publisher}`);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
    const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).toSorted((a, b) => a.length - b.length);
    if (texts[0] && texts[0].length < 400_000) found.push(shortened(JSON.parse(texts[0])));
  }
  return found;
}

/** The first two of each list that is long: what is odd in a file is odd in its first releases. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortened(each)]));
}

const ORIGINALS = originals();

function requireLocated(findings: readonly Finding[], name: string): void {
  for (const finding of findings) {
    expect(Object.keys(FINDING_RULES)).toContain(finding.rule);
    expect(finding.file.startsWith(name) || name === '').toBe(true);
    expect(finding.line !== null || finding.rule === 'CONTAINER_UNREADABLE' || finding.rule === 'RELEASE_ID_REPEATED' || finding.rule === 'RELEASE_REPEATED').toBe(true);
  }
}

describe('R20 random and mutated OCDS inputs', () => {
  test('R20 reading never throws; each line is an item or a located reject', async () => {
    const attempt = counted();
    await fc.assert(
      fc.asyncProperty(fc.array(mutated(ORIGINALS), { minLength: 1, maxLength: 4 }), byteChanges, (values, changes) => attempt(async () => {
        const bytes = damagedBytes(Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join('')), changes);
        const findings: Finding[] = [];
        const counts = { releases: 0, compiledReleases: 0, records: 0, linkedReleases: 0 };
        const seen = new Set<number>();
        let items = 0;
        async function* chunks(): AsyncGenerator<Uint8Array> {
          for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997);
        }
        for await (const piece of textPieces({ name: 'fuzz.jsonl', bytes: chunks() }, { limit: 1_000_000 })) for (const item of readItems(piece, { counts, onFinding: (finding) => findings.push(finding) })) {
          items += 1;
          if (item.place.line !== null) seen.add(item.place.line);
        }
        requireLocated(findings, 'fuzz.jsonl');
        expect(items).toBe(counts.releases + counts.compiledReleases);
        for (const { line } of findings) if (line !== null) seen.add(line);
        // A line that is neither was empty, or a package without releases, or links alone.
        if (changes.length > 0) return;
        for (const [i, value] of values.entries()) if (JSON.stringify(value).includes('"ocid":"') && !JSON.stringify(value).includes('"url"')) expect(seen.has(i + 1), JSON.stringify(value).slice(0, 2000)).toBe(true);
      })),
      budget(400, 1),
    );
  }, 300_000);

  test('R21 importing never fails with anything but a told error, counts add up, and the store can be read', async () => {
    const attempt = counted();
    const folder = emptyDir();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(mutated(ORIGINALS), { minLength: 1, maxLength: 3 }), byteChanges, fc.constantFrom('json', 'jsonl', 'gz', 'zip'), (values, changes, form) => attempt(async () => {
        const inputs = join(folder, `inputs${run++}`);
        mkdirSync(inputs);
        const text = Buffer.from(form === 'jsonl' ? values.map((value) => JSON.stringify(value)).join('\n') : JSON.stringify(values));
        const packed = form === 'gz' ? gzipSync(text) : form === 'zip' ? Buffer.from(zipSync({ 'a.json': text, 'b/b.json': text })) : text;
        const file = join(inputs, `fuzz.${form}`);
        writeFileSync(file, damagedBytes(packed, changes));
        const storeFolder = join(inputs, 'store');
        try {
          const { counts, findingsByRule, processesInStore, importId, observations } = await importOcds({ inputs: [file], publisher: 'fuzz', country: 'AAA', storeFolder, now: NOW });
          const sum = (severity: string): number => findingsByRule.filter((each) => each.severity === severity).reduce((total, { count }) => total + count, 0);
          expect([sum('REJECT'), sum('WARNING')]).toEqual([counts.rejected, counts.warned]);
          expect(processesInStore).toBe(counts.processes);
          expect(counts.processes).toBeLessThanOrEqual(counts.ocdsReleases + counts.compiledReleases);
          for (const { value } of observations) expect(value === null || Number.isFinite(value)).toBe(true);
          const store = await ContractStore.open(join(storeFolder, 'fuzz'), 'fuzz');
          const kept = await store.findings(importId, { first: 100, offset: 0 });
          await store.close();
          expect(kept.totalCount).toBe(counts.rejected + counts.warned);
        } catch (error) {
          if (!(error instanceof AtlasError)) throw error;
        }
        rmSync(inputs, { recursive: true });
      })),
      budget(6, 2.5),
    );
    expect(run).toBeGreaterThan(2);
  }, 600_000);

});
