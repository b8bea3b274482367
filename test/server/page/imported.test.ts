import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../../../src/database/database.ts';
import { AtlasError } from '../../../src/domain/errors.ts';
import { openAtlas } from '../../../src/graphql/atlas.ts';
import { importOcds } from '../../../src/importers/ocds/importOcds.ts';
import { publishContracts } from '../../../src/importers/ocds/publishContracts.ts';
import { errorWords } from '../../../src/server/page/errorWords.ts';
import { PageRequest } from '../../../src/server/page/pageRequest.ts';
import { createServer } from '../../../src/server/server.ts';
import { ocdsFile, ocdsReleases } from '../../faults/syntheticAtlas.ts';
import { copyOfSeeds, SEEDED_AT } from '../../seededDatabase.ts';

let database: Database;
let app: FastifyInstance;

beforeAll(async () => {
  const dataDir = await copyOfSeeds();
  database = await Database.open({ url: undefined, dataDir });
  const contractsFolder = join(dataDir, 'contracts');
  // Forty synthetic processes, and a release without an ocid.
  const inputs = [ocdsFile({ releases: [...ocdsReleases(40), { id: 'nameless', date: '2020-01-01T00:00:00Z', tag: ['tender'] }] })];
  const result = await importOcds({ inputs, publisher: 'synthetic', country: 'TUN', storeFolder: contractsFolder, now: SEEDED_AT });
  await publishContracts(database, result, { publisherName: 'Synthetic publisher', licence: 'CC BY 4.0', scope: null, url: null, isSample: true });
  app = await createServer({ atlas: await openAtlas(database, { publicUrl: 'http://localhost:4000', contractsFolder }), logLevel: 'silent', cacheBytes: 0 });
});

afterAll(async () => {
  await app?.close();
  await database?.close();
});

/** What a page says before its tools, tags and runs of spaces taken out. */
async function textOf(path: string): Promise<string> {
  const { body, statusCode } = await app.inject(path);
  expect([path, statusCode]).toEqual([path, 200]);
  return body.slice(body.indexOf('<main'), body.lastIndexOf('<section class="tools"')).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe('the pages of data that were imported', () => {
  test('quality: fields, rejects, and what could not be computed with the reason', async () => {
    const text = await textOf('/quality/TUN%2FSYNTHETIC?lang=en');
    expect(text).toContain('Contracting processes 40');
    expect(text).toContain('tender/ numberOfTenderers 40 40 100%');
    expect(text).toContain('bids/ details/ id 0 40 0%');
    expect(text).toContain('Rejected: 1. Accepted with a warning: 0.');
    // Of the 26 open ones (i % 3 is not 0) those with one tenderer (i % 7 is 0): 7, 14, 28, 35.
    expect(text).toContain('Single-bidder share share from 0 to 1 2020 0.1538 0.0615 – 0.3353 (95%) 26 none');
    expect(text).toContain('Awards to the lowest price share from 0 to 1 2020 not computable 0 40: bids not listed 40');
    expect(text).toContain('does not stand for the whole');
  });

  test('the first page and the indicator say which release brought what', async () => {
    expect(await textOf('/?lang=en')).toMatch(/Release 2 \S+ : [\d,]+ observations.{0,80}new: Contracting data of Synthetic publisher/);
    expect(await textOf('/?lang=en&release=1')).not.toContain('Synthetic publisher');
    const history = await textOf('/indicator/OCDS_SINGLE_BIDDER_SHARE?lang=ko');
    expect(history).toMatch(/수정 이력 2차 릴리스 .{0,20}이 지표의 수치 \d+개가 새로 생기거나 바뀜/);
  });

  test('a page as of an old release tells of it too where many have come since', async () => {
    const dataDir = await copyOfSeeds();
    const many = await Database.open({ url: undefined, dataDir });
    // Sixty releases in which nothing changed: more than are asked for at a time.
    await many.write(async (transaction) => {
      for (let number = 2; number <= 61; number++) {
        await many.rows('INSERT INTO release (number, published_at, note_en, note_ko, hash, observation_count) SELECT ?, published_at, note_en, note_ko, hash, observation_count FROM release WHERE number = 1', [number], transaction);
        await many.rows('INSERT INTO release_edition (release_number, edition_id, retracted) SELECT ?, edition_id, retracted FROM release_edition WHERE release_number = 1', [number], transaction);
      }
    });
    const server = await createServer({ atlas: await openAtlas(many, { publicUrl: 'http://localhost:4000', contractsFolder: join(dataDir, 'contracts') }), logLevel: 'silent', cacheBytes: 0 });
    const history = async (release: number): Promise<string> => /id="history".*?<\/section>/s.exec((await server.inject(`/indicator/OECD_GG_PROCUREMENT_GDP?lang=en&release=${release}`)).body)?.[0] ?? '';
    expect(await history(1)).toContain('Release 1<');
    // Of the fifty newest of these none changed anything.
    expect(await history(61)).toContain('No release has changed it.');
    await server.close();
    await many.close();
  });

  test('a comparison has the interval of a value that has one', async () => {
    const text = await textOf('/compare?areas=TUN&indicators=OCDS_SINGLE_BIDDER_SHARE&edition=ocds-synthetic&view=table&lang=en');
    // Wilson of 4 in 26 at 95 %: p is 0.153846; (p + 3.8415/52 +- 1.96 sqrt(p (1 - p)/26 + 3.8415/2704)) / (1 + 3.8415/26) is 0.198406 +- 0.136909.
    expect(text).toContain('Tunisia 0.1538 0.0615 – 0.3353');
    expect(text).toContain('interval of 95% confidence');
  });
});

describe('errors of the moment', () => {
  const page = (lang: string): PageRequest => new PageRequest({ url: '/compare?view=map', query: { view: 'map', lang }, headers: {} } as unknown as FastifyRequest);

  test('are in words of the language, with when to try again and how', () => {
    for (const code of ['TIMEOUT', 'OVERLOADED', 'RATE_LIMITED'] as const) {
      const { text } = errorWords(page('ko'), new AtlasError(code, 'Some English words.', { retryAfterSeconds: 5 }));
      expect(text).not.toContain('English');
      expect(text).toContain('5초 뒤에 다시 시도해 주십시오.');
      expect(text).toContain('href="/compare?view=map&amp;lang=ko"');
    }
    expect(errorWords(page('en'), new AtlasError('OVERLOADED', 'x', { retryAfterSeconds: 5 })).text).toContain('too much to do at the moment. Try again in 5 seconds.');
  });

  test('a mistake of the asker that only English names stands as English in a Korean page', () => {
    expect(errorWords(page('ko'), AtlasError.badInput('"abc" is no period.')).text).toContain('<span lang="en">&quot;abc&quot; is no period.</span>');
    expect(errorWords(page('ko'), AtlasError.notFound('코드가 없습니다.')).text).toBe('<p class="notice">코드가 없습니다.</p>');
  });
});
