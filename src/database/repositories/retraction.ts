import { AtlasError } from '../../domain/errors.ts';
import { didYouMean } from '../../domain/nearMatches.ts';
import type { Database } from '../database.ts';
import { publishRelease, type ReleaseNote } from './releasePublisher.ts';

/** Publishes a release in which an edition is marked as retracted: earlier releases go on giving its observations. */
export async function retractEdition(database: Database, code: string, note: ReleaseNote): Promise<number> {
  return database.write(async (transaction) => {
    const listed = await database.rows<{ code: string; retracted: boolean | number }>(
      'select e.code as code, r.retracted as retracted from release_edition r join edition e on e.id = r.edition_id where r.release_number = (select max(number) from release)',
      [],
      transaction,
    );
    const edition = listed.find((each) => each.code === code);
    if (!edition) throw AtlasError.badInput(`There is no edition "${code}" in the newest release.${didYouMean(code, listed.map((each) => each.code))}`, { value: code });
    if (edition.retracted) throw AtlasError.conflict(`The edition "${code}" is retracted already.`, { value: code });
    return publishRelease(database, transaction, { added: [], retracted: [code], note });
  });
}
