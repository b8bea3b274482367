import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { readOperations } from '../../src/graphql/operations.ts';
import { copyOfSeeds } from '../seededDatabase.ts';
import { ListeningServer } from '../server/listening.ts';
import { importCorrected } from './correctedEdition.ts';
import { readXml, type XmlNode } from './readXml.ts';

const operations = await readOperations();
let server: ListeningServer;

beforeAll(async () => {
  const dataDir = await copyOfSeeds();
  const database = await Database.open({ url: undefined, dataDir });
  // A second release, so that the feed has an order, with a locator that a spreadsheet would run.
  await importCorrected(database, dataDir, [['OECD_GG_PROCUREMENT_GDP,KOR,2017,', 'OECD_GG_PROCUREMENT_GDP,KOR,2016,11.5,A,,,,size,"=HYPERLINK(""http://evil.example"")"\nOECD_GG_PROCUREMENT_GDP,KOR,2017,']]);
  await database.close();
  server = await ListeningServer.open(dataDir);
});

afterAll(() => server.close());

const get = async (path: string): Promise<Response> => fetch(`${server.url}${path}`);
const text = async (path: string): Promise<string> => (await get(path)).text();

describe('/q', () => {
  it('lists every example operation with its question, variables and formats', async () => {
    const { operations: listed, formats } = JSON.parse(await text('/q')) as { operations: { name: string; path: string; question: string }[]; formats: { code: string }[] };
    expect(listed.map(({ name }) => name)).toEqual(operations.map(({ name }) => name));
    expect(formats.map(({ code }) => code)).toEqual(['csv', 'tsv', 'json', 'ndjson', 'xlsx', 'parquet', 'arrow', 'jsonstat', 'sdmx-csv', 'sdmx-json']);
  });

  it.each(operations.map(({ name }) => name))('%s as csv, json and xlsx has the same rows', async (name) => {
    const csv = parse(await text(`/q/${name}.csv`), { columns: true, bom: true }) as Record<string, string>[];
    const json = JSON.parse(await text(`/q/${name}.json`)) as { meta: { citation: string; resultHash: string; permalink: string }; rows: Record<string, unknown>[] };
    const book = await get(`/q/${name}.xlsx`);
    if (book.status === 200) {
      const sheets = await readXlsx(Buffer.from(await book.arrayBuffer()));
      expect(sheets.find(({ sheet }) => sheet === 'Data')?.data).toHaveLength(json.rows.length + 1);
    } else {
      // All indicators of the atlas in one cell: more than a spreadsheet's cell holds.
      expect([name, await book.json()]).toMatchObject(['ViewChoices', { errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] }]);
    }
    expect(json.rows.length).toBeGreaterThan(0);
    expect(csv).toHaveLength(json.rows.length);
    expect(Object.keys(csv[0] ?? {}).filter((column) => column !== 'PERMALINK')).toEqual(Object.keys(json.rows[0] ?? {}));
    for (const [i, row] of json.rows.entries()) {
      for (const [column, value] of Object.entries(row)) {
        const cell = csv[i]?.[column] ?? '';
        const plain = /^'[=+\-@\t\r＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
        if (typeof value === 'number') expect(Number(cell), `${name} ${i} ${column}`).toBe(value);
        else if (typeof value === 'string' && !cell.includes("'")) expect(plain, `${name} ${i} ${column}`).toBe(value);
      }
    }
    expect(json.meta.resultHash).toMatch(/^[0-9a-f]{64}$/);
    expect(json.meta.citation).toContain('release 2');
    // A cube has no place for two rows under one key: none may be lost where it is one.
    const cube = await get(`/q/${name}.sdmx-json`);
    if (cube.status === 200) {
      const { data } = (await cube.json()) as { data: { dataSets: { observations: object }[] } };
      expect(Object.keys(data.dataSets[0]?.observations ?? {})).toHaveLength(json.rows.length);
    } else expect(await cube.json()).toMatchObject({ errors: [{ message: expect.stringContaining('no dimensions with numeric measures') as string }] });
    expect((await get(`/q/${name}.jsonstat`)).status).toBe(cube.status);
  });

  it('takes variables, and says what is wrong with them', async () => {
    const variables = encodeURIComponent(JSON.stringify({ input: { area: 'NLD', indicator: 'OECD_GG_PROCUREMENT_GDP', edition: 'oecd-gg-2017' } }));
    const rows = parse(await text(`/q/SeriesOfCountry.csv?variables=${variables}`), { columns: true }) as Record<string, string>[];
    expect(rows.find((row) => row['period'] === '2007')).toMatchObject({ area: 'NLD', edition: 'oecd-gg-2017', value: '18.98' });
    const wrong = async (path: string): Promise<unknown> => ({ status: (await get(path)).status, ...(JSON.parse(await text(path)) as object) });
    expect(await wrong('/q/SeriesOfCountry.csv?variables=[1]')).toMatchObject({ status: 400, errors: [{ message: expect.stringContaining('not an object of JSON') as string, extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(await wrong(`/q/SeriesOfCountry.csv?variables=${encodeURIComponent('{"input":{"area":"KOR"}}')}`)).toMatchObject({ status: 400, errors: [{ message: expect.stringContaining('indicator') as string }] });
    expect(await wrong('/q/SeriesOfCountri.csv')).toMatchObject({ status: 404, errors: [{ message: expect.stringContaining('SeriesOfCountry') as string }] });
    expect(await wrong('/q/SeriesOfCountry.doc')).toMatchObject({ status: 400, errors: [{ message: expect.stringContaining('csv') as string }] });
  });

  it('makes formulas of others harmless in csv and tsv and leaves json as it is', async () => {
    const variables = encodeURIComponent(JSON.stringify({ input: { areas: ['KOR'], indicators: ['OECD_GG_PROCUREMENT_GDP'], edition: 'oecd-gg-2019', periods: { from: '2016', to: '2016' } } }));
    const locator = '=HYPERLINK("http://evil.example")';
    for (const [format, delimiter] of [['csv', ','], ['tsv', '\t']] as const) {
      const [row] = parse(await text(`/q/CompareOverTime.${format}?variables=${variables}`), { columns: true, delimiter }) as Record<string, string>[];
      expect(row?.['locator']).toBe(`'${locator}`);
    }
    expect(JSON.parse(await text(`/q/CompareOverTime.json?variables=${variables}`))).toMatchObject({ rows: [{ locator }] });
  });
});

describe('/releases.atom', () => {
  it('is a feed of RFC 4287 with the newest release first', async () => {
    const answer = await get('/releases.atom');
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = readXml(await answer.text());
    const all = (node: XmlNode, name: string): XmlNode[] => node.children.filter((child) => child.name === name);
    const one = (node: XmlNode, name: string): string => {
      const found = all(node, name);
      expect(found, name).toHaveLength(1);
      return found[0]?.text ?? '';
    };
    expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    // RFC 4287, 4.1.1: id, title and updated once, an author for entries that have none, a link to itself.
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
    expect([one(feed, 'id'), one(feed, 'title')].every((each) => each !== '')).toBe(true);
    expect(one(feed, 'updated')).toMatch(instant);
    expect(all(feed, 'author')).toHaveLength(1);
    expect(all(feed, 'link').map(({ attributes }) => attributes['rel'])).toEqual(['self']);
    const entries = all(feed, 'entry');
    expect(entries.map((entry) => one(entry, 'title'))).toEqual(['Release 2', 'Release 1']);
    expect(new Set(entries.map((entry) => one(entry, 'id'))).size).toBe(2);
    expect(entries.map((entry) => one(entry, 'updated')).toSorted().toReversed()).toEqual(entries.map((entry) => one(entry, 'updated')));
    for (const entry of entries) {
      const [link] = all(entry, 'link');
      const { pathname, search } = new URL(link?.attributes['href'] ?? '');
      const read = (await (await get(`${pathname}${search}`)).json()) as { rows: { hash: string; editions_code: string }[] };
      expect(one(entry, 'summary')).toContain(read.rows[0]?.hash);
      expect(read.rows.map((row) => row.editions_code)).toContain('oecd-gg-2019');
    }
  });
});
