import { isObject, objectAt, type Json, type JsonObject } from './json.ts';

/**
 * How the members of a release are merged, by path without array positions (tender/items/unit).
 * A list that is in neither set is merged by the `id` of its objects.
 */
export interface MergeRules {
  readonly omit: ReadonlySet<string>;
  readonly wholeList: ReadonlySet<string>;
  /** Lists whose objects are not told apart by id: always appended, or matched by position. */
  readonly append?: ReadonlySet<string>;
  readonly byPosition?: ReadonlySet<string>;
}

interface Collected { readonly omit: Set<string>; readonly wholeList: Set<string> }

const types = (node: JsonObject): readonly Json[] => {
  const type = node['type'];
  return Array.isArray(type) ? type : type === undefined ? [] : [type];
};

function resolve(node: JsonObject, root: JsonObject): JsonObject {
  const reference = node['$ref'];
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return node;
  let found: Json | undefined = root;
  for (const part of reference.slice(2).split('/')) found = isObject(found) ? found[part] : undefined;
  return isObject(found) ? { ...resolve(found, root), ...node } : node;
}

/** A list of objects without an `id`, or of anything but objects, cannot be merged by id; ocdsVersion is what 1.0 calls a whole list. */
function isWholeList(node: JsonObject, items: JsonObject): boolean {
  if (node['wholeListMerge'] === true || node['mergeStrategy'] === 'ocdsVersion') return true;
  const kinds = types(items);
  if (!kinds.includes('object') || kinds.some((kind) => kind !== 'object' && kind !== 'null')) return true;
  return objectAt(objectAt(items, 'properties'), 'id') === undefined;
}

function collect(node: JsonObject, path: string, { root, rules, depth }: { root: JsonObject; rules: Collected; depth: number }): void {
  if (depth > 20) return;
  for (const [key, member] of Object.entries(objectAt(node, 'properties') ?? {})) {
    if (!isObject(member)) continue;
    const child = resolve(member, root);
    const childPath = path === '' ? key : `${path}/${key}`;
    if (child['omitWhenMerged'] === true || child['mergeStrategy'] === 'ocdsOmit') {
      rules.omit.add(childPath);
      continue;
    }
    const items = objectAt(child, 'items');
    if (items) {
      const shape = resolve(items, root);
      if (isWholeList(child, shape)) rules.wholeList.add(childPath);
      else collect(shape, childPath, { root, rules, depth: depth + 1 });
    } else {
      collect(child, childPath, { root, rules, depth: depth + 1 });
    }
  }
}

/** Reads the merge rules out of a release schema. */
export function mergeRulesOfSchema(schema: JsonObject): MergeRules {
  const rules: Collected = { omit: new Set(), wholeList: new Set() };
  collect(schema, '', { root: schema, rules, depth: 0 });
  return rules;
}
