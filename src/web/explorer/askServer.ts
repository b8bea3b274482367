import type { TypedDocumentString } from '../generated/operations.ts';
import { say } from './say.ts';

/** A failure that is told to the reader as it is. */
export class AskError extends Error {}

/** Asks the server a typed operation; what goes wrong comes back in words. */
export async function askServer<Answer, Variables>(document: TypedDocumentString<Answer, Variables>, variables: Variables, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new AskError(say('The server does not answer. Check your connection and try again.', '서버가 응답하지 않습니다. 연결을 확인하고 다시 시도하십시오.'));
  });
  const answer = (await response.json().catch(() => null)) as { data?: Answer; errors?: readonly { message: string }[] } | null;
  const [first] = answer?.errors ?? [];
  if (first) throw new AskError(first.message);
  if (!answer?.data) throw new AskError(say(`The server answered with HTTP ${response.status}. Try again.`, `서버가 HTTP ${response.status}(으)로 응답했습니다. 다시 시도하십시오.`));
  return answer.data;
}
