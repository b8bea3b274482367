import { SingleBar } from 'cli-progress';

/** Writes one line for a person, or nothing where the output is JSON. */
export function say(line: string, json: boolean): void {
  if (!json) process.stdout.write(`${line}\n`);
}

export function sayJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export interface Progress {
  update(value: number, label: string): void;
  stop(): void;
}

/** A bar on a terminal, nothing elsewhere: logs stay readable. */
export function progressBar(total: number, json: boolean): Progress {
  if (json || !process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  // Whoever stops a seed with Ctrl-C must find a terminal that still has its cursor and wraps its lines.
  const bar = new SingleBar({ format: '{bar} {percentage}% | {value}/{total} | {label}', stream: process.stderr, clearOnComplete: true, hideCursor: false, linewrap: true });
  bar.start(total, 0, { label: '' });
  return { update: (value, label) => bar.update(value, { label }), stop: () => bar.stop() };
}

/** Columns padded to their longest cell, for people. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_cell, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd()).join('\n');
}

/** What holds and what does not, each with up to twenty of the things that contradict it. */
export function tellResults(results: readonly { readonly invariant: string; readonly violations: readonly string[]; readonly notes?: readonly string[] }[]): void {
  for (const { invariant, violations, notes = [] } of results) {
    say(`${violations.length === 0 ? 'holds ' : 'BROKEN'}  ${invariant}`, false);
    for (const violation of violations.slice(0, 20)) say(`          ${violation}`, false);
    for (const note of notes.slice(0, 20)) say(`  note    ${note}`, false);
    if (notes.length > 20) say(`  note    and ${notes.length - 20} more; --json lists all.`, false);
  }
}
