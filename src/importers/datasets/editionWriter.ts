import type { EntityClass, Transaction } from '@mikro-orm/core';
import { BulkInsert, type NewRow } from '../../database/bulkInsert.ts';
import { EditionHash } from '../../database/contentHash.ts';
import type { Database } from '../../database/database.ts';
import { EditionRow } from '../../entities/edition.entity.ts';
import { ObservationEntity } from '../../entities/observation.entity.ts';
import { ObservationBasis } from '../../entities/observationBasis.entity.ts';
import { SearchDocument } from '../../entities/searchDocument.entity.ts';
import { SourceRow } from '../../entities/source.entity.ts';
import { didYouMean } from '../../domain/nearMatches.ts';
import type { CheckedObservation } from './observationRows.ts';
import type { NounTableRows, Place } from './nounRows.ts';
import type { RejectList } from './reject.ts';
import { searchDocuments } from './searchDocuments.ts';
import type { Sidecar } from './sidecar.ts';
import type { StagedEdition } from './stageEdition.ts';

interface Tables {
  readonly database: Database;
  readonly transaction: Transaction;
}

/** Writes one edition inside the transaction of its import. Keys are given here, so that both databases hold equal rows. */
export class EditionWriter {
  readonly #tables: Tables;
  readonly #staged: StagedEdition;
  readonly #rejects: RejectList;
  readonly #sourceIds = new Map<string, number>();
  #hash: EditionHash | undefined;
  readonly editionId: number;
  readonly revision: number;

  private constructor(tables: Tables, staged: StagedEdition, numbers: { editionId: number; revision: number; rejects: RejectList }) {
    this.#tables = tables;
    this.#staged = staged;
    this.#rejects = numbers.rejects;
    this.editionId = numbers.editionId;
    this.revision = numbers.revision;
  }

  /** Writes the edition row, its sources, nouns and search documents. */
  static async begin(tables: Tables, staged: StagedEdition, rejects: RejectList): Promise<EditionWriter> {
    const { database, transaction } = tables;
    const code = staged.sidecar.edition.code;
    const [last] = await database.rows<{ revision: number | null }>('select max(revision) as revision from edition where code = ?', [code], transaction);
    const editionId = await nextKey(tables, 'edition', 'id');
    const writer = new EditionWriter(tables, staged, { editionId, revision: (last?.revision ?? 0) + 1, rejects });
    await writer.#writeEdition();
    await writer.#writeSources();
    for (const table of staged.nouns) await writer.#writeNouns(table);
    await writer.#writeSearch();
    return writer;
  }

  /** Writes observations as they come and returns how many. */
  async writeObservations(observations: AsyncIterable<Iterable<CheckedObservation>> | readonly Iterable<CheckedObservation>[], file: string): Promise<number> {
    let id = await nextKey(this.#tables, 'observation', 'id');
    const first = id;
    const hash = await this.#hashFrom(first);
    const insert = await BulkInsert.into(this.#tables, ObservationEntity, (values) => hash.observations.add(values));
    const bases = await BulkInsert.into(this.#tables, ObservationBasis, (values) => hash.bases.add(values));
    for await (const read of observations) {
      for (const { values, place, basis } of read) {
        const sourceId = this.#sourceId(place, file);
        if (sourceId === undefined) continue;
        const waiting = insert.add({ ...values, id, editionId: this.editionId, sourceId, locator: place.locator });
        if (waiting) await waiting;
        if (basis) await bases.add({ observationId: id, editionId: this.editionId, basis });
        id += 1;
      }
    }
    await insert.finish();
    await bases.finish();
    return id - first;
  }

  /** Notes how many observations there are and the hash of everything written. */
  async finish(observationCount: number): Promise<void> {
    const { database, transaction } = this.#tables;
    const hash = await this.#hashFrom(0);
    await database.rows('update edition set observation_count = ?, content_hash = ? where id = ?', [observationCount, hash.noted(), this.editionId], transaction);
  }

  /** The hash of what was written of this edition so far, observations being told as they are written. */
  async #hashFrom(firstObservation: number): Promise<EditionHash> {
    this.#hash ??= await EditionHash.begin({ ...this.#tables, editionId: this.editionId }, 2, firstObservation);
    return this.#hash;
  }

  /** The key of a source by its code; an empty code means the only source there is. */
  #sourceId(place: Place, file: string): number | undefined {
    const only = place.sourceCode === '' && this.#sourceIds.size === 1 ? [...this.#sourceIds.values()][0] : undefined;
    const id = this.#sourceIds.get(place.sourceCode) ?? only;
    if (id !== undefined) return id;
    const codes = [...this.#sourceIds.keys()];
    this.#rejects.add({ file, line: place.line, column: 'source', value: place.sourceCode, rule: 'known source', hint: `The dataset declares no source "${place.sourceCode}".${didYouMean(place.sourceCode, codes)} Declare it in dataset.json or in a table of kind sources.` });
    return undefined;
  }

  async #writeEdition(): Promise<void> {
    const insert = await BulkInsert.into(this.#tables, EditionRow);
    await insert.add(editionValues(this.#staged.sidecar, { id: this.editionId, revision: this.revision, fileHash: this.#staged.fileHash }));
    await insert.finish();
  }

  async #writeSources(): Promise<void> {
    const insert = await BulkInsert.into(this.#tables, SourceRow);
    let id = await nextKey(this.#tables, 'source', 'id');
    for (const source of this.#staged.sources) {
      if (this.#sourceIds.has(source.code)) {
        this.#rejects.add({ file: 'sources', line: null, column: 'code', value: source.code, rule: 'unique key', hint: 'Two sources have this code; give each its own.' });
        continue;
      }
      await insert.add({ ...source, id, editionId: this.editionId });
      this.#sourceIds.set(source.code, id);
      id += 1;
    }
    await insert.finish();
  }

  async #writeNouns({ table, spec, rows }: NounTableRows): Promise<void> {
    const { database } = this.#tables;
    const insert = await BulkInsert.into(this.#tables, spec.entity as EntityClass<object>);
    const tableName = database.orm.getMetadata().get(spec.entity as EntityClass<object>).tableName;
    let rowId = await nextKey(this.#tables, tableName, 'row_id');
    for (const { values, place } of rows) {
      const sourceId = this.#sourceId(place, table.file);
      if (sourceId === undefined) continue;
      await insert.add({ ...values, rowId, editionId: this.editionId, sourceId, locator: place.locator });
      rowId += 1;
    }
    await insert.finish();
  }

  async #writeSearch(): Promise<void> {
    const { database, transaction } = this.#tables;
    const insert = await BulkInsert.into(this.#tables, SearchDocument);
    const first = await nextKey(this.#tables, 'search_document', 'id');
    const documents = searchDocuments(this.#staged.sidecar, this.#staged.nouns);
    for (const [i, each] of documents.entries()) await insert.add({ ...each, id: first + i, editionId: this.editionId });
    await insert.finish();
    if (database.dialect === 'sqlite') await database.rows('insert into search_index (rowid, terms) select id, terms from search_document where id >= ?', [first], transaction);
  }
}

async function nextKey({ database, transaction }: Tables, table: string, column: string): Promise<number> {
  const [row] = await database.rows<{ last: number | null }>(`select max(${column}) as last from ${table}`, [], transaction);
  return (row?.last ?? 0) + 1;
}

function editionValues({ edition, dataset, publisher, warnings }: Sidecar, own: { id: number; revision: number; fileHash: string }): NewRow {
  return {
    ...own,
    code: edition.code,
    title: edition.title,
    published: edition.published ?? null,
    accessed: edition.accessed,
    precedence: edition.precedence ?? 0,
    datasetCode: dataset.code,
    datasetTitleEn: dataset.title.en,
    datasetTitleKo: dataset.title.ko ?? null,
    datasetUrl: dataset.url,
    publisherCode: publisher.code,
    publisherNameEn: publisher.name.en,
    publisherNameKo: publisher.name.ko ?? null,
    publisherUrl: publisher.url ?? null,
    licence: dataset.licence.name,
    licenceUrl: dataset.licence.url ?? null,
    licenceConfirmed: dataset.licence.confirmed ?? true,
    warnings: JSON.stringify(warnings ?? []),
    observationCount: 0,
  };
}
