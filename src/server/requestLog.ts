import type { FastifyBaseLogger } from 'fastify';
import type { AnsweredRequests } from './answered.ts';

/** One line for each request: what was asked by its route, never the question, the address it came from, or what a head says. */
export function logAnswers(log: FastifyBaseLogger, answers: AnsweredRequests): void {
  if (log.level !== 'info' && log.level !== 'debug') return;
  answers.listen(({ id, ms, ...answered }) => log.info({ reqId: id, ...answered, ms: Math.round(ms * 10) / 10 }, 'answered'));
}
