import { loadCatalogue } from '../database/catalogue.ts';
import type { Database } from '../database/database.ts';
import { type ChangeKind, RevisionRepository } from '../database/repositories/revision.repository.ts';
import { LARGEST_OBSERVATION_PAGE, writeCursor } from '../domain/page.ts';
import type { ObservationRow } from '../domain/observation.ts';

/** A cell that two releases give differently. */
export interface DiffLine {
  readonly kind: ChangeKind;
  readonly before: ObservationRow | null;
  readonly after: ObservationRow | null;
}

const EVERYTHING = { areas: null, indicators: null, from: null, to: null, statuses: null, hasValue: null };

/** Every change between two releases, page by page. */
export async function* releaseDiff(database: Database, from: number, to: number): AsyncGenerator<DiffLine> {
  const [before, after] = [await loadCatalogue(database, from), await loadCatalogue(database, to)];
  const revisions = new RevisionRepository(database);
  const only = (own: typeof before, other: typeof before) => [...own.editions.keys()].filter((id) => !other.editions.has(id));
  const query = { before: only(before, after), after: only(after, before), filter: EVERYTHING };
  let cursor: string | null = null;
  for (;;) {
    const page = await revisions.changes(query, { size: LARGEST_OBSERVATION_PAGE, backwards: false, cursor, until: null });
    const rows = await revisions.rows(page.rows.flatMap(({ beforeId, afterId }) => [beforeId, afterId]).filter((id) => id !== null));
    const row = (id: number | null) => (id === null ? null : (rows.get(id) ?? null));
    for (const { kind, beforeId, afterId } of page.rows) yield { kind, before: row(beforeId), after: row(afterId) };
    const last = page.rows.at(-1);
    if (!page.hasNextPage || !last) return;
    cursor = writeCursor('releaseDiff', [last.kind, last.afterId ?? last.beforeId]);
  }
}
