import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ListeningServer } from './listening.ts';

let server: ListeningServer;
beforeAll(async () => {
  server = await ListeningServer.open();
});
afterAll(async () => server.close());

interface Raw {
  readonly socket: Socket;
  readonly received: () => string;
  readonly closed: Promise<number>;
}

function raw(): Raw {
  const began = performance.now();
  let text = '';
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.setEncoding('utf8').on('data', (data: string) => (text += data)).on('error', () => undefined);
  return { socket, received: () => text, closed: new Promise((resolve) => socket.once('close', () => resolve(performance.now() - began))) };
}

const isAnswering = async (): Promise<boolean> => (await server.ask('{ country(code: "KOR") { code } }')).status === 200;

describe('the server goes on', () => {
  test('beside two hundred clients that send their heads byte by byte, and cuts them off', { timeout: 20_000 }, async () => {
    const slow = Array.from({ length: 200 }, raw);
    for (const { socket } of slow) socket.write('GET /graphql HTTP/1.1\r\nhost: x\r\nx-slow: ');
    const drip = setInterval(() => slow.forEach(({ socket }) => socket.writable && socket.write('a')), 500);
    expect(await isAnswering()).toBe(true);
    const times = await Promise.all(slow.map(({ closed }) => closed));
    clearInterval(drip);
    expect(Math.max(...times)).toBeLessThan(12_000);
    expect(slow[0]?.received()).toContain('408');
    expect(await isAnswering()).toBe(true);
  });

  test('after a megabyte of heads, with 431', async () => {
    const flood = raw();
    flood.socket.write(`GET /graphql HTTP/1.1\r\nhost: x\r\n${`x-flood: ${'a'.repeat(1000)}\r\n`.repeat(1000)}\r\n`);
    await flood.closed;
    expect(flood.received()).toContain('431');
    expect(await isAnswering()).toBe(true);
  });

  test('after sockets that are half closed, closed in the middle of a body, or speak nonsense', async () => {
    const half = raw();
    half.socket.end('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
    await half.closed;
    expect(half.received()).toContain('{"status":"live"}');
    const cut = raw();
    cut.socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query":', () => cut.socket.destroy());
    await cut.closed;
    const nonsense = raw();
    nonsense.socket.write('\u0016\u0003\u0001 nonsense\r\n\r\n');
    await nonsense.closed;
    expect(nonsense.received()).toContain('400');
    expect(await isAnswering()).toBe(true);
  });

  test('beside clients that ask for much and never read it, and cuts them off when nothing has moved for the time that is set', async () => {
    expect(server.http.timeout).toBe(120_000);
    server.http.timeout = 1000;
    const served = once(server.http, 'connection') as Promise<[Socket]>;
    const lazy = raw();
    lazy.socket.pause();
    lazy.socket.write('GET /schema.graphql HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(200));
    const [end] = await served;
    // The client sees no end, for it does not read; the server's end of the connection is gone.
    await expect.poll(() => end.destroyed, { timeout: 10_000 }).toBe(true);
    lazy.socket.destroy();
    server.http.timeout = 120_000;
    expect(await isAnswering()).toBe(true);
  });

  test('and answers a thousand requests that come in one piece, in their order', async () => {
    const many = raw();
    many.socket.write(`${'GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(999)}GET /health/live HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    await many.closed;
    expect(many.received().split('{"status":"live"}').length - 1).toBe(1000);
  });
});
