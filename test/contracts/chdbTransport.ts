import type { ClickhouseTransport } from '../../src/contracts/clickhouseEngine.ts';

interface ChdbSession { query(sql: string, format?: string): string; cleanup(): void }

/** ClickHouse inside this process; undefined where the package has no build for this machine. */
export async function chdbTransport(): Promise<ClickhouseTransport | undefined> {
  const found = await import('chdb').catch(() => undefined) as { Session: new () => ChdbSession } | undefined;
  if (!found) {
    console.warn('skipped: chdb is not installed on this machine, so ClickHouse is not compared with DuckDB');
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
