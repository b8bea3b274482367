import { readConfig, type Config } from '../config.ts';
import { Database } from '../database/database.ts';

/** Opens the database that the environment names, brings its tables to the newest form, and closes it whatever happens. */
export async function withDatabase<Result>(work: (database: Database, config: Config) => Promise<Result>): Promise<Result> {
  const config = readConfig();
  const database = await Database.open({ url: config.databaseUrl, dataDir: config.dataDir });
  try {
    await database.migrate();
    return await work(database, config);
  } finally {
    await database.close();
  }
}
