// Writes what the three clients ask with: "npm run clients"; with --check it compares and changes nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readModel } from './clients/model.ts';
import { pythonOperations } from './clients/python.ts';
import { rNamespace, rOperations } from './clients/r.ts';
import { typescriptOperations } from './clients/typescript.ts';
import { drift } from './generated.ts';
import { ROOT } from './project.ts';
import { report } from './report.ts';

const model = await readModel();
const files: Readonly<Record<string, string>> = {
  'clients/typescript/src/generated/operations.ts': await typescriptOperations(model),
  'clients/python/procurement_atlas/operations.py': pythonOperations(model),
  'clients/r/R/operations.R': rOperations(model),
  'clients/r/NAMESPACE': rNamespace(model),
};

if (process.argv.includes('--check')) {
  const found = Object.entries(files).flatMap(([path, text]) => drift(ROOT, path, text).map((line) => line.replace('npm run emit', 'npm run clients')));
  report('The clients are in step with schema/ and its operations.', found);
} else {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    process.stdout.write(`${path}\n`);
  }
}
