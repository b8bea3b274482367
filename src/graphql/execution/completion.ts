import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString, isEnumType } from 'graphql';
import { type JsonText, NULL, written } from './jsonText.ts';

/** What is remembered during one execution. */
export interface Remembering {
  /** For each leaf the value that it wrote last. */
  readonly leaves: (WrittenLeaf | undefined)[];
}

interface WrittenLeaf {
  value: unknown;
  text: string;
}

/** Writes the JSON of a value as it stands in the answer. */
export type Completion<Run> = (run: Run, value: unknown, text: JsonText) => void;

/** Thrown where an answer would hold an error: graphql-js then answers the whole operation, and words it. */
export class NotPlain extends Error {}

export const isPromise = (value: unknown): value is Promise<unknown> => typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/** Writes a value that is there already, or will be. */
export function complete<Run>(completion: Completion<Run>, { run, value, text }: { readonly run: Run; readonly value: unknown; readonly text: JsonText }): void {
  if (isPromise(value)) text.put(value.then((each) => written((own) => completion(run, each, own))));
  else completion(run, value, text);
}

export function nonNull<Run>(inner: Completion<Run>): Completion<Run> {
  return (run, value, text) => {
    if (value === null || value === undefined) throw new NotPlain();
    inner(run, value, text);
  };
}

type WriteLeaf = (value: unknown) => string | undefined;

const INT_LIMIT = 2_147_483_647;

const writeText: WriteLeaf = (value) => (typeof value === 'string' ? JSON.stringify(value) : undefined);

/** What a value is written as when it already has the form of its type; the rest is left to the type. */
const PLAIN = new Map<GraphQLLeafType, WriteLeaf>([
  [GraphQLString, writeText],
  [GraphQLID, writeText],
  [GraphQLBoolean, (value) => (typeof value === 'boolean' ? String(value) : undefined)],
  [GraphQLFloat, (value) => (Number.isFinite(value) ? String(value) : undefined)],
  [GraphQLInt, (value) => (Number.isInteger(value) && Math.abs(value as number) <= INT_LIMIT ? String(value) : undefined)],
]);

/** The texts of an enum are few: each is made once. */
function plainEnum(type: GraphQLLeafType): WriteLeaf | undefined {
  if (!isEnumType(type)) return undefined;
  const texts = new Map<unknown, string>(type.getValues().map(({ value, name }) => [value, JSON.stringify(name)]));
  return (value) => texts.get(value);
}

function leafText(type: GraphQLLeafType, value: unknown): string {
  if (value instanceof Error) throw new NotPlain();
  const serialized: unknown = type.serialize(value);
  if (serialized === null || serialized === undefined) throw new NotPlain();
  const text = JSON.stringify(serialized) as string | undefined;
  if (text === undefined || text === NULL) throw new NotPlain();
  return text;
}

/** Rows that follow one another say mostly the same: a value that comes again is neither checked nor written again. */
export function leaf<Run extends Remembering>(type: GraphQLLeafType, place: number): Completion<Run> {
  const plain = PLAIN.get(type) ?? plainEnum(type);
  return ({ leaves }, value, text) => {
    if (value === null || value === undefined) return text.add(NULL);
    const last = leaves[place];
    if (last?.value === value) return text.add(last.text);
    const own = plain?.(value) ?? leafText(type, value);
    text.add(own);
    // An object may have changed when it comes again.
    if (typeof value === 'object') return;
    if (last) [last.value, last.text] = [value, own];
    else leaves[place] = { value, text: own };
  };
}

export function listOf<Run>(inner: Completion<Run>): Completion<Run> {
  return (run, value, text) => {
    if (value === null || value === undefined) return text.add(NULL);
    if (typeof value !== 'object' || !(Symbol.iterator in value)) throw new NotPlain();
    let before = '[';
    for (const item of value as Iterable<unknown>) {
      text.add(before);
      complete(inner, { run, value: item, text });
      text.settle();
      before = ',';
    }
    text.add(before === '[' ? '[]' : ']');
  };
}
