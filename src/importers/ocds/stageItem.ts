import { hash } from 'node:crypto';
import { makeFinding } from './finding.ts';
import { fieldPresence } from './fieldPresence.ts';
import { textAt } from './json.ts';
import type { ReadContext } from './memberReader.ts';
import type { ReadItem } from './readItems.ts';
import { slimRelease } from './slimRelease.ts';
import type { StagedRelease } from './stagedReleases.ts';
import { upgradeRelease } from './upgradeRelease.ts';

const REGISTERED = /^ocds-[a-z0-9]{6}/;

/** Checks one release, leaves out what is not kept, and gives it the hash that tells it from others; undefined where it is rejected. */
export function stageItem(item: ReadItem, context: ReadContext): StagedRelease | undefined {
  const { place, json } = item;
  const ocid = textAt(json, 'ocid');
  if (ocid === null || ocid.length > 500) {
    context.onFinding(makeFinding('OCID_MISSING', { ...place, path: place.path === '' ? 'ocid' : `${place.path}/ocid` }));
    return undefined;
  }
  if (!REGISTERED.test(ocid)) context.onFinding(makeFinding('OCID_PREFIX', { ...place, path: 'ocid' }));
  const date = textAt(json, 'date');
  if (date === null || Number.isNaN(Date.parse(date))) context.onFinding(makeFinding('RELEASE_DATE_MISSING', { ...place, path: 'date' }, date ?? undefined));
  const id = textAt(json, 'id');
  const presence = fieldPresence(json);
  const kept = { ...slimRelease(upgradeRelease(json), place, context), ocid, id: id === null ? null : context.keys.hash('release', id), date };
  // slimRelease writes members in an order of its own, so equal releases give equal text whatever their order was.
  const contentHash = hash('sha256', `${item.kind}${JSON.stringify(kept)}`).slice(0, 32);
  return { ocid, kind: item.kind, hash: contentHash, presence, file: place.file, line: place.line, json: kept };
}
