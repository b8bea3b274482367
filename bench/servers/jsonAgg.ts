// One hand-written statement of PostgreSQL for each question: the database makes the JSON, node:http passes it on.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { KEEP_ALIVE_MS } from '../load.ts';

interface Pool {
  query(asked: { name: string; text: string; values: unknown[] }): Promise<{ rows: { text: string }[] }>;
}

interface Asked {
  readonly field: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Question {
  readonly text: string;
  readonly values: (variables: Asked['variables']) => unknown[];
}

const { Pool } = createRequire(import.meta.url)('pg') as { Pool: new (options: object) => Pool };
const [connectionString = '', port = '0'] = process.argv.slice(2);
// As many connections as the atlas has.
const pool = new Pool({ connectionString, max: 10 });
const known = await pool.query({ name: 'editions', text: "select string_agg(edition_id::text, ', ') as text from release_edition where release_number = (select max(number) from release) and retracted = false", values: [] });
const editions = known.rows[0]?.text ?? '';

const listOf = (text: string): string => `coalesce((select json_agg(row_to_json(l)) from (${text}) l), '[]')`;
const systems = (country: string): string => listOf(`select code, name_en as name, status from procurement_system where country_code = ${country} and edition_id in (${editions}) order by code`);

const QUESTIONS: Readonly<Record<string, Question>> = {
  country: {
    text: `select json_build_object('country', (select json_build_object('code', c.code, 'name', c.name_en, 'currency', c.currency, 'procurementSystems', ${systems('c.code')},
      'policies', ${listOf(`select code, name_en as name, kind from policy where country_code = c.code and edition_id in (${editions}) order by code`)},
      'observations', json_build_object('nodes', ${listOf(`select period, value, status from observation where area = c.code and indicator = $2 and edition_id in (${editions}) order by indicator, period_sort, id limit 20`)}))
      from country c where c.code = $1 and c.edition_id in (${editions})))::text as text`,
    values: ({ code, indicators }) => [code, (indicators as string[])[0]],
  },
  countries: {
    text: `select json_build_object('countries', json_build_object('totalCount', (select count(*) from country where edition_id in (${editions})), 'nodes', (select json_agg(row_to_json(n)) from (
      select code, name_en as name, ${systems('c.code')} as "procurementSystems", ${listOf(`select code, kind from policy where country_code = c.code and edition_id in (${editions}) order by code`)} as policies
      from country c where edition_id in (${editions}) order by code limit 200) n)))::text as text`,
    values: () => [],
  },
  observations: {
    text: `with found as materialized (select id, area, period, value from observation where indicator = $1 and edition_id in (${editions}) and value is not null and (value, id) < ($2, $3) order by value desc, id desc limit $4::int + 1)
      select json_build_object('observations', json_build_object('nodes', ${listOf('select json_build_object(\'code\', area) as area, period, value from found order by value desc, id desc limit $4::int')},
      'pageInfo', json_build_object('hasNextPage', (select count(*) > $4::int from found))))::text as text`,
    values: ({ filter, after, first }) => {
      const [, value, id] = JSON.parse(Buffer.from(after as string, 'base64url').toString()) as [string, number, number];
      return [(filter as { indicators: string[] }).indicators[0], value, id, first];
    },
  },
};

createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (text: string) => (body += text));
  request.on('end', () => {
    const { field, variables } = JSON.parse(body) as Asked;
    const question = QUESTIONS[field];
    if (!question) throw new Error(`Nobody wrote a statement for ${field}.`);
    void pool.query({ name: field, text: question.text, values: question.values(variables) }).then(({ rows }) => {
      const text = `{"data":${rows[0]?.text}}\n`;
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }).end(text);
    });
  });
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
