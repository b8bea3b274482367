import type { TypedDocumentString } from '../generated/operations.ts';
import { say } from './say.ts';

/** A failure that is told to the reader as it is. */
export class AskError extends Error {}

/** What a reader can do about errors that pass or that are of the size of a question. */
const WORDS: Readonly<Record<string, () => string>> = {
  TIMEOUT: () => say('This took too long to work out. Choose fewer countries, indicators or years.', '계산에 시간이 너무 오래 걸렸습니다. 나라나 지표, 연도를 줄여 보십시오.'),
  OVERLOADED: () => say('The server has too much to do at the moment. Try again in some seconds.', '지금은 서버에 요청이 너무 많습니다. 몇 초 뒤에 다시 시도하십시오.'),
  RATE_LIMITED: () => say('Your network has sent very many requests. Try again in a minute.', '이 네트워크에서 보낸 요청이 너무 많습니다. 1분 뒤에 다시 시도하십시오.'),
};

interface Answered<Answer> {
  readonly status: number;
  readonly answer: { readonly data?: Answer; readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[] } | null;
}

/** Longer addresses are cut or refused by some proxies. */
const LONGEST_SEARCH = 1800;

/** There is an answer, but nothing in it that a chart could show: asking again would change nothing. */
export class NothingToDraw extends AskError {}

/** Asks the server a typed operation; what goes wrong comes back in words. */
export async function askServer<Answer, Variables>(document: TypedDocumentString<Answer, Variables>, variables: Variables, signal?: AbortSignal): Promise<Answer> {
  const short = await askByHash<Answer>(document.__meta__?.['sha256Hash'], variables, signal);
  // A server of another version does not know the operation by its hash.
  const isUnknown = short.answer?.errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND';
  const { status, answer } = isUnknown ? await send<Answer>('/graphql', { query: document.toString(), variables }, signal) : short;
  const [first] = answer?.errors ?? [];
  if (first) throw new AskError(WORDS[first.extensions?.code ?? '']?.() ?? first.message);
  if (!answer?.data) throw new AskError(say(`The server answered with HTTP ${status}. Try again.`, `서버가 HTTP ${status}(으)로 응답했습니다. 다시 시도하십시오.`));
  return answer.data;
}

/** By an address that browsers and caches keep, where it is not too long. */
async function askByHash<Answer>(sha256Hash: unknown, variables: unknown, signal: AbortSignal | undefined): Promise<Answered<Answer>> {
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const search = new URLSearchParams({ variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) }).toString();
  return search.length <= LONGEST_SEARCH ? send(`/graphql?${search}`, undefined, signal) : send('/graphql', { variables, extensions }, signal);
}

async function send<Answer>(address: string, body: object | undefined, signal: AbortSignal | undefined): Promise<Answered<Answer>> {
  const post = body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {};
  const response = await fetch(address, { ...post, ...(signal ? { signal } : {}) }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new AskError(say('The server does not answer. Check your connection and try again.', '서버가 응답하지 않습니다. 연결을 확인하고 다시 시도하십시오.'));
  });
  return { status: response.status, answer: (await response.json().catch(() => null)) as Answered<Answer>['answer'] };
}
