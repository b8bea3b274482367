// A thread that answers costly questions: the same server over a connection of its own that can only read, asked without a socket.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { FastifyInstance } from 'fastify';
import { Database } from '../../database/database.ts';
import { QuestionRepository } from '../../database/repositories/question.repository.ts';
import { type Measured, onMeasured } from '../../domain/measured.ts';
import { type Atlas, openAtlas } from '../../graphql/atlas.ts';
import { plainHeads } from '../plainHeads.ts';
import { createServer } from '../server.ts';
import type { FromThread, ThreadPlaces, ThreadRequest, ToThread } from './messages.ts';

/** Bytes of an answer that may be under way to a reader; most exports are smaller, so that a slow reader holds no thread. */
const WINDOW = 16 * 1024 * 1024;

/** An importer may write for minutes; a permalink does not wait for it. */
const LONGEST_WAIT_TO_WRITE_MS = 2000;

class Answerer {
  readonly #port: MessagePort;
  readonly #atlas: Atlas;
  readonly #app: FastifyInstance;
  #job = 0;
  #underWay = 0;
  #goOn: (() => void) | undefined;
  #measures: Measured[] = [];

  constructor(port: MessagePort, atlas: Atlas, app: FastifyInstance) {
    onMeasured((event) => this.#measures.push(event));
    this.#port = port;
    this.#atlas = atlas;
    this.#app = app;
  }

  async answer(job: number, request: ThreadRequest): Promise<void> {
    this.#job = job;
    this.#underWay = 0;
    this.#measures = [];
    try {
      await this.#atlas.catalogues.moveTo(request.release);
      const { method, url, headers, body } = request;
      const response = await this.#app.inject({ method: method as 'GET', url, headers: { ...headers }, ...(body === undefined ? {} : { payload: body }), payloadAsStream: true });
      this.#say({ kind: 'head', job, head: { status: response.statusCode, headers: plainHeads(response.headers) } });
      // Who asked may leave as soon as the last byte is there, and is to have been answered to the end by then: it comes with the end.
      let last: Buffer | undefined;
      for await (const piece of response.stream()) {
        if (last) await this.#send(job, last);
        last = piece as Buffer;
      }
      const bytes = last && ownBytes(last);
      this.#say({ kind: 'end', job, bytes, measures: this.#measures }, bytes);
    } catch (error) {
      this.#say({ kind: 'failed', job, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }

  taken(job: number, bytes: number): void {
    if (job !== this.#job) return;
    this.#underWay -= bytes;
    if (this.#underWay < WINDOW) this.#goOn?.();
  }

  async #send(job: number, piece: Buffer): Promise<void> {
    this.#underWay += piece.byteLength;
    const bytes = ownBytes(piece);
    this.#say({ kind: 'piece', job, bytes }, bytes);
    if (this.#underWay >= WINDOW) await new Promise<void>((resolve) => (this.#goOn = resolve));
  }

  /** `bytes` of the message are handed over and not copied. */
  #say(message: FromThread, bytes?: Uint8Array): void {
    this.#port.postMessage(message, bytes ? [bytes.buffer as ArrayBuffer] : []);
  }
}

/** A small piece is part of memory that Node shares among many; only memory of its own can be handed over. */
const ownBytes = (piece: Buffer): Uint8Array => (piece.byteLength === piece.buffer.byteLength ? piece : new Uint8Array(piece));

async function open(port: MessagePort, places: ThreadPlaces): Promise<void> {
  const place = { url: places.databaseUrl, dataDir: places.dataDir };
  const reading = await Database.open({ ...place, replicaUrls: places.replicaUrls ?? [], reading: { timeLimitMs: places.timeLimitMs } });
  // The main thread tells of the same replicas.
  reading.replicas?.watch(() => undefined);
  // Long questions are kept under their hash: the one thing that answering writes.
  const writing = await Database.open(place);
  if (writing.dialect === 'sqlite') await writing.rows(`pragma busy_timeout = ${LONGEST_WAIT_TO_WRITE_MS}`);
  const atlas: Atlas = { ...(await openAtlas(reading, places)), questions: new QuestionRepository(writing) };
  const app = await createServer({ atlas, logLevel: places.logLevel, cacheBytes: 0, inThread: true, tracing: places.tracing });
  const answerer = new Answerer(port, atlas, app);
  const close = async (): Promise<void> => {
    await app.close();
    await reading.close();
    await writing.close();
    port.close();
  };
  port.on('message', (message: ToThread) => {
    if (message.kind === 'ask') void answerer.answer(message.job, message.request);
    else if (message.kind === 'taken') answerer.taken(message.job, message.bytes);
    else void close();
  });
  port.postMessage({ kind: 'ready' } satisfies FromThread);
}

if (!parentPort) throw new Error('This file is run as a thread of the server.');
await open(parentPort, workerData as ThreadPlaces);
