import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfSeeds } from '../seededDatabase.ts';
import { ListeningServer } from './listening.ts';

let server: ListeningServer;
beforeAll(async () => {
  server = await ListeningServer.open();
});
afterAll(() => server.close());

const LEAKS = /node_modules|\bselect\b.+\bfrom\b|\/src\/|\.[jt]s:\d|at [A-Z]\w+\.|"stack/i;

describe('what is wrong with a question is told by code, with the value and a way on', () => {
  test.each([
    ['{observations(filter:{areas:["KRO"]}){totalCount}}', /There is no area "KRO"\..*KOR/, 'KRO'],
    ['{observations(filter:{indicators:["OECD_GG_PROCUREMENT_GPD"]}){totalCount}}', /There is no indicator "OECD_GG_PROCUREMENT_GPD"\. Did you mean OECD_GG_PROCUREMENT_GDP/, 'OECD_GG_PROCUREMENT_GPD'],
    ['{observations(filter:{groups:["OCED"]}){totalCount}}', /"OCED".*OECD/, 'OCED'],
    ['{observations(filter:{regions:["Atlantis"]}){totalCount}}', /no region "Atlantis".*Asia/, 'Atlantis'],
    ['{observations(filter:{incomeGroups:["MIC"]}){totalCount}}', /no income group "MIC".*HIC/, 'MIC'],
    ['{observations(filter:{datasets:["oecd"]}){totalCount}}', /no dataset "oecd".*oecd-gg-procurement/, 'oecd'],
    ['{observations(filter:{editions:["oecd-gg-2018"]}){totalCount}}', /no edition "oecd-gg-2018".*oecd-gg-2017/, 'oecd-gg-2018'],
    ['{countries(filter:{codes:["KRO"]}){totalCount}}', /"KRO".*KOR/, 'KRO'],
    ['{observations(filter:{},first:-1){totalCount}}', /first is -1; ask for 0 to 5000/, -1],
    ['{observations(filter:{},first:5001){totalCount}}', /first is 5001/, 5001],
    ['{observations(filter:{},last:1000000){totalCount}}', /last is 1000000/, 1_000_000],
    ['{countries(first:501){totalCount}}', /first is 501; ask for 0 to 500/, 501],
    ['{observations(filter:{},first:1,last:1){totalCount}}', /first and last are both given/, 'first 1, last 1'],
    ['{observations(filter:{},after:"nonsense"){totalCount}}', /"nonsense" is not a cursor/, 'nonsense'],
    ['{countries(after:"nonsense"){totalCount}}', /"nonsense" is not a cursor/, 'nonsense'],
    ['{observations(filter:{periods:{from:"2018",to:"2017"}}){totalCount}}', /runs backwards: from 2018 to 2017/, '2018 to 2017'],
    ['{observations(filter:{periods:{from:"2017",latest:1}}){totalCount}}', /latest together with from or to/, 'latest 1'],
    ['{observations(filter:{periods:{latest:0}}){totalCount}}', /periods.latest is 0/, 0],
    ['{series(input:{indicator:"OECD_GG_PROCUREMENT_GDP",area:"KOR",periods:{latest:201}}){method}}', /periods.latest is 201; ask for 1 to 200/, 201],
    ['{policies(filter:{kinds:["PLAN","laws"]}){totalCount}}', /no kind of policy "laws"\. The kinds are .*law, plan/, 'laws'],
    ['{releaseDiff(from:"1",to:"1",filter:{editions:["oecd-gg-2018"]}){totalCount}}', /no edition "oecd-gg-2018".*oecd-gg-2017/, 'oecd-gg-2018'],
    ['{releaseDiff(from:"1",to:"1",filter:{datasets:["nobody"]}){totalCount}}', /no dataset "nobody".*The query datasets lists them/, 'nobody'],
    ['{observations(filter:{},asOf:"99"){totalCount}}', /There is no release 99; the newest is 1/, '99'],
  ])('%s', async (query, message, value) => {
    const { status, body, text } = await server.ask(query);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.message).toMatch(message);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', value });
    expect(status).toBe(200);
    expect(text).not.toMatch(LEAKS);
  });

  test.each(['2017-Q5', '2017-13', '17', 'FY', '', '2017-01-01'])('the impossible period %j, in the document and in a variable', async (period) => {
    const inDocument = await server.ask(`{observations(filter:{periods:{from:"${period}"}}){totalCount}}`);
    const inVariable = await server.ask('query($p: Period){observations(filter:{periods:{from:$p}}){totalCount}}', { p: period });
    for (const { body, status, text } of [inDocument, inVariable]) {
      expect(body.errors?.[0]?.message).toContain('is not a period. Write 2017, FY2017, 2017-Q3 or 2017-03.');
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', value: period });
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(LEAKS);
    }
  });

  test.each(['{country(code:"KOR"){name(lang:LONG)}}', '{country(code:"KOR"){LONG}}'])('%s: a value of five thousand characters is not repeated whole', async (query) => {
    const { body, text } = await server.ask(query.replace('LONG', `${'L'.repeat(5000)}`));
    expect(body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(body.errors?.[0]?.message).toMatch(/LLL \.\.\. LLL.*(enum|type "Country")/);
    expect(text.length).toBeLessThan(1500);
  });

  test('one thing by an unknown code is null', async () => {
    const { body } = await server.ask('{country(code:"ZZZ"){code} indicator(code:"NOTHING"){code} node(id:"Observation:999999999"){id} other:node(id:"constructor:x"){id} release(id:"99"){number}}');
    expect(body).toEqual({ data: { country: null, indicator: null, node: null, other: null, release: null } });
  });

  test('a release that is no number', async () => {
    for (const asOf of ['0', '-1', 'x', '1.5', '99999999999']) expect((await server.ask(`{countries(asOf:"${asOf}"){totalCount}}`)).body.errors?.[0]?.extensions, asOf).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('a wrong document is told where it is wrong', async () => {
    expect((await server.ask('{country(code:"KOR"')).body.errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_PARSE_FAILED' }, locations: [{ line: 1, column: 20 }] });
    expect((await server.ask('{nothing}')).body.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

test('a defect of ours is told by an id alone, and the server is no longer ready', async () => {
  const broken = await ListeningServer.open(await copyOfSeeds());
  for (const table of ['observation', 'release']) await broken.database.rows(`alter table ${table} rename to ${table}_gone`);
  const { body, text } = await broken.ask('{observations(filter:{},first:1){nodes{id}}}');
  const error = body.errors?.[0];
  expect(error?.extensions).toEqual({ code: 'INTERNAL', id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
  expect(error?.message).toBe(`Something went wrong on our side; it is noted under ${String(error?.extensions['id'])}.`);
  expect(text).not.toMatch(LEAKS);
  const ready = await fetch(`${broken.url}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready' }]);
  expect((await fetch(`${broken.url}/health/live`)).status).toBe(200);
  await broken.close();
});
