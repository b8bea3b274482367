import type { FastifyInstance } from 'fastify';
import type { OperationNamer } from './askedOperation.ts';

/** A request whose answer has left, as whoever counts and logs hears of it. */
export interface Answered {
  readonly id: string;
  readonly method: string;
  readonly route: string;
  readonly operation: string;
  readonly status: number;
  /** From the request to the end of its answer. */
  readonly ms: number;
}

/** Tells of every answer, whichever way it was made, so that none goes uncounted. */
export class AnsweredRequests {
  readonly #listeners: ((answered: Answered) => void)[] = [];

  listen(listener: (answered: Answered) => void): void {
    this.#listeners.push(listener);
  }

  tell(answered: Answered): void {
    for (const listener of this.#listeners) listener(answered);
  }
}

/** Tells of the answers of a fastify application. */
export function followAnswers(app: FastifyInstance, answers: AnsweredRequests, operationOf: OperationNamer): void {
  app.addHook('onResponse', (request, reply, done) => {
    answers.tell({ id: request.id, method: request.method, route: request.routeOptions.url ?? 'unknown', operation: operationOf(request), status: reply.statusCode, ms: reply.elapsedTime });
    done();
  });
}
