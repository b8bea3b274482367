// What a soak asks: the example library, its tables, mistakes, pages and feeds.
import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { readOperations } from '../../src/graphql/operations.ts';

export interface Question {
  readonly name: string;
  readonly path: string;
  /** The body of a POST; a GET where there is none. */
  readonly body?: { readonly query: string; readonly variables: object };
}

export interface Answer {
  readonly status: number;
  readonly hash: string;
}

const asked = (name: string, query: string, variables: object = {}): Question => ({ name, path: '/graphql', body: { query, variables } });

const MISTAKES = [
  asked('an unknown area', '{ observations(filter: { areas: ["KOX"] }) { totalCount } }'),
  asked('no document', '{ countries(first: }'),
  asked('an unknown field', '{ contries { code } }'),
  asked('a forged cursor', '{ observations(filter: {}, after: "nonsense") { totalCount } }'),
  asked('too deep', `{ countries { nodes { groups { members ${'{ groups { members '.repeat(20)} { code } ${'} }'.repeat(20)} } } } }`),
];

const PAGES = ['/', '/q', '/releases.atom', '/schema.graphql', '/operations.json', '/health/ready', '/nothing-here'].map((path) => ({ name: path, path }));
const FORMATS = ['csv', 'json', 'xlsx', 'parquet'];

export async function soakQuestions(): Promise<Question[]> {
  const operations = await readOperations();
  const tables = operations.map(({ name }, i) => ({ name: `table ${name}`, path: `/q/${name}.${FORMATS[i % FORMATS.length]}` }));
  return [...operations.map(({ name, document, variables }) => asked(name, document, variables)), ...tables, ...MISTAKES, ...PAGES];
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Closes the connections of the asker. */
export const stopAsking = (): void => agent.destroy();

/** Asks once; a document with a remark of its own is no answer that was kept. */
export async function ask(url: string, { path, body }: Question, { remark = '', signal }: { remark?: string; signal?: AbortSignal } = {}): Promise<Answer> {
  const text = body && JSON.stringify({ ...body, query: `${body.query}\n#${remark}` });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const asking = request(url + path, { agent, method: text === undefined ? 'GET' : 'POST', headers: { 'content-type': 'application/json' }, ...(signal ? { signal } : {}) }, (response) => {
    const hash = createHash('sha256');
    response.on('data', (piece: Buffer) => hash.update(piece)).once('error', reject).once('end', () => resolve({ status: response.statusCode ?? 0, hash: hash.digest('hex') }));
  });
  asking.once('error', reject).end(text);
  return promise;
}
