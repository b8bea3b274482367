import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { AtlasError } from '../../domain/errors.ts';
import { type Fragments, fragmentsOf } from './fragmentsOf.ts';

/** How large a document may be, whatever it asks for. */
export interface DocumentLimits {
  readonly characters: number;
  readonly tokens: number;
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Fields and fragments after fragments are put in place; fragments that double, with or without fields in them, end here. */
  readonly fields: number;
  /** The same below __schema and __type, where each field may be a list: the whole schema takes some 250. */
  readonly introspectionFields: number;
  /** Items of a list in the variables; each may cost a walk through all areas. */
  readonly items: number;
}

/** Wide enough for the introspection of any client and for pages that ask for everything of an observation. */
export const DOCUMENT_LIMITS: DocumentLimits = { characters: 100_000, tokens: 20_000, depth: 14, introspectionDepth: 20, aliases: 200, rootFields: 40, directives: 50, fields: 5000, introspectionFields: 600, items: 1000 };

interface Measures {
  depth: number;
  introspectionDepth: number;
  aliases: number;
  rootFields: number;
  directives: number;
  fields: number;
  introspectionFields: number;
}

class Meter {
  readonly measures: Measures = { depth: 0, introspectionDepth: 0, aliases: 0, rootFields: 0, directives: 0, fields: 0, introspectionFields: 0 };
  readonly #fragments: Fragments;
  readonly #limits: DocumentLimits;
  readonly #open = new Set<string>();

  constructor(document: DocumentNode, limits: DocumentLimits) {
    this.#limits = limits;
    this.#fragments = fragmentsOf(document);
  }

  /** Walks a selection; stops as soon as a limit is passed, so that measuring a huge document is itself cheap. */
  walk(set: SelectionSetNode, depth: number, introspection: boolean): void {
    for (const selection of set.selections) {
      this.#count('directives', selection.directives?.length ?? 0);
      this.#count('fields', 1);
      if (introspection) this.#count('introspectionFields', 1);
      if (selection.kind === Kind.FRAGMENT_SPREAD) this.#spread(selection.name.value, depth, introspection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.walk(selection.selectionSet, depth, introspection);
      else {
        const inside = introspection || selection.name.value.startsWith('__');
        if (selection.alias) this.#count('aliases', 1);
        if (depth === 1) this.#count('rootFields', 1);
        this.#reach(inside ? 'introspectionDepth' : 'depth', depth);
        if (selection.selectionSet) this.walk(selection.selectionSet, depth + 1, inside);
      }
    }
  }

  /** A fragment inside itself is named by validation, which comes first; whoever measures before that must not walk it for ever. */
  #spread(name: string, depth: number, introspection: boolean): void {
    const fragment = this.#fragments.get(name);
    if (!fragment) return;
    if (this.#open.has(name)) throw AtlasError.badInput(`The fragment "${name}" holds itself.`, { value: name });
    this.#open.add(name);
    this.walk(fragment.selectionSet, depth, introspection);
    this.#open.delete(name);
  }

  #count(what: 'aliases' | 'rootFields' | 'directives' | 'fields' | 'introspectionFields', more: number): void {
    this.measures[what] += more;
    if (this.measures[what] > this.#limits[what]) throw tooMuch(what, this.measures[what], this.#limits[what]);
  }

  #reach(what: 'depth' | 'introspectionDepth', depth: number): void {
    this.measures[what] = Math.max(this.measures[what], depth);
    if (depth > this.#limits[what]) throw tooMuch(what, depth, this.#limits[what]);
  }
}

const NAMES: Readonly<Record<string, string>> = { rootFields: 'fields at the root', introspectionDepth: 'levels of introspection', introspectionFields: 'fields of introspection', depth: 'levels', fields: 'fields', items: 'items in a list' };

function tooMuch(what: string, cost: number, limit: number): AtlasError {
  return AtlasError.tooComplex(`The document has ${cost} ${NAMES[what] ?? what} or more; at most ${limit} are answered. Ask in several documents.`, { measure: what, cost, limit });
}

/** Refuses a text that is too long before it is read. */
export function limitText(text: string, limits: DocumentLimits = DOCUMENT_LIMITS): void {
  if (text.length > limits.characters) throw tooMuch('characters', text.length, limits.characters);
}

/** Refuses variables with longer lists or more levels than any question needs; `level` is how deep `value` lies. */
export function limitVariables(value: unknown, limits: DocumentLimits = DOCUMENT_LIMITS, level = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (level > limits.depth) throw tooMuch('depth', level, limits.depth);
  const parts = Object.values(value);
  if (parts.length > limits.items) throw tooMuch('items', parts.length, limits.items);
  for (const part of parts) limitVariables(part, limits, level + 1);
}

/** Refuses a document that is too large or too deep, before anything is read for it. */
export function limitDocument(document: DocumentNode, limits: DocumentLimits = DOCUMENT_LIMITS): void {
  const meter = new Meter(document, limits);
  for (const node of document.definitions) if (node.kind === Kind.OPERATION_DEFINITION) meter.walk(node.selectionSet, 1, false);
}
