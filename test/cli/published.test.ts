import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { observations, referenceFolder } from '../importers/datasets/stewardFolder.ts';
import { copyOfSeeds } from '../seededDatabase.ts';
import { atlas, post, startServer } from './atlas.ts';

const LARGE = '{release{number} observations(filter:{},first:5000){totalCount nodes{id value origin{title}}}}';

test('a running server sees what the command line publishes within a second, and ends what is under way on the release it began with', async () => {
  const dataDir = await copyOfSeeds();
  const { url, process } = await startServer(dataDir);
  const seen = async (): Promise<unknown> => (await post(url, '{release{number}}')).body.data;
  expect(await seen()).toEqual({ release: { number: '1' } });
  const before = (await post(url, LARGE)).body.data;
  const imported = await atlas(dataDir, 'import', 'dataset', referenceFolder(), observations('indicator,area,period,value\nSYN_SHARE,AAA,2017,1\n'));
  const published = performance.now();
  expect(imported.code).toBe(0);
  while (JSON.stringify(await seen()) !== '{"release":{"number":"2"}}') await wait(20);
  expect(performance.now() - published).toBeLessThan(1000);
  const { data } = (await post(url, `query($asOf: ReleaseId) {release(id: "1") {number} ${LARGE.slice(17, -1).replace('filter:{}', 'filter:{},asOf:$asOf')}}`, { asOf: '1' })).body;
  expect(data).toEqual(before);
  process.kill('SIGTERM');
  expect(await process.ended).toMatchObject({ code: 0, stderr: '' });
}, 60_000);

test('a question under way while a release is published is answered from one release', async () => {
  const dataDir = await copyOfSeeds();
  const { url, process } = await startServer(dataDir);
  const importing = atlas(dataDir, 'import', 'dataset', referenceFolder(), observations('indicator,area,period,value\nSYN_SHARE,AAA,2017,1\n'));
  let over = false;
  void importing.then(() => (over = true));
  const numbers = new Set<string>();
  const consistent = '{release{number observationCount} observations(filter:{},first:500){totalCount nodes{id}} datasets(first:500){nodes{observationCount}} countries(first:1){totalCount}}';
  for (let after = 0; after < 30; after += over ? 1 : 0) {
    const { data } = (await post(url, consistent)).body as unknown as { data: { release: { number: string; observationCount: number }; observations: { totalCount: number }; datasets: { nodes: { observationCount: number }[] }; countries: { totalCount: number } } };
    numbers.add(data.release.number);
    expect(data.observations.totalCount).toBe(data.release.observationCount);
    expect(data.datasets.nodes.reduce((sum, dataset) => sum + dataset.observationCount, 0)).toBe(data.release.observationCount);
    if (over) await wait(40);
  }
  expect([...numbers].toSorted()).toEqual(['1', '2']);
  process.kill('SIGTERM');
  expect((await process.ended).code).toBe(0);
}, 60_000);

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the server in a moment, but not before a question under way is answered', async (signal) => {
  const { url, process } = await startServer(await copyOfSeeds());
  await fetch(`${url}/health/live`);
  const answer = post(url, LARGE);
  await wait(150);
  process.kill(signal);
  const stopped = performance.now();
  expect(((await answer).body.data as { observations: { nodes: unknown[] } }).observations.nodes).toHaveLength(5000);
  expect(await process.ended).toMatchObject({ code: 0, stderr: '' });
  expect(performance.now() - stopped).toBeLessThan(6000);
}, 60_000);
