import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countedIn, type TestReport } from '../../build/reliability/measured.ts';
import { projectFile } from '../../src/domain/projectFile.ts';
import { ATTEMPTS } from './attempts.ts';

const read = (path: string): string => readFileSync(projectFile(path), 'utf8');

describe('the list of attempts', () => {
  test.each(ATTEMPTS)('$id: $test has tests that are named so', ({ test: path, named }) => expect(read(path)).toContain(named));

  test('names each once, and every test of faults and fuzzes that has a number', () => {
    const ids = ATTEMPTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const numbered = globSync('test/{faults,fuzz}/*.test.ts', { cwd: projectFile('') }).flatMap((path) => [...read(path).matchAll(/(?:test|describe|name:)\S*\(? ?'(R\d+) /g)].map((match) => match[1] ?? ''));
    expect(numbered.length).toBeGreaterThan(20);
    expect(numbered.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test('a report is counted by trials where a test counts them, by tests where not; a failed one lost at least once', () => {
  const result = (fullName: string, status: string, trials?: { tried: number; survived: number }) => ({ fullName, status, meta: trials ? { trials } : {} });
  const report: TestReport = { startTime: 0, testResults: [
    { name: '/somewhere/test/a.test.ts', assertionResults: [result('R1 one', 'passed'), result('R1 two', 'passed', { tried: 40, survived: 40 }), result('R1 three', 'failed', { tried: 3, survived: 3 }), result('R1 four', 'failed'), result('R1 five', 'skipped'), result('R2', 'passed')] },
    { name: '/somewhere/test/b.test.ts', assertionResults: [result('R1 elsewhere', 'passed')] },
  ] };
  const row = { id: 'R1', what: '', test: 'test/a.test.ts', named: 'R1' };
  // One, forty, three and the one that failed, one.
  expect(countedIn(report, row)).toEqual({ tried: 46, survived: 44 });
  expect(countedIn(report, { ...row, named: 'five' })).toBeUndefined();
});
