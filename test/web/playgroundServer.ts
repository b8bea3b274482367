import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, graphql } from 'graphql';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

export const contentSecurityPolicy = [
  "default-src 'self'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "worker-src 'self'", "font-src 'self' data:",
].join('; ');

/** Synthetic: a schema of the test's own, with the kinds of variables that the form must offer. */
const schema = buildSchema(`
  enum Direction { ASC DESC }
  input PeriodRange { from: String, to: String, latest: Int }
  input CountryFilter { "Codes as in ISO 3166." codes: [String!], hasSystem: Boolean, periods: PeriodRange }
  type Country { code: String!, name: String! }
  type Query { countries(filter: CountryFilter, direction: Direction = ASC, first: Int): [Country!]! }
`);

const countries = [{ code: 'KOR', name: 'Republic of Korea' }, { code: 'VNM', name: 'Viet Nam' }];

interface CountriesArguments { filter?: { codes?: string[] }; direction: 'ASC' | 'DESC'; first?: number }

const rootValue = {
  countries: ({ filter, direction, first }: CountriesArguments) => {
    const chosen = countries.filter((country) => filter?.codes?.includes(country.code) ?? true);
    if (direction === 'DESC') chosen.reverse();
    return chosen.slice(0, first ?? chosen.length);
  },
};

/** Synthetic examples in the form of /operations.json. */
export const operations = [
  {
    name: 'EveryCountry', question: 'Which countries are there?', questionKo: '어떤 나라가 있습니까?',
    document: '# Which countries are there?\n# ko: 어떤 나라가 있습니까?\nquery EveryCountry {\n  countries { code name }\n}\n', variables: null,
  },
  {
    name: 'ChosenCountries', question: 'What are these countries called?', questionKo: '이 나라들의 이름은 무엇입니까?',
    document: '# What are these countries called?\n# ko: 이 나라들의 이름은 무엇입니까?\nquery ChosenCountries($filter: CountryFilter, $direction: Direction = ASC, $first: Int) {\n  countries(filter: $filter, direction: $direction, first: $first) { name }\n}\n',
    variables: { filter: { codes: ['VNM'] } },
  },
];

export interface AskedOperation { query: string; variables?: Record<string, unknown>; operationName?: string }

export interface PlaygroundServer {
  url: string;
  asked: AskedOperation[];
  close: () => Promise<void>;
}

/** Builds the page as `npm run build:web` does, into a folder of its own. */
async function buildPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-web-'));
  const vite = join(projectFolder, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', 'src/web/vite.config.ts', '--outDir', folder], {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return folder;
}

async function addRoutes(app: FastifyInstance, folder: string, asked: AskedOperation[]): Promise<void> {
  await app.register(fastifyStatic, { root: join(folder, 'assets'), prefix: '/assets/', preCompressed: true, immutable: true, maxAge: '1y' });
  const page = await readFile(join(folder, 'playground.html'), 'utf8');
  app.addHook('onSend', async (_request, reply) => { reply.header('content-security-policy', contentSecurityPolicy); });
  app.get('/playground', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  app.get('/operations.json', () => operations);
  app.post<{ Body: AskedOperation }>('/graphql', (request, reply) => {
    if (request.headers['apollo-require-preflight'] !== 'true') return reply.code(400).send({ errors: [{ message: 'preflight header missing' }] });
    asked.push(request.body);
    return graphql({ schema, rootValue, source: request.body.query, variableValues: request.body.variables, operationName: request.body.operationName });
  });
}

export async function startPlaygroundServer(): Promise<PlaygroundServer> {
  const folder = await buildPage();
  const app = fastify();
  const asked: AskedOperation[] = [];
  await addRoutes(app, folder, asked);
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const close = async (): Promise<void> => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url, asked, close };
}
