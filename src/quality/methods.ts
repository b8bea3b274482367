import type { Database } from '../database/database.ts';
import { CONTRACT_INDICATORS } from '../indicators/contractIndicators.ts';

interface Computed {
  readonly edition: string;
  readonly revision: number;
  readonly indicator: string;
  readonly version: string;
  readonly first: number;
  readonly last: number;
}

/**
 * What was computed from contracts by another version of an indicator than the one of today. Its rows hold and go on being
 * read; a new import of the same files would give other numbers for that reason alone.
 */
export async function otherMethods(database: Database): Promise<string[]> {
  const now = new Map<string, string>(CONTRACT_INDICATORS.map(({ code, version }) => [code, version]));
  const rows = await database.rows<Computed>(
    `select e.code as edition, e.revision as revision, i.code as indicator, i.version as version, min(l.release_number) as first, max(l.release_number) as last
     from indicator i join edition e on e.id = i.edition_id join release_edition l on l.edition_id = e.id
     where i.code like 'OCDS\\_%' escape '\\' group by e.code, e.revision, i.code, i.version order by e.code, e.revision, i.code`,
  );
  return rows.flatMap(({ edition, revision, indicator, version, first, last }) => {
    const today = now.get(indicator);
    if (today === version) return [];
    const releases = first === last ? `release ${first}` : `releases ${first} to ${last}`;
    return [`Edition ${edition}, revision ${revision} (${releases}): ${indicator} was computed by version ${version}; ${today === undefined ? 'it is no longer computed' : `version ${today} is computed now`}.`];
  });
}
