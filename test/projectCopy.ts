import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const PARTS = ['bench/soak', 'build', 'clients', 'conversion', 'dist', 'docs', 'schema', 'seeds', 'src', 'test', '.dependency-cruiser.cjs', '.oxlintrc.json', 'ATTRIBUTION.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'README.md', 'codegen.ts', 'knip.json', 'package-lock.json', 'package.json', 'tsconfig.build.json', 'tsconfig.json', 'vitest.config.ts'];

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** A copy of the project in a folder of its own, to be broken at will; it shares the installed packages. */
export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'atlas-copy-'));

  constructor() {
    for (const part of PARTS) cpSync(join(ROOT, part), join(this.root, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.root, 'node_modules'));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Replaces a text that must be there. */
  replace(path: string, before: string, after: string): void {
    const text = this.read(path);
    if (!text.includes(before)) throw new Error(`${path} does not hold ${JSON.stringify(before)}.`);
    this.write(path, text.replace(before, () => after));
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true, force: true });
  }

  run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
    const path = `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH']}`;
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: this.root, encoding: 'utf8', env: { ...process.env, PATH: path, NODE_ENV: '', ...env }, maxBuffer: 64 * 1024 * 1024 });
    return { code: status, output: `${stdout}${stderr}` };
  }

  check(name: string): Ran {
    return this.run('npm', ['run', '--silent', `check:${name}`]);
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
