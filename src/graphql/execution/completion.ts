import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString, isEnumType } from 'graphql';
import { type JsonBytes, NULL, SHORT, type Span, written } from './jsonBytes.ts';

/** What is remembered during one execution: for each leaf what it wrote last. */
export interface Remembering {
  readonly leaves: (WrittenLeaf | undefined)[];
  /** For those that are texts. */
  readonly texts: (WrittenText | undefined)[];
}

interface WrittenLeaf {
  value: unknown;
  text: string;
}

interface WrittenText {
  readonly value: string;
  readonly span: Span;
}

/** Writes the JSON of a value as it stands in the answer. */
export type Completion<Run> = (run: Run, value: unknown, json: JsonBytes) => void;

/** Thrown where an answer would hold an error: graphql-js then answers the whole operation, and words it. */
export class NotPlain extends Error {}

const isPromise = (value: unknown): value is Promise<unknown> => typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/** Writes a value that is there already, or will be. */
export function complete<Run>(completion: Completion<Run>, run: Run, value: unknown, json: JsonBytes): void {
  if (isPromise(value)) json.addLater(value.then((each) => written((own) => completion(run, each, own))));
  else completion(run, value, json);
}

export function nonNull<Run>(inner: Completion<Run>): Completion<Run> {
  return (run, value, json) => {
    if (value === null || value === undefined) throw new NotPlain();
    inner(run, value, json);
  };
}

type WriteLeaf = (value: unknown) => string | undefined;

const INT_LIMIT = 2_147_483_647;

/** What a value is written as when it already has the form of its type; the rest is left to the type. */
const PLAIN = new Map<GraphQLLeafType, WriteLeaf>([
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

/** Rows that follow one another say mostly the same: what comes again is neither checked nor made anew. */
export function leaf<Run extends Remembering>(type: GraphQLLeafType, place: number): Completion<Run> {
  return type === GraphQLString || type === GraphQLID ? textLeaf(type, place) : otherLeaf(type, place);
}

function textLeaf<Run extends Remembering>(type: GraphQLLeafType, place: number): Completion<Run> {
  return ({ texts }, value, json) => {
    if (value === null || value === undefined) json.add(NULL);
    else if (typeof value !== 'string') json.add(leafText(type, value));
    else if (value.length <= SHORT) json.addText(value);
    else if (texts[place]?.value !== value || !json.addAgain(texts[place].span)) texts[place] = { value, span: spanOf(value, json) };
  };
}

function spanOf(text: string, json: JsonBytes): Span {
  const from = json.mark;
  json.addText(text);
  return json.spanFrom(from);
}

function otherLeaf<Run extends Remembering>(type: GraphQLLeafType, place: number): Completion<Run> {
  const plain = PLAIN.get(type) ?? plainEnum(type);
  return ({ leaves }, value, json) => {
    if (value === null || value === undefined) return json.add(NULL);
    const last = leaves[place];
    if (last?.value === value) return json.add(last.text);
    const own = plain?.(value) ?? leafText(type, value);
    json.add(own);
    // An object may have changed when it comes again.
    if (typeof value === 'object') return;
    if (last) [last.value, last.text] = [value, own];
    else leaves[place] = { value, text: own };
  };
}

export function listOf<Run>(inner: Completion<Run>): Completion<Run> {
  return (run, value, json) => {
    if (value === null || value === undefined) return json.add(NULL);
    if (typeof value !== 'object' || !(Symbol.iterator in value)) throw new NotPlain();
    let before = '[';
    for (const item of value as Iterable<unknown>) {
      json.add(before);
      complete(inner, run, item, json);
      before = ',';
    }
    json.add(before === '[' ? '[]' : ']');
  };
}
