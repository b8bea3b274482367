// A load of questions over kept-open connections. It reads no more of an answer than its length, so that two cores are
// left to the servers, and takes times to the microsecond.
import { connect, type Socket } from 'node:net';

export interface Load {
  readonly url: string;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
  /** Asked no oftener than this, though there be time. */
  readonly most?: number;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Measured {
  readonly answers: number;
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** A server that is busy for five seconds would end connections that wait, by the standard of node:http. */
export const KEEP_ALIVE_MS = 120_000;

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');

/** Tells for each piece of an answer whether it is the last one. */
class AnswerEnd {
  readonly #expected: string;
  #missing: number | undefined;
  #chunked = false;
  #head: Buffer = Buffer.alloc(0);

  constructor(expected: string) {
    this.#expected = expected;
  }

  takes(piece: Buffer): boolean {
    if (this.#missing !== undefined) this.#missing -= piece.length;
    else if (!this.#chunked) this.#readHead(piece);
    const done = this.#chunked ? piece.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) : this.#missing === 0;
    if (done) [this.#missing, this.#chunked, this.#head] = [undefined, false, Buffer.alloc(0)];
    return done;
  }

  #readHead(piece: Buffer): void {
    this.#head = this.#head.length === 0 ? piece : Buffer.concat([this.#head, piece]);
    const end = this.#head.indexOf(HEAD_END);
    if (end < 0) return;
    const head = this.#head.subarray(0, end).toString('latin1');
    if (!head.startsWith(`HTTP/1.1 ${this.#expected}`)) throw new Error(`An answer was ${head.split('\r\n')[0]}, not ${this.#expected}: ${this.#head.subarray(end, end + 400).toString()}`);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    this.#chunked = length === undefined && this.#expected === '200';
    if (!this.#chunked) this.#missing = Number(length ?? 0) - (this.#head.length - end - HEAD_END.length);
  }
}

function requestOf({ url, body, method = 'POST', headers = {} }: Load): Buffer {
  const { pathname, search, host } = new URL(url);
  const own = { host, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(own).filter(([name]) => method === 'POST' || !name.startsWith('content-'));
  return Buffer.from(`${method} ${pathname}${search} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${method === 'POST' ? body : ''}`);
}

interface Client {
  readonly request: Buffer;
  readonly expected: string;
  readonly until: number;
  readonly most: number;
  readonly times: number[];
}

/** One connection: asks, waits for the whole answer, and asks again until the time is over. */
function ask(socket: Socket, { request, expected, until, most, times }: Client): Promise<void> {
  return new Promise((done, failed) => {
    const end = new AnswerEnd(expected);
    let began = performance.now();
    socket.on('error', failed);
    socket.once('connect', () => {
      began = performance.now();
      socket.write(request);
    });
    socket.on('data', (piece) => {
      try {
        if (!end.takes(piece)) return;
      } catch (error) {
        failed(error as Error);
        return;
      }
      const now = performance.now();
      times.push(now - began);
      began = now;
      if (now < until && times.length < most) socket.write(request);
      else socket.end(done);
    });
  });
}

/** Answers a second, and how long all but a hundredth of them took at most; every question that was asked is waited for. */
export async function load(asked: Load): Promise<Measured> {
  const { hostname, port } = new URL(asked.url);
  const began = performance.now();
  const client = { request: requestOf(asked), expected: asked.headers?.['if-none-match'] ? '304' : '200', until: began + asked.seconds * 1000, most: asked.most ?? Infinity, times: [] as number[] };
  // Each asks as soon as it is connected: a server may cut off whoever says nothing.
  await Promise.all(Array.from({ length: asked.connections }, () => ask(connect({ host: hostname, port: Number(port), noDelay: true }), client)));
  const seconds = (performance.now() - began) / 1000;
  const sorted = client.times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { answers: sorted.length, perSecond: sorted.length / seconds, medianMs: at(0.5), p99Ms: at(0.99) };
}
