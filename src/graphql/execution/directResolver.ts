import { defaultFieldResolver, getNamedType, type GraphQLAbstractType, type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo, isLeafType } from 'graphql';

export type Arguments = Readonly<Record<string, unknown>>;

/** How the value of a field is had. */
export type Resolve = (source: unknown, args: Arguments, context: unknown, info: unknown) => unknown;

/** A field's resolver, and whether it asks for more than the source: arguments, context or info. */
export interface FieldResolver {
  readonly resolve: Resolve;
  readonly asksMore: boolean;
}

type Class = new () => object;

/** What TypeGraphQL notes of a parameter of a resolver; it keeps this under a global name, and gives no other access. */
interface ParameterNote {
  readonly kind: string;
  readonly index: number;
  readonly name?: string;
  readonly propertyName?: string;
  readonly getType?: () => unknown;
}

interface ResolverNote {
  /** Undefined of a root field, whose method is one of a class of resolvers. */
  readonly kind?: 'internal' | 'external';
  readonly methodName: string;
  readonly schemaName: string;
  readonly target: Class;
  readonly getObjectType?: () => unknown;
  readonly params?: readonly ParameterNote[];
  readonly middlewares?: readonly unknown[];
  readonly roles?: unknown;
}

interface FieldNote {
  readonly name: string;
  readonly schemaName: string;
  readonly target: unknown;
  readonly middlewares?: readonly unknown[];
  readonly roles?: unknown;
}

/** A class whose instances hold arguments, or one argument that is an object. */
interface InputNote {
  readonly target: Class;
  readonly fields?: readonly { readonly name: string; readonly schemaName: string; readonly getType: () => unknown }[];
}

type ResolveType = (value: unknown, context: unknown, info: unknown, type: GraphQLAbstractType) => unknown;

interface Notes {
  readonly interfaceTypes: readonly { readonly name: string; readonly resolveType?: ResolveType }[];
  readonly queries: readonly ResolverNote[];
  readonly fieldResolvers: readonly ResolverNote[];
  readonly argumentTypes: readonly InputNote[];
  readonly inputTypes: readonly InputNote[];
  readonly objectTypes: readonly { readonly name: string; readonly fields?: readonly FieldNote[] }[];
}

const notesOf = (): Notes | undefined => (globalThis as unknown as { TypeGraphQLMetadataStorage?: Notes }).TypeGraphQLMetadataStorage;

const instances = new Map<Class, object>();

/** Resolvers of TypeGraphQL have no state: one instance does for all. */
function instanceOf(target: Class): object {
  const known = instances.get(target) ?? new target();
  instances.set(target, known);
  return known;
}

const isGuarded = (note: { middlewares?: readonly unknown[]; roles?: unknown }): boolean => (note.middlewares?.length ?? 0) > 0 || note.roles !== undefined;

/**
 * TypeGraphQL sorts and converts the parameters of a resolver anew at each call, which is most of what a field costs.
 * Where nothing needs converting, the method is called as it stands; everything else goes through TypeGraphQL.
 */
export function directResolver(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): FieldResolver {
  const usual = (field.resolve ?? defaultFieldResolver) as Resolve;
  const notes = notesOf();
  const query = type.name === 'Query' ? notes?.queries.find((each) => each.schemaName === field.name) : undefined;
  if (notes && query) return { resolve: directly(query, field, { notes, usual }), asksMore: true };
  const note = notes?.objectTypes.find((each) => each.name === type.name)?.fields?.find((each) => each.schemaName === field.name);
  if (!notes || !note || isGuarded(note)) return { resolve: usual, asksMore: true };
  const resolver = notes.fieldResolvers.find((each) => each.getObjectType?.() === note.target && each.methodName === note.name);
  if (!resolver) return { resolve: (source) => (source as Record<string, unknown>)[note.name], asksMore: false };
  return { resolve: directly(resolver, field, { notes, usual }), asksMore: true };
}

function directly(resolver: ResolverNote, field: GraphQLField<unknown, unknown>, { notes, usual }: { notes: Notes; usual: Resolve }): Resolve {
  const readers = isGuarded(resolver) ? undefined : readersOf(resolver, field, notes);
  return readers ? called(resolver, readers, usual) : usual;
}

/** The name of the type that a value is of; TypeGraphQL would make a promise of it for each row. */
export function typeResolver(type: GraphQLAbstractType): ResolveType {
  const direct = notesOf()?.interfaceTypes.find((each) => each.name === type.name)?.resolveType;
  return direct ?? ((value, context, info) => type.resolveType?.(value, context, info as GraphQLResolveInfo, type));
}

interface Readers {
  readonly read: readonly Resolve[];
  /** Class that the source must be of; TypeGraphQL makes one of anything else. */
  readonly expected: Class | undefined;
}

function readersOf(note: ResolverNote, field: GraphQLField<unknown, unknown>, notes: Notes): Readers | undefined {
  const params = (note.params ?? []).toSorted((a, b) => a.index - b.index);
  const read = params.map((param) => readerOf(param, field, notes));
  const simple = read.filter((each) => each !== undefined);
  if (simple.length < read.length || params.some((param, i) => param.index !== i)) return undefined;
  const root = note.kind === 'internal' ? note.getObjectType : params.find((param) => param.kind === 'root')?.getType;
  const wanted = root?.();
  const expected = typeof wanted === 'function' && wanted !== Object ? (wanted as Class) : undefined;
  return { read: simple, expected };
}

function readerOf({ kind, name, propertyName, getType }: ParameterNote, field: GraphQLField<unknown, unknown>, notes: Notes): Resolve | undefined {
  if (propertyName !== undefined) return undefined;
  if (kind === 'root') return (source) => source;
  if (kind === 'context') return (_source, _args, context) => context;
  if (kind === 'info') return (_source, _args, _context, info) => info;
  if (kind === 'args') return argumentsReader(getType?.(), notes);
  const argument = kind === 'arg' ? field.args.find((each) => each.name === name) : undefined;
  return argument && name !== undefined && (isLeafType(getNamedType(argument.type)) || isPlain(getType?.(), notes)) ? (_source, args) => args[name] : undefined;
}

/** Reads all arguments as one object of their class, where each is a value of its own. */
function argumentsReader(target: unknown, notes: Notes): Resolve | undefined {
  const names: string[] = [];
  for (let each = target; typeof each === 'function' && each.prototype !== undefined; each = Object.getPrototypeOf(each) as unknown) {
    const note = notes.argumentTypes.find((known) => known.target === each);
    for (const { name, schemaName, getType } of note?.fields ?? []) {
      if (name !== schemaName || notes.inputTypes.some((known) => known.target === getType())) return undefined;
      names.push(name);
    }
  }
  const Arguments = target as Class;
  return (_source, args) => {
    const read = new Arguments() as Record<string, unknown>;
    for (const name of names) if (args[name] !== undefined) read[name] = args[name];
    return read;
  };
}

/** True of a class of inputs that says nothing but which fields there are: an object of graphql-js does as well as an instance of it. */
function isPlain(target: unknown, notes: Notes, above: readonly unknown[] = []): boolean {
  const note = notes.inputTypes.find((each) => each.target === target);
  if (!note || above.includes(target) || Object.getPrototypeOf(note.target) !== Function.prototype) return false;
  const isBare = Object.getOwnPropertyNames(note.target.prototype).length === 1 && Object.keys(new note.target()).length === 0;
  return isBare && (note.fields ?? []).every(({ name, schemaName, getType }) => name === schemaName && (!notes.inputTypes.some((each) => each.target === getType()) || isPlain(getType(), notes, [...above, target])));
}

type Method = (this: object, ...given: unknown[]) => unknown;

function called(note: ResolverNote, { read, expected }: Readers, usual: Resolve): Resolve {
  const { methodName } = note;
  const shared = note.kind !== 'internal' ? instanceOf(note.target) : undefined;
  const call = callOf(read);
  return (source, args, context, info) => {
    if (expected && !(source instanceof expected)) return usual(source, args, context, info);
    const target = (shared ?? source) as Record<string, unknown>;
    const method = target[methodName];
    return typeof method === 'function' ? call(method as Method, target, source, args, context, info) : method;
  };
}

type Call = (method: Method, target: object, ...given: Parameters<Resolve>) => unknown;

/** Calls with as many parameters as a method has; up to three are called without a list of them. */
function callOf(read: readonly Resolve[]): Call {
  const [first, second, third, fourth] = read;
  if (!first) return (method, target) => method.call(target);
  if (!second) return (method, target, source, args, context, info) => method.call(target, first(source, args, context, info));
  if (!third) return (method, target, source, args, context, info) => method.call(target, first(source, args, context, info), second(source, args, context, info));
  if (!fourth) return (method, target, source, args, context, info) => method.call(target, first(source, args, context, info), second(source, args, context, info), third(source, args, context, info));
  return (method, target, ...given) => method.apply(target, read.map((reader) => reader(...given)));
}
