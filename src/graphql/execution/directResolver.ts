import { defaultFieldResolver, getNamedType, type GraphQLAbstractType, type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo, isLeafType } from 'graphql';

export type Arguments = Readonly<Record<string, unknown>>;

/** How the value of a field is had. */
export type Resolve = (source: unknown, args: Arguments, context: unknown, info: unknown) => unknown;

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
  readonly kind: 'internal' | 'external';
  readonly methodName: string;
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

type ResolveType = (value: unknown, context: unknown, info: unknown, type: GraphQLAbstractType) => unknown;

interface Notes {
  readonly interfaceTypes: readonly { readonly name: string; readonly resolveType?: ResolveType }[];
  readonly fieldResolvers: readonly ResolverNote[];
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
export function directResolver(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Resolve {
  const usual = (field.resolve ?? defaultFieldResolver) as Resolve;
  const notes = notesOf();
  const note = notes?.objectTypes.find((each) => each.name === type.name)?.fields?.find((each) => each.schemaName === field.name);
  if (!notes || !note || isGuarded(note)) return usual;
  const resolver = notes.fieldResolvers.find((each) => each.getObjectType?.() === note.target && each.methodName === note.name);
  if (!resolver) return (source) => (source as Record<string, unknown>)[note.name];
  const readers = isGuarded(resolver) ? undefined : readersOf(resolver, field);
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

function readersOf(note: ResolverNote, field: GraphQLField<unknown, unknown>): Readers | undefined {
  const params = (note.params ?? []).toSorted((a, b) => a.index - b.index);
  const read = params.map((param) => readerOf(param, field));
  const simple = read.filter((each) => each !== undefined);
  if (simple.length < read.length || params.some((param, i) => param.index !== i)) return undefined;
  const root = note.kind === 'internal' ? note.getObjectType : params.find((param) => param.kind === 'root')?.getType;
  const wanted = root?.();
  const expected = typeof wanted === 'function' && wanted !== Object ? (wanted as Class) : undefined;
  return { read: simple, expected };
}

function readerOf({ kind, name, propertyName }: ParameterNote, field: GraphQLField<unknown, unknown>): Resolve | undefined {
  if (propertyName !== undefined) return undefined;
  if (kind === 'root') return (source) => source;
  if (kind === 'context') return (_source, _args, context) => context;
  if (kind === 'info') return (_source, _args, _context, info) => info;
  const argument = kind === 'arg' ? field.args.find((each) => each.name === name) : undefined;
  return argument && name !== undefined && isLeafType(getNamedType(argument.type)) ? (_source, args) => args[name] : undefined;
}

type Method = (this: object, ...given: unknown[]) => unknown;

function called(note: ResolverNote, { read, expected }: Readers, usual: Resolve): Resolve {
  const { methodName } = note;
  const shared = note.kind === 'external' ? instanceOf(note.target) : undefined;
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
