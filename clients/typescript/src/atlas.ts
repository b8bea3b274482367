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
}

interface GraphqlAnswer<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Variables may be left out where none is required. */
type Given<Variables> = Record<string, never> extends Variables ? [variables?: Variables, signal?: AbortSignal] : [variables: Variables, signal?: AbortSignal];

/** An atlas at an address. */
export class Atlas {
  readonly url: string;
  readonly #fetch: typeof globalThis.fetch;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(url: string, options: AtlasOptions = {}) {
    this.url = url.replace(/\/+$/, '');
    this.#fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    this.#headers = options.headers ?? {};
  }

  /** The answer to a question of the library, or to one of your own made with question(). */
  async ask<Answer, Variables>(asked: Question<Answer, Variables>, ...[variables, signal]: Given<Variables>): Promise<Answer> {
    const lacking = asked.required.find((name) => (variables as Record<string, unknown> | undefined)?.[name] == null);
    if (lacking !== undefined) throw new AtlasError(`The question needs the variable "${lacking}".`, 'BAD_USER_INPUT', { variable: lacking });
    const response = await this.#fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...this.#headers },
      body: JSON.stringify({ query: asked.document, variables: variables ?? {} }),
      ...(signal ? { signal } : {}),
    });
    const answer = await readJson<GraphqlAnswer<Answer>>(response);
    const [error] = answer.errors ?? [];
    if (error) {
      const { code, ...details } = error.extensions ?? {};
      throw new AtlasError(error.message, typeof code === 'string' ? code : 'INTERNAL', details);
    }
    if (answer.data == null) throw new AtlasError(`The answer with status ${response.status} holds no data.`, 'INTERNAL', {});
    return answer.data;
  }

  /** Address of an answer in a format: its permalink (path or whole address) and csv, xlsx, parquet ... */
  exportUrl(permalink: string, format: string): string {
    const path = permalink.replace(/^https?:\/\/[^/]+/, '');
    return `${this.url}${path}.${format}`;
  }
}

async function readJson<Answer>(response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new AtlasError(`The answer with status ${response.status} is not JSON: ${text.slice(0, 200)}`, 'INTERNAL', {});
  }
}
