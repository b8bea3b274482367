import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfSeeds } from '../seededDatabase.ts';
import { ListeningServer } from '../server/listening.ts';

const COMPARE = 'query ($input: CompareInput!) { compare(input: $input) { permalink method resultHash rows { area { code } cells { value } } } }';
const VERIFY = 'query ($permalink: String!, $resultHash: String!) { verify(permalink: $permalink, resultHash: $resultHash) { same onlyMethodDiffers method askedMethod resultHash permalink release { number } } }';
const SHORT = { areas: ['KOR', 'NLD'], indicators: ['OECD_GG_PROCUREMENT_GDP'], periods: { from: '2017', to: '2017' } };
const CHARACTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));

interface Compared {
  readonly permalink: string;
  readonly method: string;
  readonly resultHash: string;
  readonly rows: readonly { readonly area: { readonly code: string }; readonly cells: readonly { readonly value: number | null }[] }[];
}

/** A question as an address holds it. */
const packed = (text: string): string => deflateRawSync(text).toString('base64url');

let server: ListeningServer;

beforeAll(async () => {
  server = await ListeningServer.open(await copyOfSeeds());
});

afterAll(() => server.close());

async function compared(input: object): Promise<Compared> {
  const { body } = await server.ask(COMPARE, { input });
  if (!body.data) throw new Error(JSON.stringify(body.errors));
  return body.data['compare'] as Compared;
}

async function verified(permalink: string, resultHash: string) {
  const { body } = await server.ask(VERIFY, { permalink, resultHash });
  return { data: body.data?.['verify'] as { same: boolean; onlyMethodDiffers: boolean; method: string; askedMethod: string; resultHash: string; permalink: string } | undefined, error: body.errors?.[0] };
}

/** More areas than an address holds. */
async function longInput(): Promise<object> {
  const { body } = await server.ask('{ countries(first: 500) { nodes { code } } }');
  const codes = (body.data as { countries: { nodes: { code: string }[] } }).countries.nodes.map(({ code }) => code);
  // Each code many times in no order: the same areas, in a text that does not pack well.
  let state = 1;
  const next = (): number => (state = (state * 48271) % 2147483647);
  return { ...SHORT, areas: Array.from({ length: 1000 }, () => codes[next() % codes.length] ?? 'KOR') };
}

describe('a permalink', () => {
  it('names operation, release and question, and is the same for the same question however it is written', async () => {
    const { permalink, resultHash } = await compared(SHORT);
    expect(permalink).toMatch(/^\/q\/compare\/r1\/[\w-]+$/);
    const again = await compared({ periods: { to: '2017', from: '2017' }, membership: 'AT_PERIOD', maxYearGap: 0, indicators: SHORT.indicators, areas: SHORT.areas });
    expect(again.resultHash).toBe(resultHash);
    expect(await verified(again.permalink, resultHash)).toMatchObject({ data: { same: true } });
  });

  it.each(['csv', 'tsv', 'json', 'ndjson', 'xlsx', 'parquet', 'arrow', 'jsonstat', 'sdmx-csv', 'sdmx-json'])('gives its answer as %s, the same bytes each time, for ever', async (format) => {
    const { permalink } = await compared(SHORT);
    const read = async (): Promise<Buffer> => {
      const answer = await fetch(`${server.url}${permalink}.${format}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      return Buffer.from(await answer.arrayBuffer());
    };
    expect((await read()).equals(await read())).toBe(true);
  });

  it('holds the cells of the API', async () => {
    const { permalink, rows, resultHash } = await compared(SHORT);
    const file = (await (await fetch(`${server.url}${permalink}.json`)).json()) as { meta: { resultHash: string; permalink: string; citation: string }; rows: { area: string; value: number }[] };
    expect(file.rows.map(({ area, value }) => [area, value])).toEqual(rows.map(({ area, cells }) => [area.code, cells[0]?.value]));
    expect(file.meta.resultHash).toBe(resultHash);
    expect(file.meta.permalink.endsWith(permalink)).toBe(true);
  });

  it('that is too long for an address is kept under its hash, and asked again', async () => {
    const { permalink, resultHash, rows } = await compared(await longInput());
    expect(rows.length).toBeGreaterThan(200);
    expect(permalink).toMatch(/^\/q\/compare\/r1\/~[0-9a-f]{64}$/);
    expect(await verified(permalink, resultHash)).toMatchObject({ data: { same: true, permalink } });
  });

  it('is verified with the right hash in either case and not with another', async () => {
    const { permalink, resultHash } = await compared(SHORT);
    expect(await verified(permalink, resultHash)).toMatchObject({ data: { same: true, resultHash, permalink } });
    expect(await verified(`https://atlas.example${permalink}.csv?x#y`, resultHash.toUpperCase())).toMatchObject({ data: { same: true } });
    expect(await verified(permalink, '0'.repeat(64))).toMatchObject({ data: { same: false, resultHash } });
    expect((await verified(permalink, 'abc')).error).toMatchObject({ message: expect.stringContaining('64 hexadecimal digits') as string, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('made with another version of the arithmetic says so: the same numbers under another number, or other numbers', async () => {
    const asked = { areas: ['KOR'], indicators: ['OECD_GG_PROCUREMENT_GDP'], periods: { from: '2017', to: '2017' } };
    // The form of this answer as docs/canonical-form.md has it, written out by hand with the number of the first method.
    const form = '{"columns":[{"indicator":"OECD_GG_PROCUREMENT_GDP","period":"2017","unitCode":"PT_B1GQ"}],"coverage":{"asked":1,"withValue":1},"method":"1","operation":"compare","release":"1","rows":[{"area":"KOR","cells":[{"factors":[],"missingReason":null,"observation":{"decimalValue":"13.012927369042","edition":"oecd-gg-2019","period":"2017"},"status":"A","value":13.012927369042}]}]}';
    const today = await compared(asked);
    const { method } = today;
    const old = `/q/compare/r1/${packed(JSON.stringify(asked))}`;
    const formHash = createHash('sha256').update(form).digest('hex');
    expect(await verified(old, formHash)).toMatchObject({ data: { same: false, onlyMethodDiffers: true, method, askedMethod: '1' } });
    expect(await verified(old, '0'.repeat(64))).toMatchObject({ data: { same: false, onlyMethodDiffers: false, askedMethod: '1' } });
    expect(await verified(today.permalink, formHash)).toMatchObject({ data: { same: false, onlyMethodDiffers: false, askedMethod: method } });
    expect((await fetch(`${server.url}${old}.csv`)).headers.get('cache-control')).toBe('no-cache');
    expect((await verified(`/q/compare/r1/${packed(JSON.stringify({ ...asked, method: 'new' }))}`, formHash)).error?.message).toMatch(/number of a version/);
  });

  it.each([
    ['/q/compare/r1/AAAA', /damaged/],
    [`/q/compare/r1/~${'0'.repeat(64)}`, /not kept here/],
    ['/q/compare/r1/', /does not have the form/],
    [`/q/divide/r1/${packed('{}')}`, /not an operation/],
    ['/elsewhere', /does not have the form/],
    [`/q/compare/r1/${packed('[1]')}`, /not an object of JSON/],
    [`/q/compare/r1/${packed('{"areas":["KOR"]}')}`, /indicators/],
    [`/q/compare/r1/${packed('{"indicators":["WDI_POPULATION"],"areas":["KOR"],"evil":1}')}`, /evil/],
    [`/q/compare/r1/${packed(JSON.stringify({ indicators: ['WDI_POPULATION'], areas: CHARACTERS.map((c) => c.repeat(40_000)) }))}`, /damaged/],
    [`/q/compare/r99/${packed(JSON.stringify({ indicators: ['WDI_POPULATION'], areas: ['KOR'] }))}`, /release/i],
  ])('that is damaged or foreign is refused: %s', async (permalink, message) => {
    const { error } = await verified(permalink.slice(0, 4000), '0'.repeat(64));
    expect(error?.message).toMatch(message);
    expect(['BAD_USER_INPUT', 'NOT_FOUND']).toContain(error?.extensions['code']);
    if (!permalink.startsWith('/q/') || permalink.endsWith('/')) return;
    const { status } = await fetch(`${server.url}${permalink.slice(0, 4000)}.csv`);
    expect([400, 404, 414]).toContain(status);
  });

  it('cut off anywhere is an error of the asker, never of the server', async () => {
    const { permalink } = await compared(SHORT);
    for (let length = '/q/compare/r1/'.length + 1; length < permalink.length; length += 3) {
      const { status } = await fetch(`${server.url}${permalink.slice(0, length)}`);
      expect(status, permalink.slice(0, length)).toBe(400);
    }
  });
});
