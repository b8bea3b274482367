import { AtlasError } from '../domain/errors.ts';
import type { ClickhouseTransport } from './clickhouseEngine.ts';

/** The HTTP interface of a ClickHouse server. An error of the server, a shard that is down among them, is an error here. */
export function clickhouseHttp(address: string): ClickhouseTransport {
  const url = new URL(address);
  const user = url.username;
  const password = url.password;
  url.username = '';
  url.password = '';
  const headers = user === '' ? {} : { 'X-ClickHouse-User': decodeURIComponent(user), 'X-ClickHouse-Key': decodeURIComponent(password) };
  return {
    async send(sql) {
      const response = await fetch(url, { method: 'POST', body: sql, headers }).catch((error: unknown) => {
        throw new AtlasError('INTERNAL', `ClickHouse at ${url.host} did not answer: ${error instanceof Error ? error.message : String(error)}`);
      });
      const text = await response.text();
      if (!response.ok) throw new AtlasError('INTERNAL', `ClickHouse at ${url.host} refused a statement (${response.status}): ${text.slice(0, 500)}`);
      return text;
    },
    close: () => Promise.resolve(),
  };
}
