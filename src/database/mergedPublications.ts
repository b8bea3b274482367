import type { OcdsPublication } from '../entities/ocdsPublication.entity.ts';

/** What a source says where it does not know who publishes. */
const UNKNOWN_PUBLISHER = 'not stated';

/** Facts that one source may know and another not. */
const FACTS = ['countryCode', 'scope', 'version', 'lastReleaseDate', 'url', 'systemCode', 'licence', 'sample'] as const;

/**
 * One row for each publication that several editions describe. What was imported is told by the import, for it has been
 * read; else the edition with the higher precedence speaks. What the one says nothing of comes from the others.
 */
export function mergedPublications(rows: readonly OcdsPublication[], precedence: (row: OcdsPublication) => number): OcdsPublication[] {
  const byImport = (row: OcdsPublication): number => Number(row.sample !== null);
  return [...Map.groupBy(rows, (row) => row.code).values()].map((same) => {
    const [first, ...others] = same.toSorted((a, b) => byImport(b) - byImport(a) || precedence(b) - precedence(a) || a.rowId - b.rowId);
    if (!first) throw new Error('A group of rows has a row at least.');
    for (const other of others) fill(first, other);
    return first;
  });
}

function fill(row: OcdsPublication, other: OcdsPublication): void {
  for (const fact of FACTS) Object.assign(row, { [fact]: row[fact] ?? other[fact] });
  const isCode = row.code.split('/').at(-1)?.toLowerCase() === row.publisher.toLowerCase();
  if ((isCode || row.publisher === UNKNOWN_PUBLISHER) && other.publisher !== UNKNOWN_PUBLISHER) row.publisher = other.publisher;
}
