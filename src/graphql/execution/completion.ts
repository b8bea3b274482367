import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString } from 'graphql';

/** What must become of a value before it stands in the answer; may be a promise. */
export type Completion<Run> = (run: Run, value: unknown) => unknown;

/** Thrown where an answer would hold an error: graphql-js then answers the whole operation, and words it. */
export class NotPlain extends Error {}

export const isPromise = (value: unknown): value is Promise<unknown> => typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

const quiet = (): void => {};

/** What began before something else failed is awaited by nobody. */
export function abandon(begun: readonly Promise<unknown>[]): void {
  for (const promise of begun) promise.catch(quiet);
}

function required(value: unknown): unknown {
  if (value === null) throw new NotPlain();
  return value;
}

export function nonNull<Run>(inner: Completion<Run>): Completion<Run> {
  return (run, value) => {
    const done = inner(run, value);
    return isPromise(done) ? done.then(required) : required(done);
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

export function leaf<Run>(type: GraphQLLeafType): Completion<Run> {
  const isPlain = PLAIN.get(type) ?? (() => false);
  return (_run, value) => {
    if (value === null || value === undefined) return null;
    if (isPlain(value)) return value;
    if (value instanceof Error) throw new NotPlain();
    const written: unknown = type.serialize(value);
    if (written === null || written === undefined) throw new NotPlain();
    return written;
  };
}

export function listOf<Run>(inner: Completion<Run>): Completion<Run> {
  return (run, value) => {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object' || !(Symbol.iterator in value)) throw new NotPlain();
    const done: unknown[] = [];
    const begun: Promise<unknown>[] = [];
    try {
      for (const item of value as Iterable<unknown>) {
        const result = isPromise(item) ? item.then((each) => inner(run, each)) : inner(run, item);
        const place = done.length;
        done.push(result);
        if (isPromise(result)) begun.push(result.then((each) => void (done[place] = each)));
      }
    } catch (error) {
      abandon(begun);
      throw error;
    }
    return begun.length === 0 ? done : Promise.all(begun).then(() => done);
  };
}
