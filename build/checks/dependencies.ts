// Packages are pinned by hash, run nothing at install that was not decided on, and reach users under permissive licences alone.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LockedPackages, shipped, undecidedScripts, unfitLicences, unpinned } from '../dependencies.ts';
import { ROOT } from '../project.ts';
import { report } from '../report.ts';

const lockOf = (path: string): LockedPackages => (JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as { packages: LockedPackages }).packages;
const { allowScripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { allowScripts: Record<string, boolean> };

/** Packages that files of the page import by name. */
function pageImports(): string[] {
  const texts = globSync('src/web/**/*.{ts,tsx}', { cwd: ROOT }).filter((path) => !path.endsWith('vite.config.ts')).map((path) => readFileSync(join(ROOT, path), 'utf8'));
  const names = texts.flatMap((text) => [...text.matchAll(/(?:from|import) '((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^']*)?'/g)].map((match) => match[1] ?? ''));
  return [...new Set(names)].filter((name) => !name.startsWith('.'));
}

const packages = lockOf('package-lock.json');
const others = globSync('*/package-lock.json', { cwd: ROOT, exclude: (name) => name === 'node_modules' });
const reaching = shipped(packages, pageImports());
const found = [...unpinned(packages), ...others.flatMap((path) => unpinned(lockOf(path))), ...undecidedScripts(packages, allowScripts), ...unfitLicences(packages, reaching)];
report(`${Object.keys(packages).length - 1} packages are pinned by hash; ${Object.values(allowScripts).filter(Boolean).length} may run a script at install, all of development; the ${reaching.size} that reach users have permissive licences.`, found);
