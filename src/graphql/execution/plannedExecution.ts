import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { type DocumentNode, type FormattedExecutionResult, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { tellDone, traced } from '../../domain/traced.ts';
import type { AtlasContext } from '../context.ts';
import { answerEnd, type Extensions, OperationPlan, type PlannedOperation } from './operationPlan.ts';
import { readVariables } from './variableReader.ts';

/** Plans of one operation by the values of the variables that decide which fields it has; more than these are not kept. */
const PLANS_KEPT = 16;

interface Plans {
  readonly deciding: readonly string[];
  readonly made: Map<string, OperationPlan>;
}

// Apollo keeps a bounded number of documents; the plans of one leave together with it.
const plansOf = new WeakMap<DocumentNode, Map<OperationDefinitionNode, Plans>>();

/** Variables that stand in @skip or @include anywhere in the document. */
function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (node) => {
      for (const { value } of node.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].toSorted();
}

function planOf(planned: PlannedOperation): OperationPlan {
  const { document, operation, variables } = planned;
  const operations = plansOf.get(document) ?? new Map<OperationDefinitionNode, Plans>();
  plansOf.set(document, operations);
  const plans = operations.get(operation) ?? { deciding: decidingVariables(document), made: new Map<string, OperationPlan>() };
  operations.set(operation, plans);
  const key = JSON.stringify(plans.deciding.map((name) => variables[name] ?? null));
  const plan = plans.made.get(key) ?? new OperationPlan(planned);
  if (plans.made.size < PLANS_KEPT) plans.made.set(key, plan);
  return plan;
}

/** The answer to an operation by its plan, as the JSON that travels; nothing where it would have errors, or is none that is planned (introspection). */
export async function executePlanned(asked: Omit<PlannedOperation, 'variables'>, given: Readonly<Record<string, unknown>>, context: unknown): Promise<Buffer | undefined> {
  const variables = readVariables(asked.schema, asked.operation, given);
  return variables && executeRead({ ...asked, variables }, context, () => undefined);
}

/** The same where the variables were read already, with extensions that are asked for once the data are there. */
export async function executeRead(planned: PlannedOperation, context: unknown, extensions: () => Extensions): Promise<Buffer | undefined> {
  try {
    return await traced({ kind: 'execution', name: '' }, () => planOf(planned).execute(planned.variables, context, extensions));
  } catch {
    // Whatever went wrong goes wrong again where graphql-js executes the operation, which places and words it.
    return undefined;
  }
}

/** Under it stands an answer that only travels, without extensions; whoever asks within the process is given its data. */
const WRITTEN = Symbol('written');

/** The JSON of an answer, in which data that were written by a plan are not written again. */
export function answerText(answer: FormattedExecutionResult): string {
  const written = (answer.data as { readonly [WRITTEN]?: Buffer } | null | undefined)?.[WRITTEN]?.toString();
  if (written === undefined) return `${JSON.stringify(answer)}\n`;
  return written.slice(0, -answerEnd(undefined).length) + answerEnd(answer.extensions);
}

/** Answers by plan where no error comes up; graphql-js answers all else. */
export const planPlugin: ApolloServerPlugin<AtlasContext> = {
  async requestDidStart() {
    return {
      async responseForOperation({ document, operation, request, schema, contextValue }) {
        // Apollo's type says that there is one; of several operations none may be named.
        if (!(operation as OperationDefinitionNode | undefined)) return null;
        const answer = await executePlanned({ schema, document, operation }, request.variables ?? {}, contextValue);
        if (answer === undefined) return null;
        contextValue.tellPlanned({ schema, document, operation });
        // Apollo takes a head without a status as 200, though its type says that there is one.
        const http = { headers: new HeaderMap() } as GraphQLResponse['http'];
        return { http, body: { kind: 'single', singleResult: request.http ? { data: { [WRITTEN]: answer } } : (JSON.parse(answer.toString()) as { data: Record<string, unknown> }) } };
      },
      async executionDidStart() {
        const began = performance.now();
        return { executionDidEnd: async () => tellDone({ kind: 'execution', name: '' }, began) };
      },
    };
  },
};
