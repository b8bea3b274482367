import { isObject, setMember, type Json, type JsonObject } from './json.ts';
import type { MergeRules } from './mergeRules.ts';
import { instantOf } from './readDate.ts';

/** When a release was made; those without a date come first. */
export const releaseTime = (release: JsonObject): number => (typeof release['date'] === 'string' ? instantOf(release['date']) : undefined) ?? Number.NEGATIVE_INFINITY;

/** Earliest first; releases of one instant keep the order in which they were read, those without a date come first. */
export function inOrderOfDate(releases: readonly JsonObject[]): JsonObject[] {
  return releases.toSorted((a, b) => (releaseTime(a) === releaseTime(b) ? 0 : releaseTime(a) - releaseTime(b)));
}

/** True where a list is merged object by object; an unknown list of objects is, any other list is replaced as a whole. */
export function isMergedById(list: readonly Json[], path: string, rules: MergeRules): boolean {
  return !rules.wholeList.has(path) && list.every(isObject);
}

/** Finds the object of a list that a new one updates: by id, unless the rules say otherwise. */
export class TwinFinder {
  private readonly byId = new Map<string, JsonObject>();
  private readonly list: JsonObject[];
  private readonly byPosition: boolean;
  private readonly append: boolean;

  constructor(list: JsonObject[], path: string, rules: MergeRules) {
    this.list = list;
    this.byPosition = rules.byPosition?.has(path) ?? false;
    this.append = rules.append?.has(path) ?? false;
    for (const item of list) this.remember(item);
  }

  find(item: JsonObject, position: number): JsonObject | undefined {
    if (this.append) return undefined;
    if (this.byPosition) return this.list[position];
    const id = item['id'];
    return id === undefined || id === null ? undefined : this.byId.get(String(id));
  }

  add(item: JsonObject): void {
    this.list.push(item);
    this.remember(item);
  }

  private remember(item: JsonObject): void {
    const id = item['id'];
    if (id !== undefined && id !== null && !this.byId.has(String(id))) this.byId.set(String(id), item);
  }
}

function mergeList(target: JsonObject[], source: readonly JsonObject[], { path, rules }: { path: string; rules: MergeRules }): void {
  const twins = new TwinFinder(target, path, rules);
  source.forEach((item, position) => {
    const twin = twins.find(item, position);
    const object = twin ?? {};
    mergeObject(object, item, { path, rules });
    if (!twin && Object.keys(object).length > 0) twins.add(object);
  });
}

function mergeObject(target: JsonObject, source: JsonObject, { path, rules }: { path: string; rules: MergeRules }): void {
  for (const [key, value] of Object.entries(source)) {
    const memberPath = path === '' ? key : `${path}/${key}`;
    if (rules.omit.has(memberPath)) continue;
    const before = Object.hasOwn(target, key) ? target[key] : undefined;
    if (value === null) {
      delete target[key];
    } else if (Array.isArray(value)) {
      if (!isMergedById(value, memberPath, rules)) {
        setMember(target, key, structuredClone(value));
        continue;
      }
      const list = Array.isArray(before) ? before.filter(isObject) : [];
      mergeList(list, value.filter(isObject), { path: memberPath, rules });
      if (list.length > 0) setMember(target, key, list);
    } else if (isObject(value)) {
      const object = isObject(before) ? before : {};
      mergeObject(object, value, { path: memberPath, rules });
      if (Object.keys(object).length > 0) setMember(target, key, object);
    } else {
      setMember(target, key, value);
    }
  }
}

/**
 * One compiled release from the releases of one contracting process, after the merging rules of the standard:
 * by date, later values replace earlier ones, null removes, lists of objects are joined by id.
 */
export function compileReleases(releases: readonly JsonObject[], rules: MergeRules): JsonObject {
  const ordered = inOrderOfDate(releases);
  const last = ordered.at(-1) ?? {};
  const compiled: JsonObject = { tag: ['compiled'], id: `${String(last['ocid'])}-${String(last['date'])}`, date: last['date'] ?? null, ocid: last['ocid'] ?? null };
  for (const release of ordered) {
    const { tag: _tag, id: _id, date: _date, ocid: _ocid, ...members } = release;
    mergeObject(compiled, members, { path: '', rules });
  }
  return compiled;
}
