import { isUtf8 } from 'node:buffer';
import { duplicateMember } from '../duplicateMember.ts';
import { asBuffer } from './asBuffer.ts';
import { makeFinding, shownKind, type OnFinding, type Place } from './finding.ts';
import type { FindingRule } from './findingRules.ts';
import { isObject, memberCount, textAt, wellFormed, type Json, type JsonObject } from './json.ts';
import type { SplitFault, SplitPart } from './jsonSplitter.ts';
import type { TextPiece } from './textPieces.ts';

/** A release as it was read: an ordinary one, or one that is compiled already. */
export interface ReadItem {
  readonly kind: 'RELEASE' | 'COMPILED';
  readonly place: Place;
  readonly json: JsonObject;
}

export interface ReadCounts {
  releases: number;
  compiledReleases: number;
  records: number;
  linkedReleases: number;
}

export interface ItemListener {
  readonly onFinding: OnFinding;
  readonly counts: ReadCounts;
}

const FAULTS: Readonly<Record<SplitFault, FindingRule>> = { NO_OBJECT: 'NOT_AN_OBJECT', TOO_LARGE: 'TOO_LARGE', TRUNCATED: 'JSON_TRUNCATED', BRACKETS: 'JSON_BRACKETS', TOO_DEEP: 'JSON_TOO_DEEP' };
/** The escape of half a character, which may stand alone. */
const HALF_CHARACTER = /\\u[dD][89a-fA-F]/;
const RELEASE_MEMBERS = ['tag', 'tender', 'planning', 'awards', 'contracts', 'buyer', 'parties', 'initiationType'];

const isCompiled = (release: JsonObject): boolean => {
  const tag = release['tag'];
  return tag === 'compiled' || (Array.isArray(tag) && tag.includes('compiled'));
};
const isLink = (release: JsonObject): boolean => textAt(release, 'url') !== null && !RELEASE_MEMBERS.some((name) => name !== 'tag' && name in release) && !('ocid' in release);
const isRelease = (json: JsonObject): boolean => 'ocid' in json || RELEASE_MEMBERS.some((name) => name in json);

class ItemReader {
  private readonly file: string;
  private readonly listener: ItemListener;
  private items: ReadItem[] = [];

  constructor(file: string, listener: ItemListener) {
    this.file = file;
    this.listener = listener;
  }

  *read(parts: readonly SplitPart[]): Generator<ReadItem> {
    for (const part of parts) {
      this.items = [];
      const place = { file: this.file, line: part.line, path: part.kind === 'element' ? `${part.list}[${part.position}]` : '', ocid: null };
      if (part.kind === 'fault') this.find(FAULTS[part.fault], place, part.size > 0 ? `${part.size} bytes` : undefined);
      else this.readPart(part, place);
      yield* this.items;
    }
  }

  private find(rule: FindingRule, place: Place, value?: unknown): void {
    this.listener.onFinding(makeFinding(rule, place, value));
  }

  private parse({ bytes, members }: Exclude<SplitPart, { kind: 'fault' }>, place: Place): Json | undefined {
    if (!isUtf8(bytes)) {
      this.find('ENCODING_INVALID', place);
      return undefined;
    }
    const text = asBuffer(bytes).toString('utf8');
    let json: Json;
    try {
      json = JSON.parse(text) as Json;
    } catch {
      this.find('JSON_SYNTAX', place);
      return undefined;
    }
    // The parser keeps the last of two members with one name: there are then fewer than the text has colons.
    if (memberCount(json) !== members) {
      this.find('JSON_MEMBER_REPEATED', place, duplicateMember(text));
      return undefined;
    }
    if (!HALF_CHARACTER.test(text)) return json;
    const mended = wellFormed(json);
    if (mended.count > 0) this.find('CHARACTER_BROKEN', place);
    return mended.json;
  }

  private readPart(part: Exclude<SplitPart, { kind: 'fault' }>, place: Place): void {
    const json = this.parse(part, place);
    if (json === undefined) return;
    if (!isObject(json)) this.find('NOT_AN_OBJECT', place, shownKind(json));
    else if (part.kind === 'element' && part.list === 'records') this.readRecord(json, place);
    else if (part.kind === 'element') this.readRelease(json, place);
    else this.readDocument(json, part.lists.length > 0, place);
  }

  /** What is left of a package after its lists, or a release or record that stands alone. */
  private readDocument(json: JsonObject, hasLists: boolean, place: Place): void {
    if ('publisher' in json && !isObject(json['publisher']) && json['publisher'] !== null) this.find('PUBLISHER_NOT_OBJECT', { ...place, path: 'publisher' }, json['publisher']);
    const isRecord = 'compiledRelease' in json || 'versionedRelease' in json;
    if (isRecord) {
      this.listener.counts.records += 1;
      this.readCompiled(json, { ...place, path: 'compiledRelease' });
      if (!hasLists && !isObject(json['compiledRelease'])) this.find('RECORD_EMPTY', place);
    } else if (isObject(json['releases']) || isObject(json['records'])) {
      const list = isObject(json['releases']) ? 'releases' : 'records';
      const only = json[list];
      this.find('TYPE_REPAIRED', { ...place, path: list }, only);
      if (isObject(only)) this[list === 'releases' ? 'readRelease' : 'readRecord'](only, { ...place, path: list });
    } else if (!hasLists) {
      if (isRelease(json)) this.readRelease(json, place);
      else this.find('NOT_OCDS', place);
    }
  }

  private readRelease(json: JsonObject, place: Place): void {
    if (isLink(json)) {
      this.listener.counts.linkedReleases += 1;
      return;
    }
    if ('compiledRelease' in json) {
      this.readRecord(json, place);
      return;
    }
    this.listener.counts.releases += 1;
    this.items.push({ kind: isCompiled(json) ? 'COMPILED' : 'RELEASE', place: { ...place, ocid: textAt(json, 'ocid') }, json });
  }

  private readRecord(record: JsonObject, place: Place): void {
    const { counts } = this.listener;
    counts.records += 1;
    const before = this.items.length;
    const releases = Array.isArray(record['releases']) ? record['releases'].filter(isObject) : [];
    releases.forEach((release, index) => this.readRelease(release, { ...place, path: `${place.path}/releases[${index}]` }));
    this.readCompiled(record, { ...place, path: `${place.path}/compiledRelease` });
    if (this.items.length === before) this.find('RECORD_EMPTY', { ...place, ocid: textAt(record, 'ocid') });
  }

  private readCompiled(record: JsonObject, place: Place): void {
    const compiled = record['compiledRelease'];
    if (compiled === undefined || compiled === null) return;
    const ocid = textAt(record, 'ocid');
    if (!isObject(compiled)) this.find('TYPE_DROPPED', { ...place, ocid }, shownKind(compiled));
    else if (Object.keys(compiled).length === 0) this.find('COMPILED_EMPTY', { ...place, ocid });
    else {
      this.listener.counts.compiledReleases += 1;
      const json = textAt(compiled, 'ocid') === null && ocid !== null ? { ...compiled, ocid } : compiled;
      this.items.push({ kind: 'COMPILED', place: { ...place, ocid: textAt(json, 'ocid') }, json });
    }
  }
}

/** The releases of a piece in the order in which they stand; what cannot be read becomes a finding and reading goes on. */
export function* readItems({ file, parts, unreadable }: TextPiece, listener: ItemListener): Generator<ReadItem> {
  yield* new ItemReader(file, listener).read(parts);
  if (unreadable !== undefined) listener.onFinding(makeFinding('CONTAINER_UNREADABLE', { file, line: null, path: '', ocid: null }, unreadable));
}
