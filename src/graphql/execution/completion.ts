import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString } from 'graphql';
import { JsonText, NULL, type Written } from './jsonText.ts';

/** What is remembered during one execution. */
export interface Remembering {
  /** For each leaf the value that it wrote last. */
  readonly leaves: (WrittenLeaf | undefined)[];
}

interface WrittenLeaf {
  value: unknown;
  text: string;
}

/** The JSON of a value as it stands in the answer. */
export type Completion<Run> = (run: Run, value: unknown) => Written;

/** Thrown where an answer would hold an error: graphql-js then answers the whole operation, and words it. */
export class NotPlain extends Error {}

export const isPromise = (value: unknown): value is Promise<unknown> => typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

function required(text: string): string {
  if (text === NULL) throw new NotPlain();
  return text;
}

export function nonNull<Run>(inner: Completion<Run>): Completion<Run> {
  return (run, value) => {
    const written = inner(run, value);
    return typeof written === 'string' ? required(written) : written.then(required);
  };
}

const INT_LIMIT = 2_147_483_647;

/** What a value is written as when it already has the form of its type; the rest is left to the type. */
const PLAIN = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, (value) => typeof value === 'string'],
  [GraphQLID, (value) => typeof value === 'string'],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLFloat, (value) => Number.isFinite(value)],
  [GraphQLInt, (value) => Number.isInteger(value) && Math.abs(value as number) <= INT_LIMIT],
]);

function leafText(type: GraphQLLeafType, value: unknown): string {
  if (PLAIN.get(type)?.(value)) return JSON.stringify(value);
  if (value instanceof Error) throw new NotPlain();
  const serialized: unknown = type.serialize(value);
  if (serialized === null || serialized === undefined) throw new NotPlain();
  const text = JSON.stringify(serialized) as string | undefined;
  if (text === undefined) throw new NotPlain();
  return text;
}

/** Rows that follow one another say mostly the same: a value that comes again is neither checked nor written again. */
export function leaf<Run extends Remembering>(type: GraphQLLeafType, place: number): Completion<Run> {
  return ({ leaves }, value) => {
    if (value === null || value === undefined) return NULL;
    const last = leaves[place];
    if (last?.value === value) return last.text;
    const text = leafText(type, value);
    // An object may have changed when it comes again.
    if (typeof value === 'object') return text;
    if (last) [last.value, last.text] = [value, text];
    else leaves[place] = { value, text };
    return text;
  };
}

export function listOf<Run>(inner: Completion<Run>): Completion<Run> {
  return (run, value) => {
    if (value === null || value === undefined) return NULL;
    if (typeof value !== 'object' || !(Symbol.iterator in value)) throw new NotPlain();
    const text = new JsonText();
    try {
      let before = '[';
      for (const item of value as Iterable<unknown>) {
        text.add(before, isPromise(item) ? item.then((each) => inner(run, each)) : inner(run, item));
        before = ',';
      }
      return text.end(before === '[' ? '[]' : ']');
    } catch (error) {
      text.abandon();
      throw error;
    }
  };
}
