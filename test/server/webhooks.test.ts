import { createHmac, randomBytes, webcrypto } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { LookupAddress } from 'node:dns';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { SecretKeys } from '../../src/database/sealedSecrets.ts';
import { publishRelease } from '../../src/database/repositories/releasePublisher.ts';
import { WebhookRepository } from '../../src/database/repositories/webhook.repository.ts';

import { importDatasets } from '../../src/importers/datasets/importDatasets.ts';
import { retractEdition } from '../../src/importers/datasets/retractEdition.ts';
import { deliverDue, MOST_ATTEMPTS } from '../../src/server/webhooks/deliveries.ts';
import { isPublicAddress, readWebhookUrl } from '../../src/server/webhooks/publicAddress.ts';
import { requirePublic, type Resolve, sendMessage } from '../../src/server/webhooks/sendMessage.ts';
import { signedHeads } from '../../src/server/webhooks/signature.ts';
import { atlas, startAtlas, startServer } from '../cli/atlas.ts';
import { type RunningPostgres, startPostgres } from '../database/postgres.ts';
import { observations, referenceFolder } from '../importers/datasets/stewardFolder.ts';

interface Received {
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Somebody who is told of releases, and answers as it is told to. */
class Receiver {
  readonly received: Received[] = [];
  connections = 0;
  answer: { status: number; headers?: Record<string, string> } | 'silence' = { status: 204 };
  readonly #server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      this.received.push({ path: request.url, headers: request.headers, body });
      if (this.answer !== 'silence') response.writeHead(this.answer.status, this.answer.headers).end('x'.repeat(100));
    });
  }).on('connection', () => (this.connections += 1));

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => void this.#server.listen(0, '127.0.0.1', () => resolve()));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** By the words of Standard Webhooks: HMAC-SHA256 over id, time and body with the key in base64 behind "whsec_". */
function isOurs(secret: string, { headers, body }: Received): boolean {
  const signed = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64')).update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`).digest('base64');
  return headers['webhook-signature'] === `v1,${signed}` && Math.abs(Date.now() / 1000 - Number(headers['webhook-timestamp'])) < 300;
}

const receiver = new Receiver();
const FIRST_KEY = randomBytes(32);
const KEYS = new SecretKeys([FIRST_KEY]);
let postgres: RunningPostgres;
beforeAll(async () => {
  await receiver.listen();
  postgres = await startPostgres();
});
afterAll(async () => {
  receiver.close();
  await postgres.stop();
});

describe('where webhooks may go', () => {
  const PRIVATE = ['127.0.0.1', '127.8.9.10', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'];
  const PRIVATE_6 = ['::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '::127.0.0.1', '64:ff9b::7f00:1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1', '2001::1', '2002:7f00:1::1', '3fff::1'];

  test('addresses of the public internet alone', () => {
    for (const address of [...PRIVATE, ...PRIVATE_6, 'localhost', '']) expect([address, isPublicAddress(address)]).toEqual([address, false]);
    for (const address of ['8.8.8.8', '172.15.255.255', '172.32.0.1', '100.63.255.255', '2606:4700:4700::1111', '2a00:1450::1']) expect([address, isPublicAddress(address)]).toEqual([address, true]);
  });

  test.each([...PRIVATE, ...PRIVATE_6.filter((address) => !address.includes('%')).map((address) => `[${address}]`), '2130706433', '0x7f000001', '017700000001', '0x7f.1', '127.1', '127.0.0.1.', '①②⑦.0.0.1'])('not https://%s, however it is written', (host) => {
    expect(() => readWebhookUrl(`https://${host}/hook`, false)).toThrow('not of the public internet');
  });

  test.each([['http://example.org/', 'https://'], ['ftp://example.org/', 'https://'], ['example.org', 'no address'], ['https://user:word@example.org/', 'a password'], ['https://example.org/#part', 'behind #'], ['file:///etc/passwd', 'https://']])('not %s', (text, why) => {
    expect(() => readWebhookUrl(text, false)).toThrow(why);
    expect(readWebhookUrl('https://example.org/hook?x=1', false).href).toBe('https://example.org/hook?x=1');
  });

  test('a name is looked at when it is added and again for the connection itself', async () => {
    const leadsTo = (...addresses: LookupAddress[]): Resolve => (_host, found) => found(null, addresses);
    const elsewhere = { address: '8.8.8.8', family: 4 };
    const here = { address: '127.0.0.1', family: 4 };
    const url = new URL(`https://receiver.example:${receiver.port}/`);
    await requirePublic(url, { allowPrivate: false, resolve: leadsTo(elsewhere) });
    const before = receiver.connections;
    const message = { id: 'msg_1', url: url.href, secret: 'whsec_AAAA', body: '{}' };
    for (const addresses of [[here], [elsewhere, here], [{ address: '::1', family: 6 }], [{ address: '::ffff:127.0.0.1', family: 6 }]]) {
      await expect(requirePublic(url, { allowPrivate: false, resolve: leadsTo(...addresses) })).rejects.toThrow('not of the public internet');
      await expect(sendMessage(message, { allowPrivate: false, resolve: leadsTo(...addresses) })).rejects.toThrow('not of the public internet');
    }
    await expect(sendMessage({ ...message, url: `https://localhost:${receiver.port}/` }, { allowPrivate: false })).rejects.toThrow('not of the public internet');
    await expect(sendMessage({ ...message, url: `https://127.0.0.1:${receiver.port}/` }, { allowPrivate: false })).rejects.toThrow('not of the public internet');
    await expect(sendMessage({ ...message, url: `http://127.0.0.1:${receiver.port}/` }, { allowPrivate: false })).rejects.toThrow('https://');
    expect(receiver.connections).toBe(before);
  });
});

test('a signature is that of the example of Standard Webhooks', () => {
  const heads = signedHeads('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' });
  expect(heads['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

test('redirects are not followed, and a receiver that says nothing has failed', async () => {
  const other = new Receiver();
  await other.listen();
  receiver.answer = { status: 302, headers: { location: `http://127.0.0.1:${other.port}/` } };
  const message = { id: 'msg_1', url: `http://127.0.0.1:${receiver.port}/`, secret: 'whsec_AAAA', body: '{}' };
  expect(await sendMessage(message, { allowPrivate: true })).toBe(302);
  receiver.answer = 'silence';
  await expect(sendMessage(message, { allowPrivate: true, timeLimitMs: 50 })).rejects.toThrow();
  receiver.answer = { status: 204 };
  expect(other.connections).toBe(0);
  other.close();
});

describe.each(['sqlite', 'postgresql'])('a release that is published (%s)', (dialect) => {
  let dataDir: string;
  let database: Database;
  let at = Date.parse('2026-11-25T10:00:00Z');
  const delivering = { allowPrivate: true, publicUrl: 'https://atlas.example', keys: KEYS, now: () => new Date(at) };
  const publish = async (): Promise<unknown> => importDatasets(database, [referenceFolder()], { now: new Date(at) });
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'atlas-webhooks-'));
    database = await Database.open({ url: dialect === 'sqlite' ? undefined : postgres.url, dataDir });
    await database.migrate();
  });
  afterAll(async () => {
    await database.close();
    rmSync(dataDir, { recursive: true });
  });

  test('is told once to each webhook: signed, with the release, its datasets and addresses', async () => {
    const webhooks = new WebhookRepository(database, KEYS);
    const added = await webhooks.add(`http://127.0.0.1:${receiver.port}/hook`);
    await publish();
    receiver.received.length = 0;
    // Two processes look at the same moment.
    const told = (await Promise.all([deliverDue(database, delivering), deliverDue(database, delivering)])).flat();
    expect(told).toEqual([{ message: expect.stringMatching(/^msg_/) as unknown, webhook: added.id, release: 1, attempt: 1, error: null, isGivenUp: false }]);
    const [message] = receiver.received;
    expect([receiver.received.length, message?.path, message?.headers['content-type'], message && isOurs(added.secret, message)]).toEqual([1, '/hook', 'application/json', true]);
    expect(message && isOurs(`whsec_${'A'.repeat(43)}=`, message)).toBe(false);
    expect(JSON.parse(message?.body ?? '')).toMatchObject({
      type: 'release.published',
      timestamp: '2026-11-25T10:00:00.000Z',
      data: { release: '1', datasets: ['synthetic-reference'], editions: [{ dataset: 'synthetic-reference', revision: 1, retracted: false }], addresses: { page: 'https://atlas.example/', editions: 'https://atlas.example/q/ReleaseEditions.json?variables=%7B%22release%22%3A%221%22%7D' } },
    });
    expect(await deliverDue(database, delivering)).toEqual([]);
  });

  test('is told again with doubling waits to a receiver that is down, and given up in the end', async () => {
    const [edition] = await database.rows<{ code: string }>('select code from edition');
    await retractEdition(database, edition?.code ?? '', { en: 'Synthetic.', ko: null });
    at = Date.now();
    receiver.answer = { status: 500 };
    receiver.received.length = 0;
    let wait = 30_000;
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++, wait *= 2) {
      expect(await deliverDue(database, delivering)).toMatchObject([{ release: 2, attempt, error: 'HTTP 500', isGivenUp: false }]);
      at += wait - 1000;
      expect(await deliverDue(database, delivering)).toEqual([]);
      at += 1000;
    }
    expect(await deliverDue(database, delivering)).toMatchObject([{ attempt: MOST_ATTEMPTS, isGivenUp: true }]);
    receiver.answer = { status: 204 };
    at += 2 * wait;
    expect(await deliverDue(database, delivering)).toEqual([]);
    expect([receiver.received.length, new Set(receiver.received.map(({ headers, body }) => `${String(headers['webhook-id'])} ${body}`)).size]).toEqual([MOST_ATTEMPTS, 1]);
    expect(JSON.parse(receiver.received[0]?.body ?? '')).toMatchObject({ data: { release: '2', datasets: ['synthetic-reference'], editions: [{ retracted: true }] } });
    const webhooks = new WebhookRepository(database);
    const [watched] = await webhooks.all();
    expect(watched).toMatchObject({ delivered: 1, waiting: 0, givenUp: 1, lastError: 'HTTP 500' });
    expect(JSON.stringify(watched)).not.toContain('whsec_');
    expect([await webhooks.remove(watched?.id ?? ''), await webhooks.remove(watched?.id ?? ''), await webhooks.all()]).toEqual([true, false, []]);
    expect(await database.rows('select id from webhook_message')).toEqual([]);
  });

  test('that is undone is told to nobody, and what a process had taken when it died is tried again', async () => {
    const webhooks = new WebhookRepository(database, KEYS);
    await webhooks.add(`http://127.0.0.1:${receiver.port}/again`);
    const publishEmpty = async (fails: boolean): Promise<number> =>
      database.write(async (transaction) => {
        const number = await publishRelease(database, transaction, { added: [], retracted: [], note: { en: 'Synthetic.', ko: null }, now: new Date(at) });
        if (fails) throw new Error('undone');
        return number;
      });
    await expect(publishEmpty(true)).rejects.toThrow('undone');
    expect(await webhooks.due(new Date(at))).toEqual([]);
    expect(await publishEmpty(false)).toBe(3);
    const [due] = await webhooks.due(new Date(at));
    expect(due && (await webhooks.take(due, new Date(at + 30_000)))).toBe(true);
    expect(await deliverDue(database, delivering)).toEqual([]);
    at += 30_000;
    expect(await deliverDue(database, delivering)).toMatchObject([{ release: 3, attempt: 2, error: null }]);
  });

  test('is signed by a secret that is stored sealed: for its row alone, kept when the key changes, and of no use without it', async () => {
    const url = `http://127.0.0.1:${receiver.port}/sealed`;
    const { id, secret } = await new WebhookRepository(database, KEYS).add(url);
    const stored = async (): Promise<string> => (await database.rows<{ secret: string }>('select secret from webhook where id = ?', [id]))[0]?.secret ?? '';
    const secretBy = async (...keys: Buffer[]): Promise<string | undefined> => (await new WebhookRepository(database, new SecretKeys(keys)).find(id))?.secret;
    const bytes = Buffer.from((await stored()).slice('sealed1:'.length), 'base64');
    const key = await webcrypto.subtle.importKey('raw', FIRST_KEY, 'AES-GCM', false, ['decrypt']);
    // There the tag comes first, here last.
    const opened = await webcrypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.subarray(0, 12), additionalData: Buffer.from(id) }, key, Buffer.concat([bytes.subarray(28), bytes.subarray(12, 28)]));
    expect(Buffer.from(opened).toString()).toBe(secret);

    const secondKey = randomBytes(32);
    for (const keys of [[], [secondKey]]) await expect(secretBy(...keys)).rejects.toThrow('ATLAS_WEBHOOK_KEY');
    const other = await new WebhookRepository(database, KEYS).add(`${url}/other`);
    await database.rows('update webhook set secret = ? where id = ?', [await stored(), other.id]);
    await expect(new WebhookRepository(database, KEYS).find(other.id)).rejects.toThrow(other.id);
    await new WebhookRepository(database).remove(other.id);

    // As the version before secrets were sealed wrote them.
    await database.rows('update webhook set secret = ? where id = ?', [secret, id]);
    await new WebhookRepository(database, KEYS).sealAll();
    expect([(await stored()).includes(secret), await secretBy(FIRST_KEY)]).toEqual([false, secret]);
    const both = new WebhookRepository(database, new SecretKeys([secondKey, FIRST_KEY]));
    expect(await both.isAnyUnsealed()).toBe(true);
    await both.sealAll();
    expect([await both.isAnyUnsealed(), await secretBy(secondKey)]).toEqual([false, secret]);

    await database.write(async (transaction) => publishRelease(database, transaction, { added: [], retracted: [], note: { en: 'Synthetic.', ko: null }, now: new Date(at) }));
    const withoutKey = await deliverDue(database, { ...delivering, keys: new SecretKeys([]) });
    expect(withoutKey.filter(({ webhook }) => webhook === id)).toMatchObject([{ attempt: 1, error: expect.stringContaining('openssl rand -base64 32') as unknown, isGivenUp: false }]);
    at += 30_000;
    expect((await deliverDue(database, { ...delivering, keys: new SecretKeys([secondKey]) })).filter(({ webhook }) => webhook === id)).toMatchObject([{ attempt: 2, error: null }]);
  });
});

test('on the command line: a webhook is added with its secret, tested, told by a server that runs, and listed without it', { timeout: 120_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'atlas-webhooks-'));
  const open = { ATLAS_WEBHOOKS_PRIVATE: '1', ATLAS_WEBHOOK_KEY: FIRST_KEY.toString('base64'), ATLAS_THREADS: '0' };
  const run = async (...args: string[]) => (await startAtlas(dataDir, args, open)).ended;
  const url = `http://127.0.0.1:${receiver.port}/told`;
  const database = await Database.open({ url: undefined, dataDir });
  await database.migrate();
  await importDatasets(database, [referenceFolder()]);
  const keyless = (await startAtlas(dataDir, ['webhook', 'add', url], { ATLAS_WEBHOOKS_PRIVATE: '1' })).ended;
  const [refused, unsealed, added] = await Promise.all([atlas(dataDir, 'webhook', 'add', url), keyless, run('webhook', 'add', url, '--json')]);
  expect([refused, unsealed].map(({ code, stderr }) => [code, stderr.trim().split('\n').length, /https:..$|ATLAS_WEBHOOK_KEY/m.exec(stderr.trim().replace(/\.$/, ''))?.[0]])).toEqual([[3, 1, 'https://'], [3, 1, 'ATLAS_WEBHOOK_KEY']]);
  const { id, secret } = JSON.parse(added.stdout) as { id: string; secret: string };
  receiver.received.length = 0;
  const [tested, server] = await Promise.all([run('webhook', 'test', id), startServer(dataDir, open)]);
  expect(tested).toMatchObject({ code: 0, stdout: 'The receiver took the message (HTTP 204).\n' });
  await importDatasets(database, [observations('indicator,area,period,value\nSYN_SHARE,AAA,2017,1\n')]);
  await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBe(2);
  expect(receiver.received.map((each) => [(JSON.parse(each.body) as { type: string }).type, isOurs(secret, each)])).toEqual([['test', true], ['release.published', true]]);
  const [listed, unknown] = await Promise.all([run('webhook', 'list'), run('webhook', 'remove', 'wh_none')]);
  expect(listed.stdout).toContain(url);
  expect(listed.stdout).not.toContain(secret);
  expect(unknown).toMatchObject({ code: 3, stderr: 'atlas: There is no webhook "wh_none"; "atlas webhook list" shows them.\n' });
  server.process.kill('SIGTERM');
  expect((await server.process.ended).code).toBe(0);

  await retractEdition(database, (await database.rows<{ code: string }>("select code from edition where id = (select max(edition_id) from observation)"))[0]?.code ?? '', { en: 'Synthetic.', ko: null });
  expect(await run('webhook', 'deliver')).toMatchObject({ code: 0, stdout: `release 3 to ${id}, attempt 1: delivered\n` });
  expect(receiver.received.slice(2).map((each) => [each.body.includes('"release":"3"'), isOurs(secret, each)])).toEqual([[true, true]]);
  expect(await run('webhook', 'remove', id)).toMatchObject({ code: 0, stdout: `Removed ${id}.\n` });
  const [nothing, none] = await Promise.all([run('webhook', 'deliver'), run('webhook', 'list', '--json')]);
  expect([nothing.stdout, JSON.parse(none.stdout)]).toEqual(['Nothing to deliver now.\n', []]);
  await database.close();
  rmSync(dataDir, { recursive: true });
});
