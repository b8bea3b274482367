import type { Question } from './question.js';

/** What the atlas found wrong with a question. */
export class AtlasError extends Error {
  /** One of the documented codes, for example BAD_USER_INPUT. */
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, code: string, details: Readonly<Record<string, unknown>>) {
    super(message);
    this.name = 'AtlasError';
    this.code = code;
    this.details = details;
  }
}

export interface AtlasOptions {
  /** Instead of the fetch of the platform. */
  readonly fetch?: typeof globalThis.fetch;
  readonly headers?: Readonly<Record<string, string>>;
  /** False sends whole documents by POST; questions of the library are asked by their hash with GET, which caches on the way can keep, unless this says so. */
  readonly byHash?: boolean;
}

interface GraphqlAnswer<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

interface Answered<Answer> {
  readonly status: number;
  readonly answer: GraphqlAnswer<Answer>;
}

/** Longer addresses are cut or refused by some proxies. */
const LONGEST_SEARCH = 1800;

/** Variables may be left out where none is required. */
type Given<Variables> = Record<string, never> extends Variables ? [variables?: Variables, signal?: AbortSignal] : [variables: Variables, signal?: AbortSignal];

/** An atlas at an address. */
export class Atlas {
  readonly url: string;
  readonly #fetch: typeof globalThis.fetch;
  readonly #headers: Readonly<Record<string, string>>;
  #byHash: boolean;

  constructor(url: string, options: AtlasOptions = {}) {
    this.url = url.replace(/\/+$/, '');
    this.#fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    this.#headers = options.headers ?? {};
    this.#byHash = options.byHash ?? true;
  }

  /** The answer to a question of the library, or to one of your own made with question(). */
  async ask<Answer, Variables>(asked: Question<Answer, Variables>, ...[variables, signal]: Given<Variables>): Promise<Answer> {
    const lacking = asked.required.find((name) => (variables as Record<string, unknown> | undefined)?.[name] == null);
    if (lacking !== undefined) throw new AtlasError(`The question needs the variable "${lacking}".`, 'BAD_USER_INPUT', { variable: lacking });
    const given = JSON.stringify(variables ?? {});
    const short = await this.#askByHash<Answer>(asked.sha256Hash, given, signal);
    if (short) return dataOf(short);
    const whole = this.#send<Answer>('/graphql', { method: 'POST', body: `{"query":${JSON.stringify(asked.document)},"variables":${given}}`, ...(signal ? { signal } : {}) });
    return dataOf(await whole);
  }

  /** Nothing where the question has no short address, or the atlas does not know its hash: it is of another version then. */
  async #askByHash<Answer>(sha256Hash: string | undefined, variables: string, signal: AbortSignal | undefined): Promise<Answered<Answer> | undefined> {
    if (!this.#byHash || sha256Hash === undefined) return undefined;
    const search = new URLSearchParams({ variables, extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }) }).toString();
    if (search.length > LONGEST_SEARCH) return undefined;
    const answered = await this.#send<Answer>(`/graphql?${search}`, signal ? { signal } : {});
    const code = answered.answer.errors?.[0]?.extensions?.['code'];
    if (code !== 'PERSISTED_QUERY_NOT_FOUND' && code !== 'PERSISTED_QUERY_NOT_SUPPORTED') return answered;
    this.#byHash = false;
    return undefined;
  }

  async #send<Answer>(path: string, init: RequestInit): Promise<Answered<Answer>> {
    const type = init.body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await this.#fetch(`${this.url}${path}`, { ...init, headers: { ...type, accept: 'application/json', ...this.#headers } });
    return { status: response.status, answer: await readJson<GraphqlAnswer<Answer>>(response) };
  }

  /** Address of an answer in a format: its permalink (path or whole address) and csv, xlsx, parquet ... */
  exportUrl(permalink: string, format: string): string {
    const path = permalink.replace(/^https?:\/\/[^/]+/, '');
    return `${this.url}${path}.${format}`;
  }
}

/** The first error of the answer is thrown. */
function dataOf<Answer>({ status, answer }: Answered<Answer>): Answer {
  const [error] = answer.errors ?? [];
  if (error) {
    const { code, ...details } = error.extensions ?? {};
    throw new AtlasError(error.message, typeof code === 'string' ? code : 'INTERNAL', details);
  }
  if (answer.data == null) throw new AtlasError(`The answer with status ${status} holds no data.`, 'INTERNAL', {});
  return answer.data;
}

async function readJson<Answer>(response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new AtlasError(`The answer with status ${response.status} is not JSON: ${text.slice(0, 200)}`, 'INTERNAL', {});
  }
}
