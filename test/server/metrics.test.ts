import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ListeningServer } from './listening.ts';

let server: ListeningServer;
beforeAll(async () => {
  server = await ListeningServer.open();
});
afterAll(async () => server.close());

const metrics = async (): Promise<string> => (await fetch(`${server.url}/metrics`)).text();
const valueOf = (text: string, series: string): number => Number(text.split('\n').find((line) => line.startsWith(`${series} `))?.split(' ').at(-1));

describe('/metrics', () => {
  test('counts requests by address, operation and status; names that anyone chooses are "other"', async () => {
    const query = 'query CompareOverTime { countries(first: 1) { totalCount } }';
    for (let time = 0; time < 3; time += 1) await server.send(JSON.stringify({ query, operationName: 'CompareOverTime' }));
    await server.send(JSON.stringify({ query: 'query Mine { countries(first: 1) { totalCount } }', operationName: 'Mine' }));
    await server.send(JSON.stringify({ query: '{ nothing }' }), { accept: 'application/graphql-response+json' });
    const text = await metrics();
    expect(valueOf(text, 'atlas_requests_total{address="/graphql",operation="CompareOverTime",status="200"}')).toBe(3);
    expect(valueOf(text, 'atlas_requests_total{address="/graphql",operation="other",status="200"}')).toBe(1);
    expect(valueOf(text, 'atlas_requests_total{address="/graphql",operation="other",status="400"}')).toBe(1);
    expect(text).not.toContain('Mine');
    expect(valueOf(text, 'atlas_request_seconds_count{address="/graphql",operation="CompareOverTime"}')).toBe(3);
  });

  test('tells kept answers, the release and the process', async () => {
    const text = await metrics();
    expect(valueOf(text, 'atlas_release')).toBe(1);
    // Of the three equal questions above, the second and the third were answered by the first one's answer.
    expect(valueOf(text, 'atlas_kept_answers_hits')).toBe(2);
    expect(valueOf(text, 'atlas_kept_answers_bytes')).toBeGreaterThan(0);
    await server.ask('{ countries(first: 3) { nodes { latest(indicators: ["DB_CWG_SCORE"]) { value } } } }');
    const later = await metrics();
    // The values of three countries come with one batch, whose three keys lie between 2 and 5.
    expect(valueOf(later, 'atlas_loader_batch_keys_bucket{le="2",loader="latest"}')).toBe(0);
    expect(valueOf(later, 'atlas_loader_batch_keys_bucket{le="5",loader="latest"}')).toBe(1);
    expect(valueOf(later, 'atlas_statement_seconds_count{database="primary"}')).toBeGreaterThan(valueOf(text, 'atlas_statement_seconds_count{database="primary"}'));
    expect(valueOf(later, 'atlas_operation_cost_count')).toBeGreaterThan(0);
    expect(valueOf(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
    expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(10_000_000);
  });

  test('goes on after a question whose cost is beyond numbers', async () => {
    const answer = await server.ask('query Endless($first: Int) { countries(first: 100000000000000000000) { nodes { code } } observations(filter: {}, first: 2147483647) { nodes { indicator { observations(first: 2147483647) { nodes { indicator { observations(first: 2147483647) { nodes { value } } } } } } } } }', { first: 1 });
    expect(answer.body.errors?.length).toBeGreaterThan(0);
    expect((await server.send('{"query": "query($first: Int) { countries(first: $first) { nodes { code } } }", "variables": {"first": 1e999}}')).body.errors?.length).toBeGreaterThan(0);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(200);
  });
});
