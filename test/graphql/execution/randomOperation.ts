import { type GraphQLArgument, getNamedType, type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLSchema, isAbstractType, isEnumType, isInputObjectType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLObjectType } from 'graphql';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Values that mean something to the atlas, by the name of an argument; a few mean nothing, so that errors come up too. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  code: ['KOR', 'kr', 'OECD', 'MEX', 'OECD_GG_PROCUREMENT_GDP', 'koneps', 'NOWHERE'],
  codes: ['KOR', 'NLD', 'TUN'],
  country: ['KOR', 'CRI'],
  areas: ['KOR', 'NLD', 'MEX', 'OECD'],
  area: ['KOR', 'NLD'],
  groups: ['OECD', 'ASEAN'],
  group: ['OECD'],
  regions: ['Europe', 'Asia'],
  incomeGroups: ['HIC', 'UMC'],
  indicators: ['OECD_GG_PROCUREMENT_GDP', 'OECD_GG_PROCUREMENT_EXPENDITURE', 'WDI_POPULATION', 'NO_SUCH_INDICATOR'],
  indicator: ['OECD_GG_PROCUREMENT_GDP', 'WDI_POPULATION'],
  editions: ['oecd-gg-2017', 'oecd-gg-2019'],
  edition: ['oecd-gg-2017'],
  text: ['Korea', '나라장터', 'procurement', 'KONEPS'],
  id: ['Country:KOR', 'Indicator:OECD_GG_PROCUREMENT_GDP', 'CountryGroup:OECD', 'Dataset:none', '1'],
  period: ['2015', '2017'],
  periods: ['2015', '2017'],
  from: ['2009', '2015'],
  to: ['2017'],
  at: ['2015'],
  asOf: ['1', '1', '7'],
};

/** Fields that look at the clock or at all stored bytes, or whose questions would take long. */
const LEFT_OUT = new Set(['verify']);
const DEEPEST = 5;

/** A small generator of numbers with a seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes operations that mostly are valid: fields, aliases, arguments, variables, fragments and directives by chance. */
class Writer {
  readonly variables: Record<string, unknown> = {};
  readonly declared: string[] = [];
  readonly fragments: string[] = [];
  readonly #schema: GraphQLSchema;
  readonly #next: () => number;
  #names = 0;

  constructor(schema: GraphQLSchema, seed: number) {
    this.#schema = schema;
    this.#next = numbers(seed);
  }

  selection(type: GraphQLNamedType, depth: number): string {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).filter((field) => !LEFT_OUT.has(field.name) && (depth < DEEPEST || isLeafType(getNamedType(field.type)))) : [];
    const count = depth === 0 ? 1 + this.#below(2) : 1 + this.#below(6);
    const parts = Array.from({ length: count }, () => this.#part(type, fields, depth));
    return `{ ${this.#chance(0.15) || fields.length === 0 ? '__typename ' : ''}${parts.join(' ')} }`;
  }

  #part(type: GraphQLNamedType, fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
    const field = this.#pick(fields);
    if (!field) return '__typename';
    const kind = this.#next();
    if (kind < 0.08) return `... ${this.#directive()} { ${this.#field(field, depth)} }`;
    if (kind < 0.16 && isObjectType(type)) return this.#fragment(type, this.#field(field, depth));
    if (isAbstractType(type) && kind < 0.6) {
      const possible = this.#pick(this.#schema.getPossibleTypes(type)) as GraphQLObjectType;
      return `... on ${possible.name} ${this.selection(possible, depth)}`;
    }
    return this.#field(field, depth);
  }

  #fragment(type: GraphQLObjectType, body: string): string {
    const name = `Part${this.#names++}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${body} }`);
    return `...${name} ${this.#directive()}`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const given = field.args.filter((argument) => isNonNullType(argument.type) || this.#chance(0.35)).filter((argument) => !['after', 'before', 'last'].includes(argument.name));
    const args = given.map((argument) => `${argument.name}: ${this.#argument(argument)}`).join(', ');
    // With an alias of its own a field never clashes with the same one asked otherwise.
    const alias = args || this.#chance(0.2) ? `a${this.#names++}: ` : '';
    return `${alias}${field.name}${args ? `(${args})` : ''} ${this.#directive()} ${isLeafType(type) ? '' : this.selection(type, depth + 1)}`;
  }

  #argument({ name, type }: GraphQLArgument): string {
    const value = this.#value(name, type);
    if (this.#chance(0.6)) return literal(value, type);
    const variable = `v${this.#names++}`;
    this.declared.push(`$${variable}: ${String(type)}`);
    if (isNonNullType(type) || this.#chance(0.8)) this.variables[variable] = value;
    return `$${variable}`;
  }

  #value(name: string, type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.#value(name, type.ofType);
    if (isListType(type)) return Array.from({ length: 1 + this.#below(3) }, () => this.#value(name, type.ofType));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || this.#chance(0.3));
      return Object.fromEntries(fields.map((field) => [field.name, this.#value(field.name, field.type)]));
    }
    if (isEnumType(type)) return this.#pick(type.getValues())?.name;
    if (type.name === 'Boolean') return this.#chance(0.5);
    if (type.name === 'Int' || type.name === 'Float') return this.#below(name === 'first' ? 40 : 4);
    return this.#pick(KNOWN[name] ?? ['2015']) ?? '';
  }

  #directive(): string {
    if (this.#chance(0.9)) return '';
    const name = this.#chance(0.5) ? 'include' : 'skip';
    if (this.#chance(0.4)) return `@${name}(if: ${this.#chance(0.5)})`;
    const variable = `if${this.#names++}`;
    this.declared.push(`$${variable}: Boolean!`);
    this.variables[variable] = this.#chance(0.5);
    return `@${name}(if: $${variable})`;
  }

  #chance(share: number): boolean {
    return this.#next() < share;
  }

  #below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  #pick<Item>(list: readonly Item[]): Item | undefined {
    return list[this.#below(list.length)];
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (value === undefined || value === null) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) return `[${(value as unknown[]).map((each) => literal(each, type.ofType)).join(', ')}]`;
  if (isInputObjectType(type)) return `{ ${Object.entries(value).map(([name, each]) => `${name}: ${literal(each, type.getFields()[name]?.type ?? type)}`).join(', ')} }`;
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}

export function randomOperation(schema: GraphQLSchema, seed: number): RandomOperation {
  const writer = new Writer(schema, seed);
  const query = schema.getQueryType();
  const body = query ? writer.selection(query, 0) : '';
  const declared = writer.declared.length > 0 ? `(${writer.declared.join(', ')})` : '';
  return { query: `query ${declared} ${body} ${writer.fragments.join(' ')}`, variables: writer.variables };
}
