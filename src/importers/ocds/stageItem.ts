import { hash } from 'node:crypto';
import { makeFinding, type OnFinding, type Place } from './finding.ts';
import type { FlatRow } from './flatTable.ts';
import { fieldPresence } from './fieldPresence.ts';
import { textAt, type JsonObject } from './json.ts';
import type { ReadContext } from './memberReader.ts';
import { instantOf } from './readDate.ts';
import type { ReadItem } from './readItems.ts';
import { slimRelease } from './slimRelease.ts';
import type { StagedText } from './stagedReleases.ts';
import { upgradeRelease } from './upgradeRelease.ts';

const REGISTERED = /^ocds-[a-z0-9]{6}/;

/** What is wrong with a release as one of its process: an ocid without a prefix, no date. */
export function judgeProcess({ json }: { readonly json: JsonObject }, place: Place, onFinding: OnFinding): void {
  const date = textAt(json, 'date');
  if (!REGISTERED.test(textAt(json, 'ocid') ?? '')) onFinding(makeFinding('OCID_PREFIX', { ...place, path: 'ocid' }));
  if (date === null || instantOf(date) === undefined) onFinding(makeFinding('RELEASE_DATE_MISSING', { ...place, path: 'date' }, date ?? undefined));
}

function readOcid({ place, json }: Pick<ReadItem, 'place' | 'json'>, onFinding: OnFinding): string | undefined {
  const ocid = textAt(json, 'ocid');
  if (ocid !== null && ocid.length <= 500) return ocid;
  onFinding(makeFinding('OCID_MISSING', { ...place, path: place.path === '' ? 'ocid' : `${place.path}/ocid` }));
  return undefined;
}

function keptOf({ place, json }: Pick<ReadItem, 'place' | 'json'>, context: ReadContext): JsonObject {
  const id = textAt(json, 'id');
  return { ...slimRelease(upgradeRelease(json), place, context), ocid: textAt(json, 'ocid'), id: id === null ? null : context.keys.hash('release', id), date: textAt(json, 'date') };
}

/** Checks one release, leaves out what is not kept, and gives it the hash that tells it from others; undefined where it is rejected. */
export function stageItem(item: ReadItem, context: ReadContext): StagedText | undefined {
  const { place, json } = item;
  const ocid = readOcid(item, context.onFinding);
  if (ocid === undefined) return undefined;
  judgeProcess(item, place, context.onFinding);
  const presence = fieldPresence(json);
  // slimRelease writes members in an order of its own, so equal releases give equal text whatever their order was.
  const text = JSON.stringify(keptOf(item, context));
  return { ocid, kind: item.kind, hash: hash('sha256', `${item.kind}${text}`).slice(0, 32), presence, file: place.file, line: place.line, text };
}

/** The same for a row of a table, which is judged as a release once its rows are joined. */
export function stageRow(row: FlatRow, context: ReadContext): StagedText | undefined {
  const { place, json } = row;
  const ocid = readOcid(row, context.onFinding);
  return ocid === undefined ? undefined : { ocid, kind: 'ROW', hash: '', presence: fieldPresence(json), file: place.file, line: place.line, text: JSON.stringify(keptOf(row, context)) };
}
