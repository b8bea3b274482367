import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countedIn, type TestReport } from '../../build/reliability/measured.ts';
import { projectFile } from '../../src/domain/projectFile.ts';
import { ATTEMPTS } from './attempts.ts';
import { DEFENCES } from './defences.ts';

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

describe('the threat model', () => {
  const model = read('docs/threat-model.md');

  test('names attempts, tests and files that are there, and fits a page', () => {
    const ids = new Set(ATTEMPTS.map(({ id }) => id));
    const ranges = [...model.matchAll(/R(\d\d)(?:–R(\d\d))?/g)];
    expect(ranges.length).toBeGreaterThan(15);
    expect(ranges.flatMap(([, from, to]) => [from, to ?? from]).filter((number) => !ids.has(`R${number}`))).toEqual([]);
    for (const [, name, path] of model.matchAll(/"([^"]+)" in `(test\/[^`]+)`/g)) expect(read(path ?? '')).toContain(name);
    for (const [, path] of model.matchAll(/`(test\/[^`]+)`/g)) expect(read(path ?? '').length).toBeGreaterThan(0);
    expect(model.split('\n').length).toBeLessThan(80);
  });

  test('covers every attempt', () => {
    const covered = [...model.matchAll(/R(\d\d)(?:–R(\d\d))?/g)].map(([, from, to]) => [Number(from), Number(to ?? from)] as const);
    const left = ATTEMPTS.filter(({ id }) => id !== 'R70' && !covered.some(([from, to]) => Number(id.slice(1)) >= from && Number(id.slice(1)) <= to));
    expect(left.map(({ id, what }) => `${id} ${what}`)).toEqual([]);
    expect(model.split('(d)').length - 2).toBeLessThanOrEqual(DEFENCES.length);
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
