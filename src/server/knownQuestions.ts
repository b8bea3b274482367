import type { AtlasContext } from '../graphql/context.ts';
import { type AskedOperation, limitMeasured } from '../graphql/execution/operationCost.ts';
import { executeRead } from '../graphql/execution/plannedExecution.ts';
import { readVariables, type Variables } from '../graphql/execution/variableReader.ts';
import { keptByText } from '../graphql/limits/keptByText.ts';
import { costsOf, weighed, type WeighedDocument } from '../graphql/limits/operationWeight.ts';
import type { Costs } from '../graphql/limits/queryCost.ts';
import type { PlainAnswer } from './answerCache.ts';
import type { SentHeads } from './front/repeats.ts';
import type { AskedRequest } from './questionKey.ts';

/** An operation that Apollo read, checked and answered without an error. */
interface Known extends AskedOperation {
  readonly contentType: string;
  readonly weighed: WeighedDocument;
  /** How its answers were sent, by what they told caches. */
  readonly sent: Map<string, SentForm>;
}

/** How an answer was sent: all its heads but its length, and the name that it is counted under. */
export interface SentForm {
  readonly heads: SentHeads;
  readonly operation: string;
}

const LARGEST_DOCUMENT = 20_000;

/** A known operation, asked with variables that it takes. */
export class KnownQuestion {
  readonly #known: Known;
  readonly #variables: Variables;
  readonly #costs: Costs;

  constructor(known: Known, { variables, newest }: { readonly variables: Variables; readonly newest: number }) {
    this.#known = known;
    this.#variables = variables;
    this.#costs = costsOf(known.operation, known.weighed, { variables, newest });
  }

  /** About how many microseconds of a thread it may take, asked of the newest release. */
  get weight(): number {
    return this.#costs.weight;
  }

  /** Nothing where it would have errors, or costs too much: Apollo words those. */
  async answer(context: AtlasContext): Promise<PlainAnswer | undefined> {
    const { schema, document, operation, contentType } = this.#known;
    try {
      limitMeasured(this.#costs.cost);
    } catch {
      return undefined;
    }
    const body = await executeRead({ schema, document, operation, variables: this.#variables }, context, () => extensionsOf(context));
    return body && { body, contentType };
  }

  /** How answers are sent that tell caches `cacheControl`; nothing where none was yet. */
  sentForm(cacheControl: string): SentForm | undefined {
    return this.#known.sent.get(cacheControl);
  }
}

const extensionsOf = ({ fallbacks }: AtlasContext) => (fallbacks.length === 0 ? undefined : { fallbacks });

/**
 * Documents that Apollo read, checked and answered without an error. Asked again with other variables they go straight
 * to their plan; what has an error, or looks in any way unusual, goes to Apollo.
 */
export class KnownQuestions {
  readonly #known = keptByText<Known>((_, key) => key.length);

  /** Remembers what Apollo answered just now. */
  learn(request: AskedRequest, context: AtlasContext, contentType: string): void {
    const key = keyOf(request);
    const { planned } = context;
    if (key !== undefined && planned) this.#known.set(key, { ...planned, contentType, weighed: weighed(planned.document), sent: new Map() });
  }

  /** Remembers how the answer to `request` was sent. */
  learnForm(request: AskedRequest, cacheControl: string, form: SentForm): void {
    this.#knownOf(request)?.sent.set(cacheControl, form);
  }

  /** The question of a request to the newest release. */
  find(request: AskedRequest, newest: number): KnownQuestion | undefined {
    const known = this.#knownOf(request);
    if (!known) return undefined;
    const { variables: given } = request.body as { variables?: Variables | null };
    const variables = readVariables(known.schema, known.operation, given ?? {});
    return variables && new KnownQuestion(known, { variables, newest });
  }

  #knownOf(request: AskedRequest): Known | undefined {
    const key = keyOf(request);
    return key === undefined ? undefined : this.#known.get(key);
  }
}

/** A POST by its document, its operation and the media types it accepts; nothing for any other. */
function keyOf({ method, body, headers }: AskedRequest): string | undefined {
  if (method !== 'POST') return undefined;
  const { query, operationName, variables } = body as Record<string, unknown>;
  const isPlain = variables === undefined || variables === null || (typeof variables === 'object' && !Array.isArray(variables));
  if (!isPlain || typeof query !== 'string' || query.length > LARGEST_DOCUMENT) return undefined;
  return JSON.stringify([operationName, headers.accept, query]);
}
