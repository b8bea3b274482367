// Migrations, entities and the dumps in schema/ agree on both databases; no migration that landed was edited.
import { DIALECTS, migratedTables, type Dialect } from '../ddl.ts';
import { drift, GENERATED } from '../generated.ts';
import { editedMigrations } from '../migrationPins.ts';
import { ROOT } from '../project.ts';
import { report } from '../report.ts';

async function violations(dialect: Dialect): Promise<string[]> {
  const { ddl, missing } = await migratedTables(dialect);
  const behind = missing === '' ? [] : [`The migrations of ${dialect} do not make what the entities say; this is missing:\n${missing}`];
  return [...drift(ROOT, GENERATED[dialect].path, ddl), ...behind];
}

const found = editedMigrations(ROOT);
for (const dialect of DIALECTS) found.push(...(await violations(dialect)));
report('Migrations, entities and schema/database.*.sql agree on SQLite and PostgreSQL.', found);
