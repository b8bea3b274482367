import type { Transaction } from '@mikro-orm/core';
import type { Database } from '../../database/database.ts';
import { publishRelease, type ReleaseNote } from '../../database/repositories/releasePublisher.ts';
import { AtlasError } from '../../domain/errors.ts';
import { didYouMean } from '../../domain/nearMatches.ts';
import { readCurrentEditions, readKnown, type CurrentEdition } from './currentState.ts';
import { rejectLostCodes } from './lostCodes.ts';
import { RejectList } from './reject.ts';

/** Publishes a release in which an edition is marked as retracted: earlier releases go on giving its observations. */
export async function retractEdition(database: Database, code: string, note: ReleaseNote): Promise<number> {
  return database.write(async (transaction) => {
    const current = await readCurrentEditions(database, transaction);
    const edition = current.get(code);
    if (!edition) throw AtlasError.badInput(`There is no edition "${code}" in the newest release.${didYouMean(code, current.keys())}`, { value: code });
    if (edition.retracted) throw AtlasError.conflict(`The edition "${code}" is retracted already.`, { value: code });
    await refuseInUse(database, transaction, { edition, staying: [...current.values()].filter((each) => each !== edition) });
    return publishRelease(database, transaction, { added: [], retracted: [code], note });
  });
}

/** What the edition defines must not be missed by those that stay: their rows would point at nothing. */
async function refuseInUse(database: Database, transaction: Transaction, { edition, staying }: { edition: CurrentEdition; staying: readonly CurrentEdition[] }): Promise<void> {
  const rejects = new RejectList();
  const { known: before } = await readKnown(database, transaction, [edition]);
  const { known: after } = await readKnown(database, transaction, staying);
  await rejectLostCodes(database, transaction, { before, after, staying, rejects });
  const [first] = rejects.kept;
  if (!first) return;
  const more = rejects.count === 1 ? '' : ` The same is true of ${rejects.count - 1} more.`;
  throw AtlasError.conflict(`The edition "${edition.code}" cannot be retracted: it alone defines what other editions use (${first.rule}: "${first.value}").${more} Import a revision of it without its observations, or retract those editions first.`, { value: edition.code });
}
