import type { Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { Database } from '../../src/database/database.ts';
import { openAtlas } from '../../src/graphql/atlas.ts';
import { createServer } from '../../src/server/server.ts';
import { seededDataDir } from '../seededDatabase.ts';

export interface GraphqlAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly { readonly message: string; readonly path?: unknown; readonly extensions: Readonly<Record<string, unknown>> }[] };
}

/** The server of the atlas on a port of its own, over all seeds unless another folder is said. */
export class ListeningServer {
  readonly url: string;
  readonly database: Database;
  readonly #app: FastifyInstance;

  private constructor(url: string, database: Database, app: FastifyInstance) {
    this.url = url;
    this.database = database;
    this.#app = app;
  }

  static async open(dataDir?: string): Promise<ListeningServer> {
    const database = await Database.open({ url: undefined, dataDir: dataDir ?? (await seededDataDir()) });
    const atlas = await openAtlas(database, { publicUrl: 'http://localhost:4000', contractsFolder: '/nonexistent' });
    const app = await createServer({ atlas, logLevel: 'silent', cacheBytes: 1024 * 1024 });
    return new ListeningServer(await app.listen({ port: 0, host: '127.0.0.1' }), database, app);
  }

  get http(): Server {
    return this.#app.server;
  }

  async ask(query: string, variables: object = {}): Promise<GraphqlAnswer> {
    return this.send(JSON.stringify({ query, variables }));
  }

  async send(body: string, headers: Record<string, string> = {}): Promise<GraphqlAnswer> {
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    const text = await response.text();
    return { status: response.status, type: response.headers.get('content-type') ?? '', text, body: JSON.parse(text) as GraphqlAnswer['body'] };
  }

  async close(): Promise<void> {
    await this.#app.close();
    await this.database.close();
  }
}
