import { TwinFinder, inOrderOfDate, isMergedById } from './compileRelease.ts';
import { canonicalJson, isObject, setMember, type Json, type JsonObject } from './json.ts';
import type { MergeRules } from './mergeRules.ts';

interface Step { readonly path: string; readonly rules: MergeRules; readonly release: JsonObject; readonly inList: boolean }

function addVersion(target: JsonObject, key: string, { value, release }: { value: Json; release: JsonObject }): void {
  const before = target[key];
  const versions = Array.isArray(before) ? before : [];
  const last = versions.at(-1);
  if (isObject(last) && canonicalJson(last['value'] ?? null) === canonicalJson(value)) return;
  const entry: JsonObject = { releaseID: release['id'] ?? null, releaseDate: release['date'] ?? null, releaseTag: release['tag'] ?? null, value: structuredClone(value) };
  for (const name of ['releaseID', 'releaseDate', 'releaseTag']) if (entry[name] === null) delete entry[name];
  setMember(target, key, [...versions, entry]);
}

function versionList(target: JsonObject[], source: readonly JsonObject[], step: Step): void {
  const twins = new TwinFinder(target, step.path, step.rules);
  source.forEach((item, position) => {
    const twin = twins.find(item, position);
    const object = twin ?? {};
    versionObject(object, item, { ...step, inList: true });
    if (!twin && Object.keys(object).length > 0) twins.add(object);
  });
}

function versionObject(target: JsonObject, source: JsonObject, step: Step): void {
  for (const [key, value] of Object.entries(source)) {
    const path = step.path === '' ? key : `${step.path}/${key}`;
    if (step.rules.omit.has(path)) continue;
    const before = Object.hasOwn(target, key) ? target[key] : undefined;
    if (key === 'id' && step.inList && value !== null) {
      target['id'] = value;
    } else if (Array.isArray(value) && isMergedById(value, path, step.rules)) {
      const list = Array.isArray(before) ? before.filter(isObject) : [];
      versionList(list, value.filter(isObject), { ...step, path });
      if (list.length > 0) setMember(target, key, list);
    } else if (isObject(value)) {
      const object = isObject(before) ? before : {};
      versionObject(object, value, { ...step, path, inList: false });
      if (Object.keys(object).length > 0) setMember(target, key, object);
    } else {
      addVersion(target, key, { value, release: step.release });
    }
  }
}

/** The versioned release: each value with the releases that gave it. */
export function versionReleases(releases: readonly JsonObject[], rules: MergeRules): JsonObject {
  const ordered = inOrderOfDate(releases);
  const versioned: JsonObject = {};
  for (const release of ordered) {
    const { tag: _tag, id: _id, date: _date, ocid, ...members } = release;
    if (ocid !== undefined) versioned['ocid'] = ocid;
    versionObject(versioned, members, { path: '', rules, release, inList: false });
  }
  return versioned;
}
