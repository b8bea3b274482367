import type { Catalogue } from '../database/catalogue.ts';
import type { EditionRow } from '../entities/edition.entity.ts';
import type { SourceRow } from '../entities/source.entity.ts';
import { nodeId } from '../entities/node.interface.ts';
import type { ReleasedEdition } from '../database/repositories/release.repository.ts';
import { Dataset, Edition, Origin, Publisher } from './types/origin.type.ts';
import { Warning } from './types/warning.type.ts';

/** What a release says of datasets and sources, made once: thousands of observations share a handful of them. */
interface Provenance {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly editions: ReadonlyMap<number, Edition>;
  readonly origins: ReadonlyMap<number, Origin>;
  readonly warnings: ReadonlyMap<number, EditionWarnings>;
}

interface EditionWarnings {
  readonly toAll: readonly Warning[];
  readonly byCode: ReadonlyMap<string, Warning>;
}

interface DeclaredWarning {
  readonly code: string;
  readonly message: { readonly en: string; readonly ko?: string };
  readonly appliesTo: 'all' | 'listed';
}

const made = new WeakMap<Catalogue, Provenance>();
const make = <Type extends object>(type: new () => Type, values: object): Type => Object.assign(new type(), values);

function provenance(catalogue: Catalogue): Provenance {
  const known = made.get(catalogue);
  if (known) return known;
  const editions = new Map(catalogue.listed.map((listed) => [listed.edition.id, toEdition(listed)]));
  const datasets = new Map([...Map.groupBy(catalogue.listed, ({ edition }) => edition.datasetCode)].map(([code, listed]) => [code, toDataset(listed, editions)]));
  const origins = new Map([...catalogue.sources.values()].map((source) => [source.id, toOrigin(source, { catalogue, datasets, editions })]));
  const warnings = new Map(catalogue.listed.map(({ edition }) => [edition.id, toWarnings(edition)]));
  const result = { datasets, editions, origins, warnings };
  made.set(catalogue, result);
  return result;
}

function toEdition({ edition, retracted }: ReleasedEdition): Edition {
  const { code, revision, title, published, accessed, fileHash, observationCount, precedence } = edition;
  return make(Edition, { code, revision, title, published, accessed, fileHash, observationCount, precedence, retracted });
}

const licenceText = (licence: string, confirmed: boolean): string => (confirmed || licence === 'not stated' || licence.includes('unconfirmed') ? licence : `${licence} (unconfirmed)`);

/** The words about a dataset are those of its newest edition. */
function toDataset(listed: readonly ReleasedEdition[], editions: ReadonlyMap<number, Edition>): Dataset {
  const byPreference = listed.toSorted((a, b) => Number(a.retracted) - Number(b.retracted) || b.edition.precedence - a.edition.precedence || b.edition.id - a.edition.id);
  const [first] = byPreference;
  if (!first) throw new Error('A dataset has an edition.');
  const { edition } = first;
  const current = byPreference.filter(({ retracted }) => !retracted);
  return make(Dataset, {
    id: nodeId('Dataset', edition.datasetCode),
    nodeType: 'Dataset',
    code: edition.datasetCode,
    titleEn: edition.datasetTitleEn,
    titleKo: edition.datasetTitleKo,
    publisher: make(Publisher, { code: edition.publisherCode, nameEn: edition.publisherNameEn, nameKo: edition.publisherNameKo, url: edition.publisherUrl }),
    url: edition.datasetUrl,
    licence: licenceText(edition.licence, edition.licenceConfirmed),
    editions: byPreference.flatMap((each) => editions.get(each.edition.id) ?? []),
    observationCount: current.reduce((sum, each) => sum + each.edition.observationCount, 0),
  });
}

interface OriginContext {
  readonly catalogue: Catalogue;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly editions: ReadonlyMap<number, Edition>;
}

function toOrigin(source: SourceRow, { catalogue, datasets, editions }: OriginContext): Origin {
  const edition = catalogue.listed.find((each) => each.edition.id === source.editionId)?.edition;
  const citation = source.citation ?? `${source.publisherNameEn}. ${source.title}.${source.url === 'not stated' ? '' : ` ${source.url}.`} Accessed ${source.accessed}.`;
  return make(Origin, {
    publisher: make(Publisher, { code: source.publisherCode, nameEn: source.publisherNameEn, nameKo: source.publisherNameKo, url: source.publisherUrl }),
    dataset: (edition && datasets.get(edition.datasetCode)) ?? null,
    edition: editions.get(source.editionId) ?? null,
    title: source.title,
    url: source.url,
    licence: licenceText(source.licence, source.licenceConfirmed),
    accessed: source.accessed,
    citation,
    fileHash: source.fileHash,
    fileName: source.fileName,
  });
}

function toWarnings(edition: EditionRow): EditionWarnings {
  const declared = JSON.parse(edition.warnings) as DeclaredWarning[];
  const warnings = declared.map(({ code, message, appliesTo }) => ({ appliesTo, warning: make(Warning, { code, messageEn: message.en, messageKo: message.ko ?? null }) }));
  return {
    toAll: warnings.filter(({ appliesTo }) => appliesTo === 'all').map(({ warning }) => warning),
    byCode: new Map(warnings.map(({ warning }) => [warning.code, warning])),
  };
}

/** Where a row was read. */
export function originOf(catalogue: Catalogue, row: { readonly sourceId: number; readonly locator: string }): Origin {
  const origin = provenance(catalogue).origins.get(row.sourceId);
  if (!origin) throw new Error(`Source ${row.sourceId} is not in release ${catalogue.release.number}.`);
  // All rows of a source share what is said of it; a copy for each of thousands of rows would cost more than the rows.
  return Object.assign(Object.create(origin) as Origin, { locator: row.locator });
}

/** The warnings of an observation: those of its edition for all rows, then its own. */
export function warningsOf(catalogue: Catalogue, row: { readonly editionId: number; readonly warnings: string }): Warning[] {
  const known = provenance(catalogue).warnings.get(row.editionId);
  const own = row.warnings === '' ? [] : row.warnings.split(';').flatMap((code) => known?.byCode.get(code.trim()) ?? []);
  return [...(known?.toAll ?? []), ...own];
}

/** Datasets of a release, by code. */
export function datasetsOf(catalogue: Catalogue): Dataset[] {
  return [...provenance(catalogue).datasets.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

export function datasetOf(catalogue: Catalogue, code: string): Dataset | undefined {
  return provenance(catalogue).datasets.get(code);
}

/** Editions as a release lists them, by code. */
export function editionsOf(listed: readonly ReleasedEdition[]): Edition[] {
  return listed.map(toEdition).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
