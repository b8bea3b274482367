import { type DocumentNode, Kind, type OperationDefinitionNode, parse, type ValueNode, visit } from 'graphql';
import { readVariables, type Variables } from '../execution/variableReader.ts';
import { atlasSchema } from '../schema.ts';
import { keptByText } from './keptByText.ts';
import { DOCUMENT_LIMITS, limitDocument } from './documentLimits.ts';
import { fragmentsOf } from './fragmentsOf.ts';
import { compareWeight, HEAVY, observationsWeight } from './lookedThrough.ts';
import { COST_LIMIT, type Costs, COSTLY, type FieldWeight, queryCosts } from './queryCost.ts';

/** An operation up to this weight holds a thread for some 10 ms at most: a weight is about a microsecond. */
export const LIGHT_WEIGHT = 10_000;

/** From here on an operation may hold a thread for more than a second. */
export const LONG_WEIGHT = 200_000;

/** Texts beyond it are not even read to be weighed: reading and checking them takes milliseconds. */
const LIGHT_TEXT = 4000;

/**
 * What fields weigh that read more than the catalogue in memory: measured with 190,412 observations. The rows that an
 * answer holds say little of those that were looked through for it.
 */
const WEIGHTS: ReadonlyMap<string, FieldWeight> = new Map<string, FieldWeight>([
  ...COSTLY,
  ['Query.observations', observationsWeight as FieldWeight],
  ['Query.compare', compareWeight as FieldWeight],
  ...['ranking', 'aggregate', 'series', 'correlation', 'verify', 'releaseDiff'].map((field) => [`Query.${field}`, HEAVY] as const),
  ['Query.search', 4000],
  ['ContractImport.findings', HEAVY],
  ['Country.observations', 1200],
  ['Indicator.observations', 1200],
  ['Policy.observations', 1200],
]);

/** A document, and what in it beside its fields has a weight. */
export interface WeighedDocument {
  readonly document: DocumentNode;
  /** Values of asOf anywhere in the document. */
  readonly releases: readonly ValueNode[];
  /** The schema asked for itself is long to write. */
  readonly asksSchema: boolean;
}

const READ = keptByText<WeighedDocument>((_, text) => text.length);

function read(text: string): WeighedDocument {
  const document = parse(text, { maxTokens: DOCUMENT_LIMITS.tokens, noLocation: true });
  limitDocument(document);
  return weighed(document);
}

export function weighed(document: DocumentNode): WeighedDocument {
  const releases: ValueNode[] = [];
  let asksSchema = false;
  visit(document, {
    Argument: ({ name, value }) => void (name.value === 'asOf' && releases.push(value)),
    Field: ({ name }) => void (asksSchema ||= name.value === '__schema' || name.value === '__type'),
  });
  return { document, releases, asksSchema };
}

function readOnce(text: string): WeighedDocument | undefined {
  try {
    const known = READ.get(text) ?? read(text);
    READ.set(text, known);
    return known;
  } catch {
    // Whoever answers it finds the same fault at once, and words it.
    return undefined;
  }
}

export interface AskedText {
  readonly query: unknown;
  readonly operationName: unknown;
  readonly variables: unknown;
}

/** About how many microseconds of a thread an operation may take when asked of a release; 0 for what is refused before it costs. */
export function operationWeight({ query, operationName, variables }: AskedText, newest: number): number {
  if (typeof query !== 'string') return 0;
  if (query.length > LIGHT_TEXT) return HEAVY;
  const known = readOnce(query);
  const operation = known && operationOf(known.document, operationName);
  if (!operation) return 0;
  const given = typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {};
  const { cost, weight } = costsOf(operation, known, { variables: readVariables(atlasSchema(), operation, given) ?? given, newest });
  return cost > COST_LIMIT ? 0 : weight;
}

/** What an operation may cost and what it weighs; `variables` are as it will see them. */
export function costsOf(operation: OperationDefinitionNode, { document, releases, asksSchema }: WeighedDocument, { variables, newest }: { readonly variables: Variables; readonly newest: number }): Costs {
  const { cost, weight } = queryCosts(operation, { schema: atlasSchema(), fragments: fragmentsOf(document), variables, weights: WEIGHTS });
  const elsewhere = releases.some((value) => isOtherRelease(value, variables, newest));
  // An earlier release may have to be loaded first.
  return { cost, weight: weight + (asksSchema || elsewhere ? HEAVY : 0) };
}

function operationOf({ definitions }: DocumentNode, name: unknown): OperationDefinitionNode | undefined {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return typeof name === 'string' && name !== '' ? operations.find((each) => each.name?.value === name) : operations[0];
}

function isOtherRelease(value: ValueNode, variables: Readonly<Record<string, unknown>>, newest: number): boolean {
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : 'value' in value ? value.value : null;
  return given != null && !(given === newest || given === String(newest));
}
