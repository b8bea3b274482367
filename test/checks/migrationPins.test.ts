import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editedMigrations, PINS, pinsText } from '../../build/migrationPins.ts';

const FIRST = 'src/database/migrations/sqlite/0001-first.ts';

describe('pins of migrations', () => {
  let root: string;
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'atlas-pins-'));
    mkdirSync(join(root, 'src/database/migrations/sqlite'), { recursive: true });
    mkdirSync(join(root, 'schema'));
    write(FIRST, 'abc');
    write(PINS, pinsText(root));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('holds the SHA-256 of a migration', () => {
    // SHA-256 of "abc" as FIPS 180-2 prints it.
    expect(pinsText(root)).toBe(`ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  ${FIRST}\n`);
    expect(editedMigrations(root)).toEqual([]);
  });

  it('finds an edited one, and pinning again does not hide it', () => {
    write(FIRST, 'abcd');
    expect(editedMigrations(root)).toEqual([`${FIRST} has landed and was edited: undo that and write another migration.`]);
    write(PINS, pinsText(root));
    expect(editedMigrations(root)).toHaveLength(1);
  });

  it('finds one that is gone and one that is not pinned yet', () => {
    write('src/database/migrations/sqlite/0002-second.ts', 'second');
    rmSync(join(root, FIRST));
    expect(editedMigrations(root)).toEqual([`${FIRST} has landed and is gone: bring it back.`, 'src/database/migrations/sqlite/0002-second.ts is not pinned: run "npm run emit".']);
  });
});
