import type { Database, SqlValue } from '../../src/database/database.ts';
import { type ObservationQuery, ObservationRepository } from '../../src/database/repositories/observation.repository.ts';
import type { ObservationOrder } from '../../src/database/repositories/observationOrder.ts';

export interface PageList {
  readonly name: string;
  readonly query: Partial<ObservationQuery>;
  readonly order: ObservationOrder;
}

const INDICATOR = 'OECD_GG_PROCUREMENT_GDP';

/** Lists that have an order which an index gives. */
export const LISTS = {
  byArea: { name: 'all by area', query: {}, order: { field: 'AREA', descending: false } },
  byIndicator: { name: 'all by indicator', query: {}, order: { field: 'INDICATOR', descending: false } },
  byPeriod: { name: 'all by period, newest first', query: {}, order: { field: 'PERIOD', descending: true } },
  asTheyStand: { name: 'all as they stand', query: {}, order: { field: 'SOURCE', descending: false } },
  oneIndicator: { name: 'one indicator as it stands', query: { indicators: [INDICATOR] }, order: { field: 'SOURCE', descending: false } },
  oneByValue: { name: 'one indicator by value', query: { indicators: [INDICATOR], hasValue: true }, order: { field: 'VALUE', descending: true } },
} as const satisfies Record<string, PageList>;

/** How a database goes about statements of observations over everything that its first release holds. */
export class PagePlans {
  readonly #database: Database;
  readonly #everything: ObservationQuery;

  private constructor(database: Database, editionIds: readonly number[]) {
    this.#database = database;
    this.#everything = { editionIds, everyEdition: true, areas: null, indicators: null, from: null, to: null, latest: null, statuses: null, hasValue: null };
  }

  static async of(database: Database): Promise<PagePlans> {
    const editions = await database.rows<{ id: number }>('select edition_id as id from release_edition where release_number = 1');
    return new PagePlans(database, editions.map(({ id }) => id));
  }

  /** The plan of the statement that reads a page after the first value there is. */
  async ofPage({ query, order }: PageList): Promise<string> {
    const source: ObservationOrder = { field: 'SOURCE', descending: false };
    const [row] = (await new ObservationRepository(this.#database).page({ ...this.#everything, hasValue: true }, source, { size: 1, backwards: false, cursor: null, until: null })).rows;
    if (!row) throw new Error('The seeds have an observation with a value.');
    const cursor = new ObservationRepository(this.#database).cursorOf(row, order, query.hasValue === true);
    return this.#planOf((repository) => repository.page({ ...this.#everything, ...query }, order, { size: 100, backwards: false, cursor, until: null }));
  }

  async ofCount(query: Partial<ObservationQuery>): Promise<string> {
    return this.#planOf((repository) => repository.count({ ...this.#everything, ...query }));
  }

  async ofGrid(query: Partial<ObservationQuery>): Promise<string> {
    return this.#planOf((repository) => repository.grid({ ...this.#everything, everyEdition: false, ...query }));
  }

  async #planOf(ask: (repository: ObservationRepository) => Promise<unknown>): Promise<string> {
    const asked: { sql: string; values: readonly SqlValue[] }[] = [];
    const { dialect } = this.#database;
    const listening = { dialect, rows: async (sql: string, values: readonly SqlValue[]) => { asked.push({ sql, values }); return []; } } as unknown as Database;
    await ask(new ObservationRepository(listening));
    const [statement] = asked;
    const steps = await this.#database.rows<{ detail?: string; 'QUERY PLAN'?: string }>(`explain ${dialect === 'sqlite' ? 'query plan' : '(costs off)'} ${statement?.sql}`, statement?.values);
    return steps.map((step) => step.detail ?? step['QUERY PLAN']?.trim()).join('; ');
  }
}
