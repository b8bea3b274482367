import type { GraphiQLProps } from 'graphiql';
import { currentLabels } from './language.ts';

type Fetcher = GraphiQLProps['fetcher'];

const failure = (message: string): { errors: { message: string }[] } => ({ errors: [{ message }] });

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
  try {
    return await response.json();
  } catch {
    return failure(`${currentLabels().notGraphql} ${response.status}.`);
  }
};
