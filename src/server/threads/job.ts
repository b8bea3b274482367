import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import type { AtlasError } from '../../domain/errors.ts';
import type { ThreadHead, ThreadRequest } from './messages.ts';

/** What a thread answered; the body comes as it is made. */
export interface ThreadAnswer extends ThreadHead {
  readonly body: Readable;
}

/** One question on its way: waiting, then with a thread, then settled once. */
export class Job {
  readonly number: number;
  readonly request: ThreadRequest;
  /** May hold its thread for seconds. */
  readonly isLong: boolean;
  readonly began = performance.now();
  readonly answer: Promise<ThreadAnswer>;
  /** Resolves when nothing more will come. */
  readonly settled: Promise<void>;
  /** Does something in the place of whoever asked, as those see it who follow a request. */
  readonly inPlace = AsyncLocalStorage.snapshot();
  readonly #settle: () => void;
  readonly #resolve: (answer: ThreadAnswer) => void;
  readonly #reject: (error: unknown) => void;
  #body: Readable | undefined;
  #isSettled = false;
  #untaken = 0;

  constructor(number: number, { request, isLong }: { request: ThreadRequest; isLong: boolean }) {
    this.number = number;
    this.request = request;
    this.isLong = isLong;
    const { promise, resolve, reject } = Promise.withResolvers<ThreadAnswer>();
    this.answer = promise;
    this.#resolve = resolve;
    this.#reject = reject;
    const end = Promise.withResolvers<void>();
    this.settled = end.promise;
    this.#settle = () => {
      this.#isSettled = true;
      end.resolve();
    };
  }

  /** `onTaken` hears how many bytes the reader took. A thread may begin to answer what was given up meanwhile: that goes nowhere. */
  start(head: ThreadHead, onTaken: (bytes: number) => void): void {
    if (this.#isSettled) return;
    const body = new Readable({
      read: () => {
        const bytes = this.#untaken;
        this.#untaken = 0;
        if (bytes > 0) onTaken(bytes);
      },
    });
    // The error of a stream that nobody listens to ends the process, and the reader may not have begun.
    body.on('error', () => undefined);
    this.#body = body;
    this.#resolve({ ...head, body });
  }

  push(bytes: Uint8Array): void {
    this.#untaken += bytes.byteLength;
    this.#body?.push(bytes);
  }

  end(): void {
    if (this.#isSettled) return;
    this.#settle();
    this.#body?.push(null);
  }

  /** An answer that has begun can only be broken off. */
  fail(error: AtlasError | Error): void {
    if (this.#isSettled) return;
    this.#settle();
    if (this.#body) this.#body.destroy(error);
    else this.#reject(error);
  }
}
