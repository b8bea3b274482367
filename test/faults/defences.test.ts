import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectFile } from '../../src/domain/projectFile.ts';
import { isLong } from '../fuzz/budget.ts';
import { ProjectCopy } from '../projectCopy.ts';
import { type Defence, DEFENCES } from './defences.ts';

const read = (path: string): string => readFileSync(projectFile(path), 'utf8');

test.each(DEFENCES)('the defence stands where it is looked for, and so does its test: $what', ({ file, before, test: path, named }) => {
  expect(read(file).split(before)).toHaveLength(2);
  expect(read(path)).toContain(named);
});

/** Runs the test in the copy; a run that found no test is told apart from one that failed. */
function ran(copy: ProjectCopy, { test: path, named }: Defence): string {
  const { output } = copy.run('vitest', ['run', path, '-t', named, '--no-color', '--reporter=json', '--outputFile=ran.json'], { ATLAS_LONG_TESTS: undefined });
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(copy.read('ran.json')) as { numPassedTests: number; numFailedTests: number };
  copy.remove('ran.json');
  if (failed > 0) return 'FAILED';
  return passed > 0 ? 'PASSED' : output;
}

describe.skipIf(!isLong)('a test fails when its defence is taken away, and passes with it', () => {
  test.each(DEFENCES)('$what', (defence) => {
    using copy = new ProjectCopy();
    expect(ran(copy, defence)).toBe('PASSED');
    copy.replace(defence.file, defence.before, defence.after);
    expect(ran(copy, defence)).toBe('FAILED');
  }, 300_000);
});
