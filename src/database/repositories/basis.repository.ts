import type { Basis } from '../../domain/cube.ts';
import type { Database } from '../database.ts';

/** Reads what observations were computed from. */
export class BasisRepository {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The bases of these observations; those that were not computed from contracts have none. */
  async of(observationIds: readonly number[]): Promise<ReadonlyMap<number, Basis>> {
    if (observationIds.length === 0) return new Map();
    const rows = await this.#database.rows<{ id: number; basis: string }>(
      `select observation_id as id, basis from observation_basis where observation_id in (${observationIds.map(() => '?').join(', ')})`,
      observationIds,
    );
    return new Map(rows.map((row) => [row.id, JSON.parse(row.basis) as Basis]));
  }
}
