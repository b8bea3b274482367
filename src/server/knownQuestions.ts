import type { FastifyRequest } from 'fastify';
import type { AtlasContext } from '../graphql/context.ts';
import { type AskedOperation, refuseCostly } from '../graphql/execution/operationCost.ts';
import { executePlanned, writtenAnswer } from '../graphql/execution/plannedExecution.ts';
import { keptByText } from '../graphql/limits/keptByText.ts';

interface Known extends AskedOperation {
  readonly contentType: string;
}

/** An answer without errors, as text. */
export interface PlainAnswer {
  readonly text: string;
  readonly contentType: string;
}

const LARGEST_DOCUMENT = 20_000;

/**
 * Documents that Apollo read, checked and answered without an error. Asked again with other variables they go straight
 * to their plan; what has an error, or looks in any way unusual, goes to Apollo.
 */
export class KnownQuestions {
  readonly #known = keptByText<Known>((_, key) => key.length);

  /** Remembers what Apollo answered just now. */
  learn(request: FastifyRequest, context: AtlasContext, contentType: string): void {
    const key = keyOf(request);
    if (key !== undefined && context.planned) this.#known.set(key, { ...context.planned, contentType });
  }

  async answer(request: FastifyRequest, context: AtlasContext): Promise<PlainAnswer | undefined> {
    const key = keyOf(request);
    const known = key === undefined ? undefined : this.#known.get(key);
    if (!known) return undefined;
    const variables = (request.body as { variables?: Record<string, unknown> | null }).variables ?? {};
    try {
      refuseCostly(known, variables);
    } catch {
      return undefined;
    }
    const data = await executePlanned(known, variables, context);
    if (data === undefined) return undefined;
    const { fallbacks } = context;
    return { text: writtenAnswer(data, fallbacks.length === 0 ? undefined : { fallbacks }), contentType: known.contentType };
  }
}

/** A POST by its document, its operation and the media types it accepts; nothing for any other. */
function keyOf({ method, body, headers }: FastifyRequest): string | undefined {
  if (method !== 'POST') return undefined;
  const { query, operationName, variables } = body as Record<string, unknown>;
  const isPlain = variables === undefined || variables === null || (typeof variables === 'object' && !Array.isArray(variables));
  if (!isPlain || typeof query !== 'string' || query.length > LARGEST_DOCUMENT) return undefined;
  return JSON.stringify([operationName, headers.accept, query]);
}
