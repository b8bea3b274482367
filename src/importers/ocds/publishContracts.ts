import { createHash } from 'node:crypto';
import type { Transaction } from '@mikro-orm/core';
import type { Database } from '../../database/database.ts';
import type { NewRow } from '../../database/bulkInsert.ts';
import { publishRelease } from '../../database/repositories/releasePublisher.ts';
import { AtlasError } from '../../domain/errors.ts';
import { periodSort, parsePeriod } from '../../domain/period.ts';
import { ContractImport } from '../../entities/contractImport.entity.ts';
import { FieldCoverage } from '../../entities/fieldCoverage.entity.ts';
import type { ContractObservation } from '../../indicators/contractObservation.ts';
import { readCurrentEditions } from '../datasets/currentState.ts';
import { EditionWriter } from '../datasets/editionWriter.ts';
import type { NounTableRows } from '../datasets/nounRows.ts';
import type { CheckedObservation } from '../datasets/observationRows.ts';
import { RejectList } from '../datasets/reject.ts';
import type { StagedEdition } from '../datasets/stageEdition.ts';
import { TABLE_SPECS } from '../datasets/tableSpecs.ts';
import type { OcdsImportResult } from './importTypes.ts';

/** What a steward says of a publication when its data are imported. */
export interface PublicationFacts {
  /** Name of the publisher as people know it; its code where none is given. */
  readonly publisherName: string;
  readonly licence: string;
  readonly scope: string | null;
  readonly url: string | null;
  /** True for a part that does not stand for the whole publication. */
  readonly isSample: boolean;
  readonly publisherNameKo?: string;
  readonly publisherUrl?: string;
  readonly licenceUrl?: string;
  /** True where somebody read the licence on the publisher's own page. */
  readonly licenceConfirmed?: boolean;
  /** Period in which the publisher brought the data out. */
  readonly published?: string;
  /** Day on which the data were fetched; that of the import where it is not said. */
  readonly accessed?: string;
}

export interface PublishedContracts {
  /** The new release, or null where the same answer is current already. */
  readonly release: number | null;
  readonly edition: string;
  readonly observations: number;
}

const SAMPLE_WARNING = {
  code: 'SAMPLE',
  message: { en: 'Computed from a sample of contracting processes: it does not stand for the country.', ko: '계약 자료의 표본에서 계산한 값으로, 그 나라 전체를 나타내지 않는다.' },
  appliesTo: 'all' as const,
};
const CONTRACTS_WARNING = {
  code: 'FROM_CONTRACTS',
  message: { en: 'Computed from published contracting data, not an official statistic of the country.', ko: '공개된 계약 자료에서 계산한 값으로, 그 나라의 공식 통계가 아니다.' },
  appliesTo: 'all' as const,
};

/** Publishes what an import computed as the dataset `ocds-<publisher>`, in one transaction with its release. */
export async function publishContracts(database: Database, result: OcdsImportResult, facts: PublicationFacts): Promise<PublishedContracts> {
  const code = `ocds-${result.publisher}`;
  return database.write(async (transaction) => {
    await requireCountry(database, transaction, result.country);
    const staged = stage(result, facts, code);
    const current = (await readCurrentEditions(database, transaction)).get(code);
    if (current && !current.retracted && current.fileHash === staged.fileHash) return { release: null, edition: code, observations: current.observationCount };
    const rejects = new RejectList();
    const writer = await EditionWriter.begin({ database, transaction }, staged, rejects);
    const observations = await writer.writeObservations([checked(result.observations)], 'contracts');
    await writer.finish(observations);
    if (rejects.count > 0) throw new Error(`The computed edition has rejects: ${JSON.stringify(rejects.kept[0])}`);
    const note = { en: `Contracting data of ${facts.publisherName}: ${result.counts.processes} processes.`, ko: `${facts.publisherName} 계약 자료: ${result.counts.processes}건.` };
    return { release: await publishRelease(database, transaction, { added: [writer.editionId], retracted: [], note }), edition: code, observations };
  });
}

async function requireCountry(database: Database, transaction: Transaction, country: string): Promise<void> {
  const [row] = await database.rows<object>('select 1 from country where code = ?', [country], transaction);
  if (!row) throw AtlasError.badInput(`There is no country "${country}" in the atlas. Give the alpha-3 code with --country, and run "atlas seed" first.`, { value: country });
}

function stage(result: OcdsImportResult, facts: PublicationFacts, code: string): StagedEdition {
  const accessed = facts.accessed ?? result.startedAt.slice(0, 10);
  const licenceConfirmed = facts.licenceConfirmed ?? facts.licence === 'not stated';
  const title = `Contracting data of ${facts.publisherName} (OCDS)`;
  const { indicators, observations, fieldCoverage, publisher } = result;
  // What is the same answer has the same hash, whenever it was computed.
  const fileHash = createHash('sha256').update(JSON.stringify({ observations, fieldCoverage, facts, versions: indicators.map((each) => [each.code, each.version]) })).digest('hex');
  const publisherCode = `ocds-publisher-${publisher}`;
  return {
    folder: '',
    fileHash,
    observationTables: [],
    observationBytes: 0,
    sidecar: {
      publisher: { code: publisherCode, name: { en: facts.publisherName, ...(facts.publisherNameKo ? { ko: facts.publisherNameKo } : {}) }, ...(facts.publisherUrl ? { url: facts.publisherUrl } : {}) },
      dataset: { code, title: { en: title, ko: `${facts.publisherNameKo ?? facts.publisherName} 계약 자료(OCDS)` }, url: facts.url ?? 'not stated', licence: { name: facts.licence, confirmed: licenceConfirmed, ...(facts.licenceUrl ? { url: facts.licenceUrl } : {}) } },
      edition: { code, title, accessed, precedence: 0, ...(facts.published ? { published: facts.published } : {}) },
      warnings: facts.isSample ? [CONTRACTS_WARNING, SAMPLE_WARNING] : [CONTRACTS_WARNING],
      tables: [],
    },
    sources: [
      {
        code: 'contracts', publisherCode, publisherNameEn: facts.publisherName, publisherNameKo: facts.publisherNameKo ?? null, publisherUrl: facts.publisherUrl ?? null, title, url: facts.url ?? 'not stated', licence: facts.licence,
        licenceConfirmed, accessed, citation: null, fileName: `${publisher} contract store`, fileHash,
      },
    ],
    nouns: [indicatorRows(result), publicationRows(result, facts), importRows(result), coverageRows(result)],
  };
}

const publicationCode = ({ country, publisher }: OcdsImportResult): string => `${country}/${publisher.toUpperCase()}`;

function rowsOf(kind: string, entity: NounTableRows['spec']['entity'], list: readonly { values: NewRow; locator: string }[]): NounTableRows {
  const spec = TABLE_SPECS[kind] ?? { entity, columns: {}, key: [] };
  return { table: { file: kind, kind }, spec, rows: list.map(({ values, locator }, i) => ({ line: i + 1, values, place: { sourceCode: 'contracts', locator, line: i + 1 } })), rejected: new Map() };
}

function indicatorRows({ indicators }: OcdsImportResult): NounTableRows {
  return rowsOf('indicators', Object, indicators.map((indicator) => ({
    locator: `indicator ${indicator.code} version ${indicator.version}`,
    values: {
      code: indicator.code, version: indicator.version, nameEn: indicator.name.en, nameKo: indicator.name.ko, definitionEn: indicator.definition.en, definitionKo: indicator.definition.ko,
      unitCode: indicator.unit, multiplier: 0, decimals: indicator.decimals, betterWhen: indicator.betterWhen, comparability: 'INTERNATIONAL',
      numerator: indicator.numerator?.en ?? null, denominator: indicator.denominator?.en ?? null, numeratorKo: indicator.numerator?.ko ?? null, denominatorKo: indicator.denominator?.ko ?? null, fiscalYearStart: null, maxValue: null, topic: 'contracts',
      crosswalkCodes: indicator.crosswalk.map(({ scheme, code, note }) => [scheme, code, ...(note ? [note.replaceAll(';', ',')] : [])].join(':')).join(';') || null,
    },
  })));
}

function publicationRows(result: OcdsImportResult, facts: PublicationFacts): NounTableRows {
  return rowsOf('ocds_publications', Object, [{
    locator: `import ${result.importId}`,
    values: { code: publicationCode(result), countryCode: result.country, publisher: facts.publisherName, scope: facts.scope, version: null, lastReleaseDate: null, url: facts.url, systemCode: null, licence: facts.licence, sample: facts.isSample },
  }]);
}

function importRows(result: OcdsImportResult): NounTableRows {
  const { files, ocdsReleases, processes, rejected, warned } = result.counts;
  return rowsOf('contract_imports', ContractImport, [{
    locator: `import ${result.importId}`,
    values: { publicationCode: publicationCode(result), storePublisher: result.publisher, importId: result.importId, startedAt: result.startedAt, files, ocdsReleases, processes, rejected, warned },
  }]);
}

function coverageRows(result: OcdsImportResult): NounTableRows {
  return rowsOf('field_coverage', FieldCoverage, result.fieldCoverage.map(({ path, present, total }) => ({ locator: `field ${path}`, values: { publicationCode: publicationCode(result), path, present, total } })));
}

function* checked(observations: readonly ContractObservation[]): Generator<CheckedObservation> {
  for (const [i, observation] of observations.entries()) {
    const { indicator, indicatorVersion, country, period, breakdown, value, decimalValue, currency, missingReason, basis, warnings } = observation;
    yield {
      basis: JSON.stringify(basis),
      place: { sourceCode: 'contracts', locator: `computed by ${indicator} version ${indicatorVersion}`, line: i + 1 },
      values: {
        indicator, area: country, period, periodSort: periodSort(parsePeriod(period)), breakdown, value, decimalValue, currency,
        status: value === null ? 'O' : 'A', missingReason, warnings: warnings.join(';'),
      },
    };
  }
}
