import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the database that one run of the tests shares; the first test that needs it seeds it. */
    seededFolder: string;
  }
}

/** Gives a run of the tests one folder for its seeded database, and takes it away afterwards. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
  project.provide('seededFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
