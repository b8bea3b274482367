import type { GraphiQLProps } from 'graphiql';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { currentLabels } from './language.ts';

type Fetcher = GraphiQLProps['fetcher'];

const failure = (message: string): ExecutionResult => ({ errors: [new GraphQLError(message)] });

const isResult = (answer: unknown): answer is ExecutionResult => typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);

/** Sends one operation to the server; what goes wrong on the way comes back as an error in words. */
export const fetcher: Fetcher = async (request, options) => {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'apollo-require-preflight': 'true', ...options?.headers },
      body: JSON.stringify(request),
    });
  } catch {
    return failure(currentLabels().serverAway);
  }
  const answer: unknown = await response.json().catch(() => null);
  return isResult(answer) ? answer : failure(`${currentLabels().notGraphql} ${response.status}.`);
};
