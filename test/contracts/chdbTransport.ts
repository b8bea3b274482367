import type { ClickhouseTransport } from '../../src/contracts/clickhouseEngine.ts';

interface ChdbSession { query(sql: string, format?: string): string; cleanup(): void }

/**
 * No dependency of ours: its builds for other machines are not in every registry, and without them `npm ci` refuses the
 * lock file. `.ci/run` adds it to the installed packages where it can be had.
 */
const PACKAGE: string = 'chdb';

/** ClickHouse inside this process; undefined where the package is not installed. */
export async function chdbTransport(): Promise<ClickhouseTransport | undefined> {
  const found = await import(PACKAGE).catch(() => undefined) as { Session: new () => ChdbSession } | undefined;
  if (!found) {
    console.warn('skipped: chdb is not installed, so ClickHouse is not compared with DuckDB; `npm install --no-save chdb@3.4.0` brings it');
    return undefined;
  }
  const session = new found.Session();
  return {
    send: (sql) => Promise.resolve(session.query(sql)),
    close: () => {
      session.cleanup();
      return Promise.resolve();
    },
  };
}
