import { canonicalJson, isObject, objectAt, objectsAt, textAt, type Json, type JsonObject } from './json.ts';
import { MemberReader, type ReadContext } from './memberReader.ts';
import { shortText, type Place } from './finding.ts';
import type { CodeList } from './ocdsCodes.ts';

type Members = Record<string, Json | undefined>;

/** Leaves out members that are not there. */
function made(members: Members): JsonObject {
  const object: JsonObject = {};
  for (const [name, value] of Object.entries(members)) if (value !== undefined) object[name] = value;
  return object;
}

const words = (parent: JsonObject, name: string): string | null | undefined => {
  if (!(name in parent)) return undefined;
  const text = textAt(parent, name);
  return text === null ? null : shortText(text);
};

function coded(read: MemberReader, list: CodeList, { parent, name, path, as, wordsAs }: { parent: JsonObject; name: string; path: string; as: string; wordsAs?: string }): Members {
  const found = read.code(list, parent, { name, path });
  if (!found) return {};
  return wordsAs ? { [as]: found.code, [wordsAs]: found.words } : { [as]: found.code };
}

/** Ids often spell a supplier's name, who may be a person: each is kept as a hash, which joins objects just as well. */
function idOf(read: MemberReader, parent: JsonObject, name = 'id'): string | undefined {
  const id = textAt(parent, name);
  return id === null ? undefined : read.context.keys.hash('object', id);
}

/** Gives each object of a list an id: its own, or one made from its content (and which of equal ones it is) so that the same object read again is the same. */
function identified(read: MemberReader, list: readonly JsonObject[], { path, slim }: { path: string; slim: (each: JsonObject, path: string) => JsonObject }): JsonObject[] {
  const seen = new Set<string>();
  const copies = new Map<string, number>();
  return list.map((each, index) => {
    const id = idOf(read, each);
    const members = slim(each, `${path}[${index}]`);
    if (id === undefined) {
      read.find('ID_MISSING', `${path}[${index}]`);
      const content = `~${read.context.keys.hash('content', canonicalJson(members))}`;
      const copy = copies.get(content) ?? 0;
      copies.set(content, copy + 1);
      return { ...members, id: copy === 0 ? content : `${content}.${copy}` };
    }
    if (seen.has(id)) read.find('ID_REPEATED', `${path}[${index}]/id`);
    seen.add(id);
    return { ...members, id };
  });
}

const amendments = (read: MemberReader, parent: JsonObject, path: string): Json | undefined => {
  const list = read.objects(parent, 'amendments', `${path}/amendments`);
  return list?.map((each, index) => ({ id: idOf(read, each) ?? textAt(each, 'date') ?? String(index) }));
};

const items = (read: MemberReader, parent: JsonObject, path: string): Json | undefined => {
  const list = read.objects(parent, 'items', `${path}/items`);
  return list?.map((each, index) => {
    const classification = objectAt(each, 'classification');
    return made({ id: idOf(read, each) ?? `~${index}`, s: textAt(classification, 'scheme') ?? undefined, c: textAt(classification, 'id') ?? undefined });
  });
};

const lotsOf = (read: MemberReader, parent: JsonObject, path: string): string[] | undefined => {
  const single = idOf(read, parent, 'relatedLot');
  const list = read.texts(parent, 'relatedLots', `${path}/relatedLots`)?.map((lot) => read.context.keys.hash('object', lot));
  return single === undefined ? list : [...(list ?? []), single];
};

/** A level of government as a code that can stand in a breakdown. */
function levelCode(details: JsonObject | undefined): string | null | undefined {
  const text = words(details ?? {}, 'level');
  return text ? text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '_').slice(0, 40) : text;
}

function slimParties(read: MemberReader, release: JsonObject): Json | undefined {
  const parties = read.objects(release, 'parties', 'parties');
  if (!parties) return parties;
  return parties.flatMap((party, index): JsonObject[] => {
    const organisation = read.organisation(party, `parties[${index}]`);
    if (!organisation) return [];
    const details = objectAt(party, 'details');
    return [made({ ...organisation, roles: read.texts(party, 'roles', `parties[${index}]/roles`), scale: words(details ?? {}, 'scale')?.toLowerCase(), level: levelCode(details) })];
  });
}

function tenderPeriod(read: MemberReader, parent: JsonObject, path: string): Members {
  const period = read.object(parent, 'tenderPeriod', `${path}/tenderPeriod`);
  if (!period) return { start: period, end: period };
  return { start: read.date(period, 'startDate', `${path}/tenderPeriod/startDate`), end: read.date(period, 'endDate', `${path}/tenderPeriod/endDate`) };
}

function slimTender(read: MemberReader, tender: JsonObject): JsonObject {
  const procuringEntity = read.object(tender, 'procuringEntity', 'tender/procuringEntity');
  const lots = read.objects(tender, 'lots', 'tender/lots');
  return made({
    ...coded(read, 'tenderStatus', { parent: tender, name: 'status', path: 'tender/status', as: 'status', wordsAs: 'statusWords' }),
    ...coded(read, 'procurementMethod', { parent: tender, name: 'procurementMethod', path: 'tender/procurementMethod', as: 'method', wordsAs: 'methodText' }),
    methodWords: words(tender, 'procurementMethodDetails'),
    ...coded(read, 'mainProcurementCategory', { parent: tender, name: 'mainProcurementCategory', path: 'tender/mainProcurementCategory', as: 'category', wordsAs: 'categoryWords' }),
    ...coded(read, 'awardCriteria', { parent: tender, name: 'awardCriteria', path: 'tender/awardCriteria', as: 'criteria' }),
    value: read.value(tender, 'value', 'tender/value'),
    ...tenderPeriod(read, tender, 'tender'),
    numberOfTenderers: read.count(tender, 'numberOfTenderers', 'tender/numberOfTenderers'),
    numberOfBids: read.count(tender, 'numberOfBids', 'tender/numberOfBids'),
    tenderers: read.organisations(tender, 'tenderers', 'tender/tenderers'),
    procuringEntity: procuringEntity ? read.organisation(procuringEntity, 'tender/procuringEntity') : procuringEntity,
    items: items(read, tender, 'tender'),
    lots: lots?.map((lot, index) => made({ id: idOf(read, lot) ?? `~${index}`, ...tenderPeriod(read, lot, `tender/lots[${index}]`) })),
    amendments: amendments(read, tender, 'tender'),
  });
}

function slimAwards(read: MemberReader, release: JsonObject): Json | undefined {
  const list = read.objects(release, 'awards', 'awards');
  if (!list) return list;
  return identified(read, list, {
    path: 'awards',
    slim: (award, path) => made({
      ...coded(read, 'awardStatus', { parent: award, name: 'status', path: `${path}/status`, as: 'status', wordsAs: 'statusWords' }),
      date: read.date(award, 'date', `${path}/date`),
      value: read.value(award, 'value', `${path}/value`),
      suppliers: read.organisations(award, 'suppliers', `${path}/suppliers`),
      relatedLots: lotsOf(read, award, path),
      relatedBid: idOf(read, award, 'relatedBid'),
      items: items(read, award, path),
    }),
  });
}

function slimContracts(read: MemberReader, release: JsonObject): Json | undefined {
  const misnamed = isObject(release['contract']) ? [release['contract']] : objectsAt(release, 'contract');
  if (misnamed.length > 0) read.find('CONTRACT_SINGULAR', 'contract');
  const list = read.objects(release, 'contracts', 'contracts');
  if (!list && misnamed.length === 0) return list;
  return identified(read, [...(list ?? []), ...misnamed], {
    path: 'contracts',
    slim: (contract, path) => made({
      awardID: idOf(read, contract, 'awardID'),
      ...coded(read, 'contractStatus', { parent: contract, name: 'status', path: `${path}/status`, as: 'status', wordsAs: 'statusWords' }),
      signed: read.date(contract, 'dateSigned', `${path}/dateSigned`),
      value: read.value(contract, 'value', `${path}/value`),
      suppliers: read.organisations(contract, 'suppliers', `${path}/suppliers`),
      amendments: amendments(read, contract, path),
    }),
  });
}

function slimBids(read: MemberReader, release: JsonObject): JsonObject | null | undefined {
  const holder = Array.isArray(release['bids']) ? { details: release['bids'] } : read.object(release, 'bids', 'bids');
  if (!holder) return holder;
  const details = read.objects(holder, 'details', 'bids/details');
  return made({
    details: details ? identified(read, details, { path: 'bids/details', slim: (bid, path) => slimBid(read, bid, path) }) : details,
    ...slimStatistics(read, read.objects(holder, 'statistics', 'bids/statistics') ?? []),
  });
}

/** How many bidders and bids there were, for the process as a whole and for each lot that is named. */
function slimStatistics(read: MemberReader, statistics: readonly JsonObject[]): Members {
  const whole: Members = {};
  const lots = new Map<string, Members>();
  statistics.forEach((statistic, index) => {
    const measure = statistic['measure'];
    if (measure !== 'bidders' && measure !== 'bids') return;
    const path = `bids/statistics[${index}]`;
    const count = read.count(statistic, 'value', `${path}/value`);
    const [lot, ...others] = lotsOf(read, statistic, path) ?? [];
    // One number for several lots together is none of a single lot.
    if (others.length > 0) return;
    const holder = lot === undefined ? whole : (lots.get(lot) ?? {});
    if (lot !== undefined) lots.set(lot, holder);
    holder[measure] ??= count;
  });
  return { ...whole, lots: lots.size > 0 ? [...lots].map(([id, members]) => made({ id, ...members })) : undefined };
}

function slimBid(read: MemberReader, bid: JsonObject, path: string): JsonObject {
  return made({
    ...coded(read, 'bidStatus', { parent: bid, name: 'status', path: `${path}/status`, as: 'status', wordsAs: 'statusWords' }),
    date: read.date(bid, 'date', `${path}/date`),
    value: read.value(bid, 'value', `${path}/value`),
    tenderers: read.organisations(bid, 'tenderers', `${path}/tenderers`),
    relatedLots: lotsOf(read, bid, path),
  });
}

/**
 * What of a release the atlas keeps: dates, amounts, codes, and hashed organisations. Names, contact points, addresses,
 * titles, descriptions and documents are not copied, so that no personal data can reach the store.
 */
export function slimRelease(release: JsonObject, place: Place, context: ReadContext): JsonObject {
  const read = new MemberReader(place, context, context.keys.ofNumbered(objectsAt(release, 'parties')));
  read.texts(release, 'tag', 'tag');
  const buyer = read.object(release, 'buyer', 'buyer');
  const tender = read.object(release, 'tender', 'tender');
  const planning = objectAt(release, 'planning');
  const budget = planning ? objectAt(planning, 'budget') : undefined;
  return made({
    ocid: textAt(release, 'ocid') ?? '',
    parties: slimParties(read, release),
    buyer: buyer ? read.organisation(buyer, 'buyer') : buyer,
    budget: budget ? read.value(budget, 'amount', 'planning/budget/amount') : undefined,
    tender: tender ? slimTender(read, tender) : tender,
    awards: slimAwards(read, release),
    contracts: slimContracts(read, release),
    bids: slimBids(read, release),
  });
}
